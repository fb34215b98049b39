using System.Buffers;

namespace StaticGuide.Rendering.Html;

/// <summary>Escapes text for HTML, so that it is safe as an element's text and as a quoted attribute's value.</summary>
internal static class HtmlText
{
    public static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static string EscapeOf(char special) =>
        special switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            _ => "&#39;",
        };
}
