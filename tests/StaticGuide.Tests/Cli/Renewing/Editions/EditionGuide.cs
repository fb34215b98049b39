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

    private static string Yaml(string source, Edition first, Edition? next, IReadOnlySet<string> taken, string? accessed)
    {
        var published = next?.Published is { } day && taken.Count > 0 && string.CompareOrdinal(day, first.Published) > 0 ? day : first.Published;
        var yaml = new StringBuilder(
            $"""
            # What {source} says, {first.Year} and later
            sources:
              - id: {source}
                title: 'The {source}'   # as it calls itself
                publisher: The office of {source}
                url: {UrlOf(source)}
                published: {published}
                accessed: {(taken.Count > 0 ? accessed : Accessed)}

            """
        );
        var items = first.Lines.SelectMany(l => l.Items).ToList();
        foreach (var (key, isPassage) in new[] { ("statistics", false), ("passages", true) })
        {
            if (items.Exists(i => i.Value is null == isPassage))
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
