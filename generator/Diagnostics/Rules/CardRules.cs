namespace StaticGuide.Diagnostics;

/// <summary>SG406: social cards.</summary>
internal static class CardRules
{
    public static readonly Rule NoLetters = new(
        "SG4060",
        Severity.Warning,
        "A social card cannot show a title",
        "Social cards are drawn with a font that comes with the program, so that every machine draws the same. It has Latin, Greek, Cyrillic, Hebrew and Arabic letters. A page whose title needs others has no card, rather than one with empty boxes.",
        "image: cover.png"
    );

    public static readonly Rule NoDrawing = new(
        "SG4061",
        Severity.Error,
        "A social card is no drawing",
        "The template templates/social-card.svg writes an SVG of 1200 by 630 pixels, which is drawn as it is. What is not well-formed, or has another size, is refused.",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\"><text x=\"80\" y=\"200\">{{ card.site }}</text></svg>"
    );

    public static readonly Rule NoFont = new(
        "SG4062",
        Severity.Error,
        "What social cards are drawn with is not there",
        "Social cards are drawn by libvips with fonts of our own. Both lie beside the program, as files of its folder.",
        "staticguide, libvips.so.42 and fonts/ in one folder"
    )
    {
        IsConfiguration = true,
    };

    public static readonly Rule NotForNetworks = new(
        "SG4063",
        Severity.Warning,
        "Networks do not show a page's picture",
        "Where the address of a page is shared, messengers and networks show its `image`: as JPEG, PNG, GIF or WebP, and hardly any as SVG or AVIF.",
        "image: clinic.png",
        "image: ornament.svg"
    );

    public static readonly IReadOnlyList<Rule> All = [NoLetters, NoDrawing, NoFont, NotForNetworks];
}
