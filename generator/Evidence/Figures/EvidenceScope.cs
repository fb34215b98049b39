using StaticGuide.Content.Lists;
using StaticGuide.Content.Sources;

namespace StaticGuide.Evidence.Figures;

/// <summary>The evidence that a page may use: its own and the whole site's, by id.</summary>
/// <param name="site">The whole site's; null for that itself.</param>
/// <param name="sources">Its own, without the site's.</param>
/// <param name="figures">Its own, without the site's.</param>
internal sealed class EvidenceScope(EvidenceScope? site, Source[] sources, Figure[] figures)
{
    /// <summary>Most pages have a handful: a walk along them is faster than a table, and ten thousand tables are memory.</summary>
    private const int Handful = 8;

    /// <summary>Null where there is a handful, and none that has two names.</summary>
    private readonly Tables? byId =
        sources.Length > Handful || figures.Length > Handful || Array.Exists(sources, s => s.OtherId is not null)
            ? new Tables(sources, figures)
            : null;

    private readonly Dictionary<string, Excerpt>? excerptsById;

    public IReadOnlyList<Source> Sources => sources;

    public IReadOnlyList<Figure> Figures => figures;

    /// <summary>Its own passages, without the site's. Most pages have none, and few have many.</summary>
    public IReadOnlyList<Excerpt> Excerpts
    {
        get;
        init
        {
            field = value;
            excerptsById = value.Count > Handful ? value.ToDictionary(e => e.Id, StringComparer.Ordinal) : null;
        }
    } = [];

    /// <summary>Its own charts, as far as they can be drawn.</summary>
    public IReadOnlyList<FigureChart> Charts { get; init; } = [];

    /// <summary>What its own entries lack.</summary>
    public EvidenceFaults Faults { get; init; } = EvidenceFaults.None;

    /// <summary>Entries without an id of their own, here and in the whole site.</summary>
    public int Unnamed => Faults.Unnamed + (site?.Unnamed ?? 0);

    /// <summary>Whether an id leads nowhere, or lacks something, for a fault that is reported where it is defined.</summary>
    public bool Explains(string id) => Faults.IsIncomplete || Faults.Ids.Contains(id) || site is not null && site.Explains(id);

    /// <summary>Ids of entries that came to nothing, which may be meant where another is named in vain.</summary>
    public IEnumerable<string> LostIds => Faults.Ids.Concat(site?.LostIds ?? []);

    public IEnumerable<Source> AllSources => Sources.Concat(site?.Sources ?? []);

    public IEnumerable<string> SourceIds => AllSources.Select(s => s.Id);

    public bool CanCite(string id) => FindSource(id) is not null || FindExcerpt(id) is not null;

    /// <summary>What <c>[@id]</c> can name.</summary>
    public IEnumerable<string> CitableIds => SourceIds.Concat(Excerpts.Select(e => e.Id)).Concat(site?.Excerpts.Select(e => e.Id) ?? []);

    public IEnumerable<string> FigureIds => Figures.Select(f => f.Statistic.Id).Concat(site?.FigureIds ?? []);

    public Source? FindSource(string id) => FindOwnSource(id) ?? site?.FindSource(id);

    public Excerpt? FindExcerpt(string id) => FindOwnExcerpt(id) ?? site?.FindExcerpt(id);

    public Figure? FindFigure(string id) => FindOwnFigure(id) ?? site?.FindFigure(id);

    /// <summary>Its own chart of an id, where that can be drawn.</summary>
    public FigureChart? FindChart(string id) => Charts.FirstOrDefault(c => c.Chart.Id == id);

    private Excerpt? FindOwnExcerpt(string id)
    {
        if (excerptsById is not null)
            return excerptsById.GetValueOrDefault(id);
        for (var i = 0; i < Excerpts.Count; i++)
        {
            if (Excerpts[i].Id == id)
                return Excerpts[i];
        }
        return null;
    }

    private Source? FindOwnSource(string id)
    {
        if (byId is not null)
            return byId.FindSource(id);
        foreach (var source in sources)
        {
            if (source.Id == id)
                return source;
        }
        return null;
    }

    private Figure? FindOwnFigure(string id)
    {
        if (byId is not null)
            return byId.FindFigure(id);
        foreach (var figure in figures)
        {
            if (figure.Statistic.Id == id)
                return figure;
        }
        return null;
    }

    private sealed class Tables(Source[] sources, Figure[] figures)
    {
        private readonly Dictionary<string, Source> sourcesById = sources.ToDictionary(s => s.Id, StringComparer.Ordinal);
        private readonly Dictionary<string, Figure> figuresById = figures.ToDictionary(f => f.Statistic.Id, StringComparer.Ordinal);

        /// <summary>Of bibliographies whose entries have two names.</summary>
        private readonly Dictionary<string, Source> sourcesByOtherId = sources
            .Where(s => s.OtherId is not null)
            .DistinctBy(s => s.OtherId)
            .ToDictionary(s => s.OtherId!, StringComparer.Ordinal);

        public Source? FindSource(string id) => sourcesById.GetValueOrDefault(id) ?? sourcesByOtherId.GetValueOrDefault(id);

        public Figure? FindFigure(string id) => figuresById.GetValueOrDefault(id);
    }
}
