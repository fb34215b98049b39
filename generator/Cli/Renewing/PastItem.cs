using StaticGuide.Content.Statistics;
using StaticGuide.Content.Values;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Yaml;

namespace StaticGuide.Cli.Renewing;

/// <summary>Writes what a statistic was as an entry of its <c>previous:</c>.</summary>
internal static class PastItem
{
    public static string Of(Figure figure, EdtfDate? appeared)
    {
        var (statistic, source) = (figure.Statistic, figure.Source);
        List<string> keys =
        [
            $"value: {Value(figure.Value)}",
            statistic.Period is var (from, to) ? $"period: {from}/{to}" : $"as_of: {statistic.AsOf}",
        ];
        switch (statistic.Proof)
        {
            case StatisticProof.Quote(var text):
                keys.Add($"quote: {YamlText.Quoted(text)}");
                break;
            case StatisticProof.Cell(var row, var column, var text):
                keys.Add(
                    $"cell: {{row: {YamlText.Quoted(row)}, {(column is null ? "" : $"column: {YamlText.Quoted(column)}, ")}text: {YamlText.Quoted(text)}}}"
                );
                break;
        }
        if (appeared is { } published)
            keys.Add($"published: {published}");
        if (source.ArchiveUrl is { } archive)
            keys.Add($"archive_url: {YamlText.Quoted(archive)}");
        return $"{{{string.Join(", ", keys)}}}";
    }

    private static string Value(StatisticValue value) =>
        value switch
        {
            StatisticValue.Exactly(var number) => NumberText.Invariant(number),
            StatisticValue.Range(var min, var max) => $"{{min: {NumberText.Invariant(min)}, max: {NumberText.Invariant(max)}}}",
            StatisticValue.LessThan(var bound) => $"{{less_than: {NumberText.Invariant(bound)}}}",
            StatisticValue.MoreThan(var bound) => $"{{more_than: {NumberText.Invariant(bound)}}}",
            _ => throw new InvalidOperationException($"no such value: {value.GetType()}"),
        };
}
