using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>Words of an entry for templates, as HTML that names their language where it is not the page's.</summary>
internal sealed class ForeignText : HtmlValue
{
    private readonly string words;
    private readonly string? language;

    private ForeignText(string words, string? language) => (this.words, this.language) = (words, language);

    public static ForeignText? Of(string? words, string? language) => words is null ? null : new ForeignText(words, language);

    public override void WriteTo(PageBuffer buffer) => ForeignWords.Write(words, language, buffer);
}
