using StaticGuide.Content.Pages;
using StaticGuide.Content.Sources;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence.Coherence;

/// <summary>What one page after the other uses, on one thread. A page's own entries are told from others by their file.</summary>
internal sealed class PageEvidenceInUse(EvidenceInUse site)
{
    private readonly HashSet<object> own = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> foreign = new(ReferenceEqualityComparer.Instance);
    private Page? page;

    /// <summary>What the page at hand uses of the whole site's, or of other pages'.</summary>
    public IReadOnlyCollection<object> Foreign => foreign;

    /// <summary>What it has for itself and did not use, once it is finished; null where it uses all.</summary>
    public UnusedEntries? LeftOver { get; private set; }

    public bool ListsAllFigures { get; private set; }

    public void Begin(Page? rendered)
    {
        (page, LeftOver, ListsAllFigures) = (rendered, null, false);
        own.Clear();
        foreign.Clear();
    }

    public void Use(Source source) => Use(source, source.File);

    public void Use(Excerpt excerpt) => Use(excerpt, excerpt.File);

    public void Use(Figure figure)
    {
        // Its sources came with it when it was used first.
        if (!Use(figure, figure.Statistic.File))
            return;
        if (figure.Several is null)
            Use(figure.Source);
        foreach (var source in figure.Several ?? [])
            Use(source);
    }

    /// <summary>A template lists the statistics of the whole site, those of its pages too.</summary>
    public void UseAllFigures()
    {
        ListsAllFigures = true;
        site.UseAllFigures();
    }

    /// <summary>Keeps what the page has for itself and did not use.</summary>
    /// <param name="scope">The page's own.</param>
    public void End(EvidenceScope scope)
    {
        var (sources, figures, excerpts) = (UnusedOf(scope.Sources), UnusedOf(scope.Figures), UnusedOf(scope.Excerpts));
        if (page is not null && sources.Length + figures.Length + excerpts.Length > 0)
            site.Leave(LeftOver = new UnusedEntries(page, sources, figures, excerpts));
    }

    private T[] UnusedOf<T>(IReadOnlyList<T> entries)
        where T : class
    {
        List<T>? unused = null;
        for (var i = 0; i < entries.Count; i++)
        {
            if (!own.Contains(entries[i]))
                (unused ??= []).Add(entries[i]);
        }
        return unused?.ToArray() ?? [];
    }

    /// <summary>False where the page has used it before.</summary>
    private bool Use(object entry, string file)
    {
        if (page is not null && file == page.File)
            return own.Add(entry);
        if (!foreign.Add(entry))
            return false;
        site.Use(entry);
        return true;
    }
}
