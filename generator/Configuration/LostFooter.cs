using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Configuration;

/// <summary>
/// Notices a <c>footer:</c> or <c>navigation:</c> whose line is gone, so that its entries end the other of the two: another language has
/// the very pages where they belong, and not there.
/// </summary>
internal static class LostFooter
{
    private const string Navigation = "navigation";
    private const string Footer = "footer";

    /// <summary>That one page stands in the foot here and at the top there says nothing.</summary>
    private const int Fewest = 2;

    public static void Check(SiteSettings settings, KeyReader keys)
    {
        List<Links> all =
        [
            new(settings.Language, WhereSaid(Navigation, settings.Navigation), WhereSaid(Footer, settings.Footer)),
            .. settings.Languages.Select(l => new Links(l.Tag, l.Navigation, l.Footer)),
        ];
        Check(all, Footer, l => l.Navigation, l => l.Footer, keys.Diagnostics);
        Check(all, Navigation, l => l.Footer, l => l.Navigation, keys.Diagnostics);

        IReadOnlyList<NavigationEntry>? WhereSaid(string key, IReadOnlyList<NavigationEntry> links) =>
            keys.Mapping.Find(key) is null ? null : links;
    }

    /// <param name="lost">The key whose line may be gone.</param>
    /// <param name="joined">The list that its entries would have joined.</param>
    private static void Check(
        List<Links> all,
        string lost,
        Func<Links, IReadOnlyList<NavigationEntry>?> joined,
        Func<Links, IReadOnlyList<NavigationEntry>?> own,
        DiagnosticBag diagnostics
    )
    {
        foreach (var language in all)
        {
            if (own(language) is not null || joined(language) is not { } entries)
                continue;
            var pages = language.PagesOf(entries);
            var like = all.Find(l =>
                own(l) is { Count: >= Fewest } list
                && pages.Length > list.Count
                && l.PagesOf(list) is var moved
                && pages.AsSpan()[^moved.Length..].SequenceEqual(moved)
                && !l.PagesOf(joined(l) ?? []).Intersect(moved).Any()
            );
            if (like is not null && entries[^own(like)!.Count] is var first)
                diagnostics.Add(
                    LanguageRules.LostFooter,
                    first.Place,
                    $"from `{first.Page}` on, the entries are those that `{like.Tag}` has in its `{lost}`, and `{language.Tag}` has none",
                    $"if its line is gone, write `{lost}:` on a line of its own above this entry"
                );
        }
    }

    private sealed record Links(string Tag, IReadOnlyList<NavigationEntry>? Navigation, IReadOnlyList<NavigationEntry>? Footer)
    {
        /// <summary>Without the folder that a language has for its pages.</summary>
        public string[] PagesOf(IReadOnlyList<NavigationEntry> links) =>
            [.. links.Select(l => l.Page.StartsWith(Tag + "/", StringComparison.OrdinalIgnoreCase) ? l.Page[(Tag.Length + 1)..] : l.Page)];
    }
}
