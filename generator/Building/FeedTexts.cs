using System.Collections.Concurrent;
using StaticGuide.Checking;
using StaticGuide.Content.Pages;
using StaticGuide.Files;
using StaticGuide.Output;
using StaticGuide.Rendering;
using StaticGuide.Rendering.Context;

namespace StaticGuide.Building;

/// <summary>
/// What the pages of the feeds say, with addresses that lead on from wherever it is read. Of pages that are made it is taken as they are;
/// of others it is made. For any thread.
/// </summary>
internal sealed class FeedTexts(SiteContext site, PageReader pages)
{
    private readonly HashSet<Page> wanted = new(
        site.Frames.All.SelectMany(f => AtomFeed.PagesOf(site.Content, f.Language)),
        ReferenceEqualityComparer.Instance
    );
    private readonly ConcurrentDictionary<Page, string> known = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentBag<LinkRewriter> idle = [];

    public bool Wants(Page? page) => page is not null && wanted.Contains(page);

    public void Add(Page page, ReadOnlySpan<char> contents) => known[page] = Linked(page, contents);

    /// <summary>The texts of these pages. Null for one that cannot be read again, which is reported.</summary>
    public IReadOnlyList<string?> Of(IReadOnlyList<Page> entries)
    {
        var texts = new string?[entries.Count];
        Parallel.For(
            0,
            entries.Count,
            Workers.OnEachProcessor,
            () => new Lazy<PageContents>(() => new PageContents(site)),
            (at, _, contents) =>
            {
                texts[at] = known.GetValueOrDefault(entries[at]) ?? Made(entries[at], contents);
                return contents;
            },
            contents =>
            {
                if (contents.IsValueCreated)
                    contents.Value.Dispose();
            }
        );
        return texts;
    }

    private string? Made(Page page, Lazy<PageContents> contents) =>
        pages.ReadAgain(page) is { } source ? Linked(page, contents.Value.Of(page, source)) : null;

    private string Linked(Page page, ReadOnlySpan<char> contents)
    {
        var address = site.PermalinkOf(page.Route);
        if (!idle.TryTake(out var links))
            links = new LinkRewriter();
        var text = links.Rewrite(
            contents,
            link =>
                link is ['/', '/', ..] ? null
                : link is ['/', ..] ? site.Settings.BaseUrl.Origin + link.ToString()
                : link is ['#', ..] ? address + link.ToString()
                : null
        );
        idle.Add(links);
        return text;
    }
}
