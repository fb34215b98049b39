using System.Globalization;
using StaticGuide.Diagnostics;

namespace StaticGuide.Cli.Reporting;

/// <summary>Lets the first of each code through, and says in a line what more there was of it, and where.</summary>
internal sealed class Repeats
{
    private const int MostOfOne = 20;
    private const int MostFiles = 3;

    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> files = new(StringComparer.Ordinal);

    /// <summary>Of each code with more than are shown, how many more there are.</summary>
    public IEnumerable<string> Lines =>
        counts
            .Where(c => c.Value > MostOfOne)
            .Select(c =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"… and {c.Value - MostOfOne} more {c.Key}{Where(c.Key)} (all with --format json)"
                )
            );

    public bool IsShown(Diagnostic diagnostic)
    {
        var code = diagnostic.Rule.Code;
        counts[code] = counts.GetValueOrDefault(code) + 1;
        if (counts[code] <= MostOfOne)
            return true;
        if (diagnostic.Place is { } place)
        {
            if (!files.TryGetValue(code, out var found))
                files.Add(code, found = new SortedSet<string>(StringComparer.Ordinal));
            found.Add(place.File);
        }
        return false;
    }

    private string Where(string code)
    {
        if (!files.TryGetValue(code, out var found))
            return "";
        List<string> named = [.. found.Take(MostFiles)];
        if (found.Count > MostFiles)
            named.Add(TextReporter.Count(found.Count - MostFiles, "other file"));
        return " in " + (named.Count == 1 ? named[0] : $"{string.Join(", ", named[..^1])} and {named[^1]}");
    }
}
