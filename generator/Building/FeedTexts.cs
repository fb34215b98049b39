using StaticGuide.Checking;
using StaticGuide.Content.Pages;
using StaticGuide.Files;
using StaticGuide.Rendering;
using StaticGuide.Rendering.Context;

namespace StaticGuide.Building;

/// <summary>What the pages of the feed say, with addresses that lead on from wherever it is read.</summary>
internal sealed class FeedTexts(SiteContext site, PageReader pages) : IDisposable
{
    private readonly PageContents contents = new(site);
    private readonly LinkRewriter links = new();

    /// <summary>The texts of these pages, made side by side. Null for one that cannot be read again, which is reported.</summary>
    public static IReadOnlyList<string?> Of(IReadOnlyList<Page> entries, SiteContext site, PageReader pages)
    {
        var texts = new string?[entries.Count];
        Parallel.For(
            0,
            entries.Count,
            Workers.OnEachProcessor,
            () => new FeedTexts(site, pages),
            (at, _, worker) =>
            {
                texts[at] = worker.Of(entries[at]);
                return worker;
            },
            worker => worker.Dispose()
        );
        return texts;
    }

    private string? Of(Page page)
    {
        if (pages.ReadAgain(page) is not { } source)
            return null;
        var address = site.PermalinkOf(page.Route);
        return links.Rewrite(
            contents.Of(page, source),
            link =>
                link is ['/', '/', ..] ? null
                : link is ['/', ..] ? site.Settings.BaseUrl.Origin + link.ToString()
                : link is ['#', ..] ? address + link.ToString()
                : null
        );
    }

    public void Dispose() => contents.Dispose();
}
