using System.Collections.Frozen;

namespace StaticGuide.Verification.Text;

/// <summary>What the elements of HTML mean for the text that a reader can see.</summary>
internal static class HtmlElements
{
    /// <summary>Never shown, shown only where something else fails, or struck out.</summary>
    public static readonly FrozenSet<string> Unseen = FrozenSet.ToFrozenSet(
        [
            "script",
            "style",
            "template",
            "noscript",
            "head",
            "title",
            "iframe",
            "object",
            "audio",
            "video",
            "canvas",
            "datalist",
            "select",
            "textarea",
            "rp",
            "rt",
            "del",
            "s",
            "strike",
            "noembed",
            "noframes",
            "desc",
            "metadata",
        ],
        StringComparer.Ordinal
    );

    /// <summary>Those that stand by themselves (HTML, 15.3: display block, list-item, table-cell and their kind).</summary>
    public static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        [
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "optgroup",
            "option",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "svg",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
        ],
        StringComparer.Ordinal
    );
}
