using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Bodies;

/// <summary>Obsidian's alerts, which Hugo takes too, have more kinds than GitHub's, signs that fold them, and titles.</summary>
internal static partial class AlertKinds
{
    public static List<BodyLine> Rewrite(IReadOnlyList<BodyLine> lines) => [.. lines.SelectMany(l => l.IsCode ? [l] : Of(l))];

    private static BodyLine[] Of(BodyLine line)
    {
        if (Alert().Match(line.Text) is not { Success: true } alert)
            return [line];
        var (kind, title) = (alert.Groups[2].Value, alert.Groups[3].Value.Trim());
        var opening = Callouts.Opening(kind, title.Length > 0 ? title : null, 0);
        var space = opening.IndexOf(' ', StringComparison.Ordinal);
        var (ours, shown) = space < 0 ? (opening, "") : (opening[..space], opening[(space + 1)..]);
        var first = $"{alert.Groups[1].Value}[!{ours.ToUpperInvariant()}]";
        var margin = alert.Groups[1].Value;
        // GitHub's have no titles: it is the first line of the text.
        return shown.Length == 0
            ? [line with { Text = first }]
            : [line with { Text = first }, line with { Text = $"{margin}**{shown}**" }, line with { Text = margin.TrimEnd() }];
    }

    [GeneratedRegex(@"^(\s*(?:>\s?)+)\[!([A-Za-z]+)\][+-]?(.*)$")]
    private static partial Regex Alert();
}
