using StaticGuide.Content.Values;
using StaticGuide.Language;
using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>When something was true, for templates to write as HTML.</summary>
internal sealed class WhenValue : HtmlValue
{
    private readonly EdtfDate? asOf;
    private readonly (EdtfDate From, EdtfDate To)? period;
    private readonly LanguageForms forms;

    private WhenValue(EdtfDate? asOf, (EdtfDate From, EdtfDate To)? period, LanguageForms forms) =>
        (this.asOf, this.period, this.forms) = (asOf, period, forms);

    /// <summary>Null where there is neither a moment nor a span.</summary>
    public static WhenValue? Of(EdtfDate? asOf, (EdtfDate From, EdtfDate To)? period, LanguageForms forms) =>
        asOf is null && period is null ? null : new WhenValue(asOf, period, forms);

    public override void WriteTo(PageBuffer buffer) => WhenHtml.Write(asOf, period, forms, buffer);
}
