using StaticGuide.Content.Values;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;
using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>A date: <c>iso</c> for machines, <c>text</c> for readers, <c>html</c> for both.</summary>
internal sealed class DateModel(EdtfDate date, LanguageForms forms) : ModelObject<DateModel>(Shape)
{
    private static readonly MemberTable Shape = Members(
        ("iso", d => d.Date.ToString()),
        ("text", d => DateText.Of(d.Date, d.Forms)),
        ("html", d => new HtmlOf<DateModel>(d, static (d, buffer) => WhenHtml.Write(d.Date, null, d.Forms, buffer)))
    );

    private EdtfDate Date { get; } = date;

    private LanguageForms Forms { get; } = forms;

    public static DateModel? Of(EdtfDate? date, LanguageForms forms) => date is { } known ? new DateModel(known, forms) : null;

    public static DateModel? Of(DateOnly? date, LanguageForms forms) => date is { } known ? new DateModel(EdtfDate.Of(known), forms) : null;
}
