namespace StaticGuide.Diagnostics;

/// <summary>SG405: images.</summary>
internal static class ImageRules
{
    public static readonly Rule Unreadable = new(
        "SG4050",
        Severity.Error,
        "An image cannot be read",
        "The file is empty, damaged, cut short, or no image at all: readers would see the sign for a broken one.",
        "![The front desk of a clinic](front-desk.jpg)"
    );

    public static readonly Rule TooLarge = new(
        "SG4051",
        Severity.Error,
        "An image is too large",
        "An image may have 100 million pixels and 50 MB. More takes a reader's data volume and a build's memory, and is often a file made to do so. What readers are to download as it is goes into a .zip.",
        "![The front desk of a clinic](front-desk-2000px.jpg)"
    );

    public static readonly Rule WrongEnding = new(
        "SG4052",
        Severity.Warning,
        "An image has the ending of another format",
        "Servers tell browsers the format by the ending of the file's name, and some browsers and programs believe them.",
        "![The front desk of a clinic](front-desk.jpg)"
    );

    public static readonly Rule BadDrawing = new(
        "SG4053",
        Severity.Error,
        "A drawing cannot be read",
        "An SVG is XML, and is read through before it is published. What is not well-formed, or uses entities of its own, is refused, since nobody can say what a browser makes of it. Of one that does not say that it is SVG (`xmlns`), or has a width or height of 0, browsers show nothing.",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><path d=\"M2 10h36\"/></svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><path d=\"M2 10h36\"></svg>"
    );

    public static readonly Rule ActiveDrawing = new(
        "SG4054",
        Severity.Warning,
        "A drawing has parts that run or fetch",
        "Scripts, handlers of events, foreign content and addresses outside of the drawing are left out when it is published, so that nothing runs and nobody is told who reads the page.",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><path d=\"M2 10h36\"/></svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><script>draw()</script><path d=\"M2 10h36\"/></svg>"
    );

    public static readonly Rule NoCaption = new(
        "SG4055",
        Severity.Error,
        "A credit has no place",
        "The credit of an image stands below it, with its caption. So the image stands alone in its paragraph.",
        "![The front desk of a clinic](front-desk.jpg \"Where the day begins\"){credit=\"Photo: National Archives\"}",
        "Here is the front desk: ![The front desk of a clinic](front-desk.jpg){credit=\"Photo: National Archives\"}"
    );

    public static readonly Rule NoLibrary = new(
        "SG4056",
        Severity.Error,
        "The library for images is not there",
        "Images are read and made smaller by libvips, which lies beside the program as a file of its own.",
        "staticguide and libvips.so.42 in one folder"
    )
    {
        IsConfiguration = true,
    };

    public static readonly Rule NotForBrowsers = new(
        "SG4057",
        Severity.Error,
        "Browsers do not show this format",
        "Browsers show JPEG, PNG, WebP, AVIF, GIF and SVG. What cameras and programs for layout write has to be saved as one of them; a page, a PDF or a film is no image, and is linked to. A file of another format that no page shows is published as it is, with who made it, when and where, and that is a warning.",
        "![The front desk of a clinic](front-desk.jpg)",
        "![The front desk of a clinic](front-desk.heic)"
    );

    public static readonly Rule Unsized = new(
        "SG4058",
        Severity.Warning,
        "A drawing has no size",
        "A page keeps room for an image whose width and height it knows. An SVG says them as `width` and `height` in units of length, or as its `viewBox`; a percentage alone says nothing. Without, what a reader has begun to read moves when the drawing comes.",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><path d=\"M2 10h36\"/></svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M2 10h36\"/></svg>"
    );

    public static readonly Rule Elsewhere = new(
        "SG4059",
        Severity.Warning,
        "An image comes from another site",
        "Its host learns who reads the page, and can change the image or take it away. The page cannot keep room for it. And the policy that `--host-files` and `--meta-policy` write lets browsers load nothing from elsewhere, so readers see the sign for a broken image.",
        "![The front desk of a clinic](front-desk.jpg)",
        "![The front desk of a clinic](https://photos.example.com/front-desk.jpg)"
    );

    public static readonly IReadOnlyList<Rule> All =
    [
        Unreadable,
        TooLarge,
        WrongEnding,
        BadDrawing,
        ActiveDrawing,
        NoCaption,
        NoLibrary,
        NotForBrowsers,
        Unsized,
        Elsewhere,
    ];
}
