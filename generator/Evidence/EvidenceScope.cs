using StaticGuide.Content.Sources;

namespace StaticGuide.Evidence;

/// <summary>The evidence that a page may use: its own and the whole site's, by id.</summary>
internal sealed class EvidenceScope(
    EvidenceScope? site,
    IReadOnlyDictionary<string, Source> sources,
    IReadOnlyDictionary<string, Figure> figures)
{
    /// <summary>Its own sources, without the site's.</summary>
    public IReadOnlyDictionary<string, Source> Sources { get; } = sources;

    /// <summary>Its own figures, without the site's.</summary>
    public IReadOnlyDictionary<string, Figure> Figures { get; } = figures;

    public Source? FindSource(string id) => Sources.GetValueOrDefault(id) ?? site?.FindSource(id);

    public Figure? FindFigure(string id) => Figures.GetValueOrDefault(id) ?? site?.FindFigure(id);

    public IEnumerable<string> SourceIds => Sources.Keys.Concat(site?.SourceIds ?? []);

    public IEnumerable<string> FigureIds => Figures.Keys.Concat(site?.FigureIds ?? []);
}
