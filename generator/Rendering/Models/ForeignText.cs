using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>Words of an entry for templates, as HTML that names their language where it is not the page's.</summary>
internal static class ForeignText
{
    public static HtmlAction? Of(string? words, string? language) =>
        words is null ? null : new(buffer => ForeignWords.Write(words, language, buffer));
}
