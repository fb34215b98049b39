using StaticGuide.Building;
using StaticGuide.Content.Sources;
using StaticGuide.Urls;

namespace StaticGuide.Cli.Citing;

/// <summary>The sources that a site has already; none where there is no site.</summary>
internal sealed class KnownSources(SiteReading? site)
{
    private readonly IReadOnlyList<Source> sources = site is null
        ? []
        : [.. site.Evidence.Sources.OrderBy(s => s.Place.File, StringComparer.Ordinal).ThenBy(s => s.Place.Start?.Line ?? 0)];

    /// <summary>Every id that can be cited, on whatever page.</summary>
    public IReadOnlySet<string> Ids { get; } =
        site is null
            ? new HashSet<string>()
            : site
                .Evidence.Sources.Select(s => s.Id)
                .Concat(site.Evidence.Excerpts.Select(e => e.Id))
                .Concat(site.Content.SiteEvidence.Incomplete.Select(i => i.Id))
                .ToHashSet(StringComparer.Ordinal);

    /// <summary>Every id that a passage may not have.</summary>
    public IReadOnlySet<string> IdsOfEvidence { get; } =
        site is null ? new HashSet<string>() : site.Evidence.Figures.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);

    public Source? Find(string id) => sources.FirstOrDefault(s => s.Id == id);

    /// <summary>
    /// A source of one of these addresses or of this DOI; http and https are the same here, and what follows a hash does not count.
    /// </summary>
    public Source? Find(IEnumerable<string> addresses, string? doi)
    {
        var wanted = addresses.Select(Key).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return sources.FirstOrDefault(s =>
            Key(s.Url) is { } key && wanted.Contains(key) || doi is not null && doi.Equals(s.Doi, StringComparison.OrdinalIgnoreCase)
        );
    }

    /// <summary>A source's place as compilers write it.</summary>
    public static string PlaceOf(Source source) =>
        source.Place.Start is { } start ? $"{source.Place.File}:{start.Line}" : source.Place.File;

    private static string? Key(string address) =>
        WebUrlParser.Parse(address) is UrlParse.Parsed { Url: var url } ? url.Request[url.Scheme.Length..] : null;
}
