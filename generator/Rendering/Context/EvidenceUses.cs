using System.Collections.Concurrent;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Questions;
using StaticGuide.Content.Sources;
using StaticGuide.Evidence.Coherence;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Rendering.Context;

/// <summary>
/// Which sources are cited, and which pages cite which source or show which statistic: learned while pages are rendered, read by
/// those that are rendered last and by what comes after them.
/// </summary>
internal sealed class EvidenceUses
{
    private readonly SharedSet<Source> cited = new();
    private readonly SharedSet<Excerpt> quoted = new();
    private readonly SharedSet<Question> answered = new(ReferenceEqualityComparer.Instance);
    private readonly SharedSet<object> shown = new(ReferenceEqualityComparer.Instance);
    private readonly SharedSet<object> askedFor = new(ReferenceEqualityComparer.Instance);
    private readonly SharedSet<string> citing = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<object, ConcurrentDictionary<string, Page>> uses = new(ReferenceEqualityComparer.Instance);

    private volatile bool isSettled;

    /// <summary>What any page uses at all, single pages' own sources and statistics included.</summary>
    public EvidenceInUse InUse { get; } = new();

    /// <summary>Every source that something cites, in no particular order.</summary>
    public IEnumerable<Source> Cited => cited.Items;

    /// <summary>Every passage that something cites, in no particular order.</summary>
    public IEnumerable<Excerpt> Quoted => quoted.Items;

    public bool Cites(Page page) => citing.Contains(page.File);

    /// <param name="page">Null for one that the generator makes.</param>
    public void AddCited(IReadOnlyList<Source> sources, IReadOnlyList<Excerpt> excerpts, Page? page)
    {
        foreach (var source in sources)
            cited.Add(source);
        foreach (var excerpt in excerpts)
            quoted.Add(excerpt);
        if (page is not null)
            citing.Add(page.File);
    }

    /// <summary>A question's own page has shown its answer.</summary>
    public void AddAnswered(Question question) => answered.Add(question);

    public bool IsAnswered(Question question) => answered.Contains(question);

    /// <summary>A page has shown a question's answer, a term or a disclosure.</summary>
    public void AddShown(object text) => shown.Add(text);

    /// <summary>A template has asked for it, and may have shown it in its own way.</summary>
    public void AddAskedFor(object text) => askedFor.Add(text);

    public bool IsShown(object text) => shown.Contains(text);

    public bool IsAskedFor(object text) => askedFor.Contains(text) || shown.Contains(text);

    public void Add(Source source, Page page) => AddUse(source, page);

    public void Add(Figure figure, Page page) => AddUse(figure, page);

    public IEnumerable<Page> PagesOf(Source source) => PagesThatUse(source);

    public IEnumerable<Page> PagesOf(Figure figure) => PagesThatUse(figure);

    /// <summary>
    /// From here on it can be said who uses what; what the last pages themselves use is not counted, since they are rendered side by
    /// side.
    /// </summary>
    public void Settle() => isSettled = true;

    private void AddUse(object record, Page page)
    {
        if (!isSettled)
            uses.GetOrAdd(record, _ => new(StringComparer.Ordinal)).TryAdd(page.File, page);
    }

    private IEnumerable<Page> PagesThatUse(object record) =>
        isSettled && uses.TryGetValue(record, out var pages) ? pages.Values.OrderBy(p => p.File, StringComparer.Ordinal) : [];
}
