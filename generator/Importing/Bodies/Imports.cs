using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Bodies;

/// <summary>What MDX pages import and no longer use is gone.</summary>
internal static partial class Imports
{
    public static List<BodyLine> WithoutUnused(IReadOnlyList<BodyLine> lines)
    {
        if (!lines.Any(IsImport))
            return [.. lines];
        HashSet<string> used = new(
            lines.Where(l => !l.IsCode && !IsImport(l)).SelectMany(l => Word().Matches(l.Text)).Select(m => m.Value),
            StringComparer.Ordinal
        );
        return [.. lines.Where(l => !IsImport(l) || NamesOf(l.Text).Any(used.Contains))];
    }

    private static bool IsImport(BodyLine line) => !line.IsCode && Import().IsMatch(line.Text);

    private static IEnumerable<string> NamesOf(string text) =>
        Names().Matches(text).SelectMany(m => Word().Matches(m.Groups[1].Value)).Select(m => m.Value).Where(n => n is not ("as" or "type"));

    [GeneratedRegex("""^(?:import\s+[\w${}*,\s]+?\s+from\s+(?:"[^"]*"|'[^']*')\s*;?\s*)+$""")]
    private static partial Regex Import();

    [GeneratedRegex(@"\bimport\s+([\w${}*,\s]+?)\s+from\b")]
    private static partial Regex Names();

    [GeneratedRegex(@"[\w$]+")]
    private static partial Regex Word();
}
