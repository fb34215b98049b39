using System.Collections.Concurrent;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Sources;
using StaticGuide.Evidence;

namespace StaticGuide.Rendering;

/// <summary>Which pages cite which source or show which statistic: learned while they are rendered, read by the pages that are rendered last.</summary>
internal sealed class EvidenceUses
{
    private readonly ConcurrentDictionary<object, ConcurrentDictionary<string, Page>> uses = new(ReferenceEqualityComparer.Instance);

    public void Add(Source source, Page page) => AddUse(source, page);

    public void Add(Figure figure, Page page) => AddUse(figure, page);

    public IEnumerable<Page> PagesOf(Source source) => PagesThatUse(source);

    public IEnumerable<Page> PagesOf(Figure figure) => PagesThatUse(figure);

    private void AddUse(object record, Page page) => uses.GetOrAdd(record, _ => new(StringComparer.Ordinal)).TryAdd(page.File, page);

    private IEnumerable<Page> PagesThatUse(object record) =>
        uses.TryGetValue(record, out var pages) ? pages.Values.OrderBy(p => p.File, StringComparer.Ordinal) : [];
}
