using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Statistics;

/// <summary>What a statistic was in an earlier edition of its source.</summary>
internal sealed record PastValue
{
    public required StatisticValue Value { get; init; }

    public required Place Place { get; init; }

    /// <summary>The moment it described; null where it described a <see cref="Period"/>.</summary>
    public EdtfDate? AsOf { get; init; }

    public (EdtfDate From, EdtfDate To)? Period { get; init; }

    /// <summary>A date, or an interval of ISO 8601.</summary>
    public string Time => Period is var (from, to) ? $"{from}/{to}" : $"{AsOf}";

    /// <summary>The words or the cell of that edition, or null.</summary>
    public StatisticProof? Proof { get; init; }

    /// <summary>When that edition was published.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>A copy of that edition, for readers.</summary>
    public string? ArchiveUrl { get; init; }
}
