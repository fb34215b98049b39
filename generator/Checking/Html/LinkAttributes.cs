using StaticGuide.Markup;

namespace StaticGuide.Checking.Html;

/// <summary>Which attributes of which elements hold an address (HTML, "Attributes" index; SVG 2, 16.1).</summary>
internal static class LinkAttributes
{
    /// <summary>All that are of interest, in small letters.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "id",
        "name",
        "href",
        "src",
        "srcset",
        "imagesrcset",
        "poster",
        "data",
        "action",
        "formaction",
        "cite",
        "background",
        "content",
        "property",
        "http-equiv",
        "xlink:href",
        "style",
        "longdesc",
        "ping",
        "usemap",
        "lowsrc",
        "fill",
        "stroke",
        "filter",
        "mask",
        "clip-path",
        "marker-start",
        "marker-mid",
        "marker-end",
        "cursor",
    ];

    /// <summary>The same, as a page may write them.</summary>
    public static readonly NameTable Names = new(All);

    /// <summary>Of elements within <c>svg</c> or <c>math</c>. What only looks like HTML there leads nowhere.</summary>
    public static bool IsForeignLink(string element, string attribute) =>
        attribute is "href" or "xlink:href" && element is "a" or "use" or "image" or "script" or "feimage";

    /// <summary>Those of SVG that are written as styles are (SVG 2, 6.6) and may lead to another file.</summary>
    public static bool IsPaint(string attribute) =>
        attribute is "fill" or "stroke" or "filter" or "mask" or "clip-path" or "marker-start" or "marker-mid" or "marker-end" or "cursor";

    /// <summary>Whether it is an attribute for an address, though it may lead nowhere on this element.</summary>
    public static bool IsAddress(string attribute) => attribute is not ("name" or "style" or "content" or "property" or "http-equiv");

    /// <summary>Of elements of HTML.</summary>
    public static bool IsLink(string element, string attribute) =>
        attribute switch
        {
            "href" => element is "a" or "area" or "link",
            "src" => element is "img" or "script" or "iframe" or "source" or "video" or "audio" or "embed" or "track" or "input" or "frame",
            "poster" => element is "video",
            "data" => element is "object",
            "action" => element is "form",
            "formaction" => element is "button" or "input",
            "cite" => element is "blockquote" or "q" or "ins" or "del",
            "background" => element is "body",
            _ => false,
        };
}
