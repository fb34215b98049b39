using StaticGuide.Building;
using StaticGuide.Verification.Renewal;

namespace StaticGuide.Cli.Renewing;

/// <summary>What a run of <c>renew</c> came to.</summary>
internal sealed class RenewResult(SiteReading? before, SiteReading? after, RenewPlan? plan, IReadOnlyList<FileChange> files)
{
    public static readonly RenewResult Nothing = new(null, null, null, []);

    /// <summary>The guide as it was.</summary>
    public SiteReading? Before => before;

    /// <summary>The guide as it is, or would be.</summary>
    public SiteReading? After => after;

    /// <summary>By id, and by file.</summary>
    public IReadOnlyList<RenewedFigure> Taken { get; } =
    [.. (plan?.Taken ?? []).OrderBy(t => t.Figure.Id, StringComparer.Ordinal).ThenBy(t => t.File, StringComparer.Ordinal)];

    /// <inheritdoc cref="Taken"/>
    public IReadOnlyList<RenewedPassage> Passages { get; } =
    [.. (plan?.Passages ?? []).OrderBy(t => t.Excerpt.Id, StringComparer.Ordinal).ThenBy(t => t.File, StringComparer.Ordinal)];

    /// <inheritdoc cref="Taken"/>
    public IReadOnlyList<LeftItem> Left { get; } =
    [.. (plan?.Left ?? []).OrderBy(l => l.Item.Id, StringComparer.Ordinal).ThenBy(l => l.Item.Place.File, StringComparer.Ordinal)];

    /// <summary>The same without those whose source was not read, of which `verify` speaks.</summary>
    public IReadOnlyList<LeftItem> Told => [.. Left.Where(l => l.Reason != LeftReason.Unread)];

    public IReadOnlyList<SourceNews> Sources { get; } = [.. (plan?.Sources ?? []).OrderBy(s => s.Source.Id, StringComparer.Ordinal)];

    /// <summary>By path.</summary>
    public IReadOnlyList<FileChange> Files => files;

    /// <summary>Calculated numbers that come out otherwise.</summary>
    public IReadOnlyList<DerivedChange> Derived { get; } =
        before is null || after is null || files.Count == 0
            ? []
            :
            [
                .. before
                    .Evidence.Figures.Where(f => f.Calculation is not null)
                    .Select(f => new DerivedChange(f, RenewCheck.Find(after!, f)))
                    .Where(c =>
                        c.After is null
                        || c.After.Value != c.Before.Value
                        || c.After.AsOf != c.Before.AsOf
                        || c.After.Period != c.Before.Period
                    )
                    .OrderBy(c => c.Before.Id, StringComparer.Ordinal),
            ];
}

/// <summary>A file that changes, with its own line ends.</summary>
internal sealed record FileChange(string Path, string Before, string After);
