using StaticGuide.Content.Links;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Translations;

/// <summary>Which published pages say the same in different languages, as their <c>translation_of</c> tells.</summary>
internal sealed class SiteTranslations
{
    private readonly Dictionary<string, TranslationGroup> byFile = new(StringComparer.Ordinal);

    private SiteTranslations() { }

    /// <summary>As they were found before.</summary>
    public SiteTranslations(IEnumerable<TranslationGroup> groups)
    {
        foreach (var group in groups)
            Add(group);
    }

    /// <summary>The page and its translations; null for a page that stands alone.</summary>
    public TranslationGroup? Of(Page page) => byFile.GetValueOrDefault(page.File);

    /// <summary>All pages that have translations, each with them.</summary>
    public IEnumerable<TranslationGroup> Groups => byFile.Values.Distinct();

    /// <summary>Each page with the one it was made from, where both are published, sorted by file.</summary>
    public IReadOnlyList<(Page Page, Page Original)> Pairs { get; private init; } = [];

    public static SiteTranslations Of(SiteContent content, MarkdownLinks links, DiagnosticBag diagnostics)
    {
        Dictionary<string, Page> originals = new(StringComparer.Ordinal);
        foreach (var page in content.Published)
        {
            if (page.Head.TranslationOf is { } named && Find(named.Value) is { } original)
                originals.Add(page.File, original);
            else if (page.Head.TranslationOf is { } lost && !content.Unread.Contains(MarkdownLinks.FileOf(lost.Value)))
                links.FindPage(lost.Value, lost.Place, diagnostics);
        }
        RemoveCircles(content, originals, diagnostics);
        var translations = new SiteTranslations
        {
            Pairs =
            [
                .. originals
                    .Where(o => o.Value.State == PageState.Published)
                    .OrderBy(o => o.Key, StringComparer.Ordinal)
                    .Select(o => (content.ByFile[o.Key], o.Value)),
            ],
        };
        foreach (var group in originals.Keys.GroupBy(file => RootOf(originals, file).File, StringComparer.Ordinal))
        {
            var root = content.ByFile[group.Key];
            List<Page> pages = [root, .. group.Order(StringComparer.Ordinal).Select(f => content.ByFile[f])];
            translations.Add(TranslationGroup.Of(pages, content.Settings.Language, diagnostics));
        }
        return translations;

        Page? Find(string path) => content.Find(MarkdownLinks.FileOf(path));
    }

    private void Add(TranslationGroup group)
    {
        if (group.Pages.Count < 2)
            return;
        foreach (var page in group.Pages)
            byFile.Add(page.File, group);
    }

    private static Page RootOf(Dictionary<string, Page> originals, string file)
    {
        var page = originals[file];
        while (originals.TryGetValue(page.File, out var above))
            page = above;
        return page;
    }

    /// <summary>Reports each circle once, at its first page by file, and opens it there.</summary>
    private static void RemoveCircles(SiteContent content, Dictionary<string, Page> originals, DiagnosticBag diagnostics)
    {
        HashSet<string> settled = new(StringComparer.Ordinal);
        foreach (var start in originals.Keys.Order(StringComparer.Ordinal).ToList())
        {
            List<string> path = [];
            var file = start;
            while (originals.TryGetValue(file, out var original) && settled.Add(file))
            {
                path.Add(file);
                file = original.File;
            }
            if (path.IndexOf(file) is not (>= 0 and var at) || !originals.ContainsKey(file))
                continue;
            List<string> circle = [.. path[at..]];
            var first = circle.Min(StringComparer.Ordinal)!;
            var named = content.ByFile[first].Head.TranslationOf!;
            diagnostics.Add(
                TranslationRules.Circle,
                named.Place,
                circle.Count == 1
                    ? "this page is said to be a translation of itself"
                    : $"these {circle.Count} pages are said to be translations of each other, so none of them is the original",
                circle.Count == 1 ? "name the page it was made from" : "remove `translation_of` from the page that was written first",
                [
                    .. circle
                        .Where(f => f != first)
                        .Order(StringComparer.Ordinal)
                        .Select(f => new DiagnosticNote("in the circle too", content.ByFile[f].Head.TranslationOf!.Place)),
                ]
            );
            originals.Remove(first);
        }
    }
}
