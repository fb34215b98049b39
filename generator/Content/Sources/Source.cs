using System.Runtime.CompilerServices;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Sources;

/// <summary>Where a fact comes from. Keys follow CSL 1.0.2 (type, title, container-title, author, publisher, URL, DOI, accessed).</summary>
internal sealed record Source
{
    public required string Id { get; init; }

    /// <summary>The place of its id in the file that defines it.</summary>
    public required Place Place { get; init; }

    /// <summary>A CSL type.</summary>
    public required string Type { get; init; }

    public required string Title { get; init; }

    public string? Container { get; init; }

    /// <summary>The publisher or, failing that, the author: who answers for it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Absolute, http or https; the resolver's address where only a DOI is given.</summary>
    public required string Url { get; init; }

    public EdtfDate? Published { get; init; }

    public Place? PublishedPlace { get; init; }

    public DateOnly? Accessed { get; init; }

    public Place? AccessedPlace { get; init; }

    /// <summary>How often the source is revised, in days; 0 for never, null for unknown.</summary>
    public int? UpdatePeriodDays { get; init; }

    public string? ArchiveUrl { get; init; }

    public DateOnly? ArchiveDate { get; init; }

    public Place? ArchiveDatePlace { get; init; }

    /// <summary>When a newer edition is due, or null where none is expected.</summary>
    public DateOnly? ReviewBy =>
        Published is { } published && UpdatePeriodDays is > 0 and var days
            ? DateOnly.FromDayNumber(Math.Min(published.LastDay.DayNumber + days, DateOnly.MaxValue.DayNumber))
            : null;

    /// <summary>A record stands for one entry of one file: two are the same only if they are that entry.</summary>
    public bool Equals(Source? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
