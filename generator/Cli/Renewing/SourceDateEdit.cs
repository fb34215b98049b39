using System.Globalization;
using StaticGuide.Content.Values;
using StaticGuide.Yaml;

namespace StaticGuide.Cli.Renewing;

/// <summary>Another date of a source, in the form in which its entry has the old one: as a word, or as CSL writes dates.</summary>
internal static class SourceDateEdit
{
    /// <summary>Nothing where the date stands there in a form that only a person carries over, or is a span.</summary>
    public static IReadOnlyList<ScalarChange> Of(YamlEntry? entry, EdtfDate before, EdtfDate after) =>
        entry?.Value is not { } node ? []
        : node is YamlScalar word ? [new ScalarChange(word, after.ToString())]
        : PartsOf(node) is { } parts && Read(parts, before) ? Changes(parts, after)
        : OnlyWord(node) is { } text && text.Value == before.ToString() ? [new ScalarChange(text, after.ToString())]
        : [];

    /// <summary>Year, month and day, as far as they are known, each as a scalar of its own.</summary>
    private static IReadOnlyList<YamlScalar>? PartsOf(YamlNode node) =>
        node switch
        {
            YamlSequence { Items: [YamlMapping one] } => PartsOf(one),
            YamlMapping map when map.Find("date-parts")?.Value is YamlSequence { Items: [YamlSequence only] } => Scalars(only.Items),
            YamlMapping map when map.Find("year")?.Value is { } year => Scalars(
                new[] { year, map.Find("month")?.Value, map.Find("day")?.Value }.TakeWhile(n => n is not null).Select(n => n!)
            ),
            _ => null,
        };

    private static IReadOnlyList<YamlScalar>? Scalars(IEnumerable<YamlNode> nodes)
    {
        var all = nodes.ToList();
        return all.TrueForAll(n => n is YamlScalar) ? [.. all.Cast<YamlScalar>()] : null;
    }

    private static YamlScalar? OnlyWord(YamlNode node) =>
        node is YamlMapping map ? (map.Find("edtf") ?? map.Find("raw") ?? map.Find("literal"))?.Value as YamlScalar : null;

    private static bool Read(IReadOnlyList<YamlScalar> parts, EdtfDate date) => Numbers(parts).SequenceEqual(NumbersOf(date).Cast<int?>());

    private static IEnumerable<int?> Numbers(IReadOnlyList<YamlScalar> parts) =>
        parts.Select(p => int.TryParse(p.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null);

    private static List<int> NumbersOf(EdtfDate date) => [.. new int?[] { date.Year, date.Month, date.Day }.OfType<int>()];

    /// <summary>With the zeros before them that the old ones had.</summary>
    private static List<ScalarChange> Changes(IReadOnlyList<YamlScalar> parts, EdtfDate date)
    {
        var numbers = NumbersOf(date);
        return numbers.Count != parts.Count
            ? []
            :
            [
                .. parts
                    .Zip(numbers, (part, number) => (part, Text: number.ToString($"D{part.Value.Length}", CultureInfo.InvariantCulture)))
                    .Select(c => (c.part, Text: c.part.Value.StartsWith('0') ? c.Text : c.Text.TrimStart('0')))
                    .Where(c => c.part.Value != c.Text)
                    .Select(c => new ScalarChange(c.part, c.Text)),
            ];
    }
}
