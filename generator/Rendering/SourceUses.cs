using System.Collections.Concurrent;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Sources;
using StaticGuide.Evidence.Coherence;

namespace StaticGuide.Rendering;

/// <summary>Which pages cite which source of the whole site: learned while they are rendered, read by the pages that are rendered last.</summary>
internal sealed class SourceUses
{
    /// <summary>What any page uses at all, single pages' own sources and statistics included.</summary>
    public EvidenceInUse InUse { get; } = new();

    private readonly ConcurrentDictionary<Source, ConcurrentDictionary<string, Page>> uses = new();

    public void Add(Source source, Page page) => uses.GetOrAdd(source, _ => new(StringComparer.Ordinal)).TryAdd(page.File, page);

    public IEnumerable<Page> PagesOf(Source source) =>
        uses.TryGetValue(source, out var pages) ? pages.Values.OrderBy(p => p.File, StringComparer.Ordinal) : [];
}
