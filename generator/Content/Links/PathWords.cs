using System.Collections.Frozen;

namespace StaticGuide.Content.Links;

/// <summary>
/// What a path says, whatever form it has: <c>/pay/</c>, <c>pay/index.html</c>, <c>Pay.html</c> and <c>content/pay.md</c> all name
/// the page <c>pay</c>.
/// </summary>
internal static class PathWords
{
    private static readonly FrozenSet<string> PageEndings = FrozenSet.ToFrozenSet(
        [".html", ".htm", ".md", ".markdown"],
        StringComparer.Ordinal
    );
    private static readonly FrozenSet<string> IndexNames = FrozenSet.ToFrozenSet(["index", "_index", "readme"], StringComparer.Ordinal);

    /// <summary>Its segments in small letters, without what only its form adds.</summary>
    public static string[] Of(string path)
    {
        List<string> words = [.. path.ToLowerInvariant().Split('/').Where(s => s is not ("" or "."))];
        if (words.Count > 0 && PageEndings.Contains(Path.GetExtension(words[^1])))
        {
            words[^1] = Path.GetFileNameWithoutExtension(words[^1]);
            if (IndexNames.Contains(words[^1]))
                words.RemoveAt(words.Count - 1);
        }
        return [.. words];
    }
}
