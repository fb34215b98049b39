using StaticGuide.Content.Values;
using StaticGuide.Language;
using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>When something was true, for templates to write as HTML.</summary>
internal static class WhenAction
{
    /// <summary>Null where there is neither a moment nor a span.</summary>
    public static HtmlAction? Of(EdtfDate? asOf, (EdtfDate From, EdtfDate To)? period, LanguageForms forms) =>
        asOf is null && period is null ? null : new HtmlAction(buffer => WhenHtml.Write(asOf, period, forms, buffer));
}
