using System.Collections.Frozen;

namespace StaticGuide.Markup;

/// <summary>The names of elements that mean something to a reader of tags; all others are alike.</summary>
internal static class ElementName
{
    /// <summary>Elements that end foreign content (HTML, 13.2.6.5).</summary>
    public static readonly FrozenSet<string> Breakouts = FrozenSet.ToFrozenSet(
    [
        "b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em", "embed", "h1", "h2", "h3", "h4", "h5",
        "h6",
        "head", "hr", "i", "img", "li", "listing", "menu", "meta", "nobr", "ol", "p", "pre", "ruby", "s", "small", "span", "strong",
        "strike", "sub", "sup", "table", "tt", "u", "ul", "var", "font",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = FrozenSet.ToFrozenSet(
    [
        .. Breakouts,
        "a", "annotation-xml", "area", "audio", "base", "button", "caption", "col", "colgroup", "del", "desc", "feimage", "foreignobject",
        "form",
        "frame", "frameset", "html", "iframe", "image", "input", "ins", "link", "math", "mi", "mn", "mo", "ms", "mtext", "noembed",
        "noframes", "circle", "clippath", "defs", "ellipse", "g", "line", "lineargradient", "path", "polygon", "polyline", "rect", "stop",
        "symbol", "text", "tspan",
        "object", "optgroup", "option", "plaintext", "q", "script", "select", "source", "style", "svg", "tbody", "td", "template",
        "textarea", "tfoot", "th", "thead", "title", "tr", "track", "use", "video", "xmp",
    ], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>In small letters; empty where it means nothing here.</summary>
    public static string Of(ReadOnlySpan<char> written) => Names.TryGetValue(written, out var name) ? name : "";
}
