namespace StaticGuide.Checking;

/// <summary>Which attributes of which elements hold an address (HTML, "Attributes" index).</summary>
internal static class LinkAttributes
{
    public static bool IsOfInterest(ReadOnlySpan<char> attribute) => attribute is "id" or "name" or "href" or "src" or "srcset"
        or "poster" or "data" or "action" or "formaction" or "content" or "property" or "http-equiv" or "xlink:href";

    public static bool IsLink(ReadOnlySpan<char> element, ReadOnlySpan<char> attribute) => attribute switch
    {
        "href" => element is "a" or "area" or "link" or "use" or "image",
        "xlink:href" => element is "a" or "use" or "image",
        "src" => element is "img" or "script" or "iframe" or "source" or "video" or "audio" or "embed" or "track" or "input",
        "poster" => element is "video",
        "data" => element is "object",
        "action" => element is "form",
        "formaction" => element is "button" or "input",
        _ => false,
    };
}
