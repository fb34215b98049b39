using System.Globalization;
using System.Text;

namespace StaticGuide.Tests.Cli.Renewing.Editions;

/// <summary>The YAML of a guide that takes all of a page, as it is and as it must be after a renewal.</summary>
internal static class EditionGuide
{
    public const string Accessed = "2026-02-28";

    public static string UrlOf(string source) => $"http://{source}.test/";

    public static string Before(string source, Edition first) => Yaml(source, first, null, new HashSet<string>(), null);

    /// <param name="taken">The ids of what is taken.</param>
    public static string After(string source, Edition first, Edition next, IReadOnlySet<string> taken, string accessed) =>
        Yaml(source, first, next, taken, accessed);

    /// <summary>The same spread over several files, of which the last has the source.</summary>
    /// <param name="first">The edition that it is of.</param>
    public static IReadOnlyList<(string Path, string Text)> Spread(string source, Edition first, int count)
    {
        var items = first.Lines.SelectMany(l => l.Items).ToList();
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(i =>
                    (
                        $"content/evidence/{source}-{i}.yml",
                        Entries(source, [.. items.Where((_, at) => at % count == i)], first, null, new HashSet<string>())
                    )
                ),
            ($"content/evidence/{source}.yml", Head(source, first, null, isTaken: false, Accessed)),
        ];
    }

    private static string Yaml(string source, Edition first, Edition? next, IReadOnlySet<string> taken, string? accessed) =>
        Head(source, first, next, taken.Count > 0, accessed)
        + Entries(source, [.. first.Lines.SelectMany(l => l.Items)], first, next, taken);

    private static string Head(string source, Edition first, Edition? next, bool isTaken, string? accessed)
    {
        var isNewer = isTaken && next?.Published is { } day && string.CompareOrdinal(day, first.Published) > 0;
        return $"""
            # What {source} says, {first.Year} and later
            sources:
              - id: {source}
                title: 'The {source}'   # as it calls itself
                publisher: The office of {source}
                url: {UrlOf(source)}
                published: {(isNewer ? next!.Published : first.Published)}
                accessed: {(isTaken ? accessed : Accessed)}

            """;
    }

    private static string Entries(string source, IReadOnlyList<EditionItem> items, Edition first, Edition? next, IReadOnlySet<string> taken)
    {
        var yaml = new StringBuilder();
        foreach (var (key, isPassage) in new[] { ("statistics", false), ("passages", true) })
        {
            if (items.Any(i => i.Value is null == isPassage))
                yaml.Append(CultureInfo.InvariantCulture, $"{key}:\n");
            foreach (var item in items.Where(i => i.Value is null == isPassage))
            {
                var isTaken = next is not null && taken.Contains(item.Id);
                Append(yaml, source, item, isTaken ? next! : first);
                if (isTaken && !isPassage)
                    yaml.Append(CultureInfo.InvariantCulture, $"    previous:\n      - {{{Past(item, first)}}}\n");
            }
        }
        return yaml.ToString();
    }

    private static void Append(StringBuilder yaml, string source, EditionItem item, Edition edition)
    {
        yaml.Append(CultureInfo.InvariantCulture, $"  - id: {item.Id}\n");
        yaml.Append(
            item.Value is null
                ? $"    note: Why {item.Id}, 37 of 2024, is cited.\n"
                : $"    label: The {item.Id}\n    population: Those of {item.Id}\n    value: {edition.Text(item.Value)}\n    unit: {item.Unit}\n"
        );
        if (item.Time is { } time)
            yaml.Append(CultureInfo.InvariantCulture, $"    {edition.Text(time)}  # in 2024\n");
        yaml.Append(edition.Text(item.More));
        yaml.Append(
            item.IsCell
                ? $"    cell: {{row: {item.Words[0]}, column: \"{edition.Text(item.Words[1])}\", text: \"{edition.Text(item.Words[2])}\"}}\n"
                : $"    quote: \"{edition.Text(item.Words[0])}\"\n"
        );
        yaml.Append(CultureInfo.InvariantCulture, $"    source: {source}\n");
    }

    private static string Past(EditionItem item, Edition first)
    {
        var proof = item.IsCell
            ? $"cell: {{row: \"{item.Words[0]}\", column: \"{first.Text(item.Words[1])}\", text: \"{first.Text(item.Words[2])}\"}}"
            : $"quote: \"{first.Text(item.Words[0])}\"";
        return $"value: {first.Text(item.Value!)}, {first.Text(item.Time!)}, {proof}, published: {first.Published}";
    }
}
