using StaticGuide.Content.Sources;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;

namespace StaticGuide.Evidence.Coherence;

/// <summary>
/// Finds sources that are entered twice among those of the whole site, or of one page: the same address, title, date and part under two
/// ids. A bibliography that another program wrote may have what it likes.
/// </summary>
internal static class SameSource
{
    /// <summary>So many are as quickly compared with one another.</summary>
    private const int Few = 8;

    public static void Report(IReadOnlyList<Source> sources, DiagnosticBag diagnostics)
    {
        if (sources.Count <= Few && AreApart(sources))
            return;
        Dictionary<Sameness, Source> known = [];
        foreach (var source in sources)
        {
            if (source.IsImported)
                continue;
            var key = new Sameness(
                AddressOf(source.Url),
                source.ArchiveUrl,
                source.Title,
                source.Published,
                source.Container,
                source.Volume,
                source.Issue,
                source.Edition,
                source.Number,
                source.Page
            );
            if (!known.TryAdd(key, source))
                diagnostics.Add(
                    AgreementRules.SameSource,
                    source.Place,
                    $"`{source.Id}` is `{known[key].Id}` once more: the same address, title and date",
                    $"keep one, and name the place within it where it is cited: `[@{known[key].Id}, …]`",
                    new DiagnosticNote($"`{known[key].Id}` stands here", known[key].Place)
                );
        }
    }

    /// <summary>Of a page's own sources hardly two are of one day.</summary>
    private static bool AreApart(IReadOnlyList<Source> sources)
    {
        for (var i = 1; i < sources.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (sources[i].Published == sources[j].Published)
                    return false;
            }
        }
        return true;
    }

    private readonly record struct Sameness(
        string Url,
        string? ArchiveUrl,
        string Title,
        EdtfDate? Published,
        string? Container,
        string? Volume,
        string? Issue,
        string? Edition,
        string? Number,
        string? Page
    )
    {
        // Hardly any two have one address and title, and those are of different pages.
        public override int GetHashCode() => HashCode.Combine(Url, Title, Page);
    }

    /// <summary>Without the place within the page.</summary>
    private static string AddressOf(string url) => url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? url[..at] : url;
}
