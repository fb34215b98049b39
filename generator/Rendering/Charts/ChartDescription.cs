using System.Text;
using StaticGuide.Content.Charts;
using StaticGuide.Evidence.Figures;
using StaticGuide.Language;

namespace StaticGuide.Rendering.Charts;

/// <summary>What a chart shows, for those who hear it: its form, and every figure in words.</summary>
internal static class ChartDescription
{
    public static string Of(FigureChart chart, IReadOnlyList<ChartEntry> entries, ChartWords words, LanguageForms forms)
    {
        if (chart.Kind == ChartKind.Line)
            return OfLine(entries[0], words, forms);
        var text = new StringBuilder(
            chart.Kind switch
            {
                ChartKind.Range => entries.Any(e => e.Point < 0) ? words.RangeBelowZero : words.Range,
                ChartKind.Split => words.Split,
                _ => words.Bars,
            }
        );
        for (var i = 0; i < entries.Count; i++)
            text.Append(i == 0 ? " " : words.Separator).Append(entries[i].NameIn(chart)).Append(": ").Append(entries[i].Value);
        if (SplitRest.Of(chart, forms) is { } rest)
            text.Append(words.Separator).Append(words.Rest).Append(rest.Value is null ? "" : $": {rest.Value}");
        text.Append('.');
        if (!chart.MixesDates && entries[0].When.Length > 0)
            text.Append(' ').Append(words.When).Append(": ").Append(entries[0].When).Append('.');
        return text.ToString();
    }

    private static string OfLine(ChartEntry entry, ChartWords words, LanguageForms forms)
    {
        var points = LinePoint.Of(entry.Figure, forms);
        return $"{(points.Any(p => p.Number < 0) ? words.LineBelowZero : words.Line)} {entry.Label}: "
            + string.Join(words.Separator, points.Select(p => $"{p.When}: {(p.Number is null ? words.NoValue : p.Value)}"))
            + ".";
    }
}
