using StaticGuide.Content.Sources;
using StaticGuide.Content.Values;

namespace StaticGuide.Verification.Citing;

/// <summary>What a page says of itself, in one vocabulary or in all. Null or empty: it does not say.</summary>
internal sealed record PageMetadata
{
    /// <summary>A CSL type.</summary>
    public string? Type { get; init; }

    public string? Title { get; init; }

    /// <summary>The journal or book it is part of.</summary>
    public string? Container { get; init; }

    /// <summary>The name of the site.</summary>
    public string? SiteName { get; init; }

    public IReadOnlyList<SourceName> Authors { get; init; } = [];

    public string? Publisher { get; init; }

    /// <summary>As written, perhaps relative.</summary>
    public string? Url { get; init; }

    public string? Doi { get; init; }

    public EdtfDate? Published { get; init; }

    public EdtfDate? Revised { get; init; }

    /// <summary>The day on which its file was made, which says something only where nothing else does.</summary>
    public EdtfDate? FileMade { get; init; }

    /// <summary>A tag of BCP 47.</summary>
    public string? Language { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public string? Page { get; init; }

    /// <summary>What a writer should know of how these were found; sentences without a full stop.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>This, and what only the other says.</summary>
    public PageMetadata Or(PageMetadata other) =>
        new()
        {
            Type = Type ?? other.Type,
            Title = Title ?? other.Title,
            Container = Container ?? other.Container,
            SiteName = SiteName ?? other.SiteName,
            Authors = Authors.Count > 0 ? Authors : other.Authors,
            Publisher = Publisher ?? other.Publisher,
            Url = Url ?? other.Url,
            Doi = Doi ?? other.Doi,
            Published = Published ?? other.Published,
            Revised = Revised ?? other.Revised,
            FileMade = FileMade ?? other.FileMade,
            Language = Language ?? other.Language,
            Volume = Volume ?? other.Volume,
            Issue = Issue ?? other.Issue,
            Page = Page ?? other.Page,
            Notes = [.. Notes, .. other.Notes],
        };
}
