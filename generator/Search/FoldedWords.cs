using System.Collections.Concurrent;
using StaticGuide.Language;

namespace StaticGuide.Search;

/// <summary>Words that are given, as a search reads those of a text.</summary>
internal static class FoldedWords
{
    private static readonly ConcurrentDictionary<string, IReadOnlySet<string>> CommonByLanguage = new(StringComparer.Ordinal);

    /// <summary>Words that say little of what a question is about.</summary>
    /// <param name="language">As tags of BCP 47 begin.</param>
    public static IReadOnlySet<string> CommonOf(string language) =>
        CommonByLanguage.GetOrAdd(language, static of => Of(CommonWords.Of(of)).ToHashSet(StringComparer.Ordinal));

    /// <param name="group">Words and phrases; those that come to the same are told once, those that come to nothing not at all.</param>
    public static List<string> Of(IReadOnlyList<string> group) =>
        [.. group.Select(words => string.Join(' ', Read(words))).Where(f => f.Length > 0).Distinct(StringComparer.Ordinal)];

    public static List<string> Read(string text)
    {
        List<string> read = [];
        new WordReader().Read(text, w => read.Add(w.ToString()));
        return read;
    }
}
