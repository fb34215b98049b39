using System.Collections.Concurrent;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Questions;
using StaticGuide.Content.Sources;
using StaticGuide.Evidence.Coherence;

namespace StaticGuide.Rendering.Context;

/// <summary>
/// Which sources are cited, and which pages cite which source or show which statistic: learned while pages are rendered, read by
/// those of a later wave and by what comes after all of them. What a page sees does not depend on which others of its wave are done.
/// </summary>
internal sealed class EvidenceUses
{
    private readonly ConcurrentDictionary<Source, bool> cited = new();
    private readonly ConcurrentDictionary<Question, int> answered = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, bool> citing = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<object, ConcurrentDictionary<string, (Page Page, int Wave)>> uses = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>The wave that is being rendered.</summary>
    public int Wave { get; set; }

    /// <summary>What any page uses at all, single pages' own sources and statistics included.</summary>
    public EvidenceInUse InUse { get; } = new();

    /// <summary>Every source that something cites, in no particular order.</summary>
    public IEnumerable<Source> Cited => cited.Keys;

    public bool Cites(Page page) => citing.ContainsKey(page.File);

    /// <param name="page">Null for one that the generator makes.</param>
    public void AddCited(IReadOnlyList<Source> sources, Page? page)
    {
        foreach (var source in sources)
            cited.TryAdd(source, true);
        if (page is not null)
            citing.TryAdd(page.File, true);
    }

    /// <summary>A question's own page has shown its answer.</summary>
    public void AddAnswered(Question question) => answered.TryAdd(question, Wave);

    /// <summary>Whether a page of an earlier wave has answered it.</summary>
    public bool IsAnswered(Question question) => answered.TryGetValue(question, out var wave) && wave < Wave;

    /// <param name="record">A source or a figure.</param>
    public void Add(object record, Page page) => uses.GetOrAdd(record, _ => new(StringComparer.Ordinal)).TryAdd(page.File, (page, Wave));

    /// <summary>The pages of earlier waves that use a source or figure, and the page that asks, as far as it has come.</summary>
    public IEnumerable<Page> PagesOf(object record, Page? asking) =>
        uses.TryGetValue(record, out var pages)
            ? pages.Values.Where(p => p.Wave < Wave || p.Page == asking).Select(p => p.Page).OrderBy(p => p.File, StringComparer.Ordinal)
            : [];
}
