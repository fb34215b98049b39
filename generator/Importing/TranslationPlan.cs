using StaticGuide.Content.Values;
using StaticGuide.Importing.Heads;

namespace StaticGuide.Importing;

/// <summary>Pages that were one in several languages: each is a translation of the one in the site's own, else of the first.</summary>
internal static class TranslationPlan
{
    /// <param name="language">The site's own.</param>
    public static void Apply(IReadOnlyList<PageDraft> pages, string language)
    {
        foreach (var group in pages.GroupBy(KeyOf, StringComparer.Ordinal))
        {
            HashSet<string> languages = new(StringComparer.OrdinalIgnoreCase);
            // Two pages in one language are no translations of each other.
            var versions = group
                .OrderBy(p => p.Language is null ? 0 : 1)
                .ThenBy(p => p.Page.Target, StringComparer.Ordinal)
                .Where(p => languages.Add(p.Head.Text("lang") ?? language))
                .ToList();
            foreach (var translation in versions.Skip(1))
                translation.Head.Set("translation_of", NewHead.Quoted(versions[0].Page.Target[PageRoute.Root.Length..]));
        }
    }

    /// <summary>What a person has set, else the path without the folder of the language.</summary>
    private static string KeyOf(PageDraft draft)
    {
        if (draft.Head.TranslationKey is { } key)
            return "key " + key;
        var path = draft.Page.Target[PageRoute.Root.Length..];
        return path.StartsWith($"{draft.Language}/", StringComparison.Ordinal) ? path[(draft.Language!.Length + 1)..] : path;
    }
}
