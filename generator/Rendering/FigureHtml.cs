using StaticGuide.Evidence;
using StaticGuide.Evidence.Formatting;

namespace StaticGuide.Rendering;

/// <summary>Writes figures as HTML.</summary>
internal static class FigureHtml
{
    /// <summary>The number for readers, with the one for machines (HTML, 4.5.13: the data element).</summary>
    public static void WriteValue(Figure figure, LanguageForms forms, PageBuffer buffer)
    {
        buffer.Write("<data value=\"");
        buffer.WriteEscaped(ValueText.Machine(figure.Value));
        buffer.Write("\">");
        buffer.WriteEscaped(figure.TextIn(forms));
        buffer.Write("</data>");
    }

    /// <summary>When the number was true: May 2024, or 2024–34.</summary>
    public static string WhenText(Figure figure, LanguageForms forms) => figure switch
    {
        { AsOf: { } asOf } => DateText.Of(asOf, forms),
        { Period: { } period } => DateText.Of(period, forms),
        _ => "",
    };

    /// <summary>The fields that <c>:stat[id.field]</c> can name, in words.</summary>
    public static string? FieldText(Figure figure, string field, LanguageForms forms) => field switch
    {
        "as_of" => figure.AsOf is { } asOf ? DateText.Of(asOf, forms) : null,
        "period" => figure.Period is { } period ? DateText.Of(period, forms) : null,
        "unit" => figure.Unit.Name,
        "label" => figure.Statistic.Label,
        "geography" => figure.Statistic.Geography,
        _ => null,
    };

    public static readonly IReadOnlyList<string> Fields = ["as_of", "geography", "label", "period", "unit"];
}
