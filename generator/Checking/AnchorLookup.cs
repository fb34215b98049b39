using System.Text;
using StaticGuide.Files.Kept;

namespace StaticGuide.Checking;

/// <summary>Whether pages have anchors, once all are known. On one thread.</summary>
/// <param name="byRoute">Anchors by route, each between line ends, as UTF-8.</param>
internal sealed class AnchorLookup(IReadOnlyDictionary<string, StoredBytes> byRoute)
{
    /// <summary>For so few links, a page's anchors are looked through as fast as they are taken apart.</summary>
    private const int Few = 16;

    private readonly Dictionary<string, int> asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> sets = new(StringComparer.Ordinal);
    private byte[] buffer = [];

    /// <summary>Whether what stands there is known, and has no such anchor. Pages that could not be rendered have none to miss.</summary>
    public bool Lacks(string route, string fragment)
    {
        if (!byRoute.TryGetValue(route, out var anchors))
            return false;
        if ((asked[route] = asked.GetValueOrDefault(route) + 1) > Few)
            return !Fragments.IsFound(fragment, Of(route).Contains);
        return !Fragments.IsFound(fragment, id => anchors.Read(ref buffer).IndexOf(Encoding.UTF8.GetBytes($"\n{id}\n")) >= 0);
    }

    /// <summary>The anchors of a page that is known.</summary>
    public HashSet<string> Of(string route)
    {
        if (!sets.TryGetValue(route, out var set))
            sets.Add(
                route,
                set = new(
                    Encoding.UTF8.GetString(byRoute[route].Read(ref buffer)).Split('\n', StringSplitOptions.RemoveEmptyEntries),
                    StringComparer.Ordinal
                )
            );
        return set;
    }
}
