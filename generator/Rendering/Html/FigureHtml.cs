using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;

namespace StaticGuide.Rendering.Html;

/// <summary>Writes figures as HTML.</summary>
internal static class FigureHtml
{
    /// <summary>The field that is what the number measures.</summary>
    public const string LabelField = "label";

    /// <summary>
    /// The number for readers, with the one for machines (HTML, 4.5.13: the data element). The style sheet breaks none but those of the
    /// class <c>long</c>.
    /// </summary>
    public static void WriteValue(Figure figure, LanguageForms forms, PageBuffer buffer) =>
        WriteValue(figure.MachineText, figure.TextIn(forms), buffer);

    /// <param name="number">How machines see it.</param>
    /// <param name="text">How readers do.</param>
    public static void WriteValue(string number, string text, PageBuffer buffer)
    {
        var isLong = FigureSpaces.IsLong(text);
        buffer.Write(isLong ? "<data class=\"long\" value=\"" : "<data value=\"");
        buffer.WriteEscaped(number);
        buffer.Write("\">");
        buffer.WriteEscaped(isLong ? FigureSpaces.InText(text) : text);
        buffer.Write("</data>");
    }

    /// <summary>When the number was true: May 2024, or 2024–34.</summary>
    public static string WhenText(Figure figure, LanguageForms forms) =>
        figure switch
        {
            { AsOf: { } asOf } => DateText.Of(asOf, forms),
            { Period: { } period } => DateText.Of(period, forms),
            _ => "",
        };

    /// <summary>The fields that <c>:stat[id.field]</c> can name, in words.</summary>
    public static string? FieldText(Figure figure, string field, LanguageForms forms) =>
        field switch
        {
            "as_of" => figure.AsOf is { } asOf ? DateText.Of(asOf, forms) : null,
            "period" => figure.Period is { } period ? DateText.Of(period, forms) : null,
            "unit" => ValueText.NameOf(figure.Unit, forms),
            LabelField => figure.LabelIn(forms),
            StatisticReference.NumberField => ValueText.Number(figure.Value, figure.Unit, forms),
            "geography" => figure.Statistic.Geography,
            _ => null,
        };

    /// <summary>The words of a statistic or its field, where no markup can stand; empty where it is unknown.</summary>
    public static string Words(StatisticReference reference, EvidenceScope scope, LanguageForms forms) =>
        scope.FindFigure(reference.Id) is not { } figure ? ""
        : reference.Field is null ? figure.TextIn(forms)
        : FieldText(figure, reference.Field, forms) ?? "";

    /// <summary>A line of front matter, such as a description or a chart's title, with the words of its <c>:stat[…]</c>.</summary>
    public static string Fill(string text, EvidenceScope scope, LanguageForms forms) =>
        text.Contains(":stat[", StringComparison.Ordinal) ? FillAny(text, scope, forms) : text;

    private static string FillAny(string text, EvidenceScope scope, LanguageForms forms) =>
        InlineStatistics.Fill(text, reference => Words(reference, scope, forms));

    public static readonly IReadOnlyList<string> Fields =
    [
        "as_of",
        "geography",
        LabelField,
        StatisticReference.NumberField,
        "period",
        "unit",
    ];
}
