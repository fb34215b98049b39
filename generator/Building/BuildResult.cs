using StaticGuide.Diagnostics;

namespace StaticGuide.Building;

/// <summary>What a build found, and how many pages it made.</summary>
/// <param name="Diagnostics">Sorted by place. There may be more than fit into memory: such are found again each time they are asked
/// for.</param>
internal sealed record BuildResult(IEnumerable<Diagnostic> Diagnostics, int Pages)
{
    private readonly (int Errors, int Warnings, IReadOnlyList<Rule> Rules)? counted;

    public int Errors => counted?.Errors ?? Diagnostics.Count(d => d.Severity == Severity.Error);

    public int Warnings => counted?.Warnings ?? Diagnostics.Count(d => d.Severity == Severity.Warning);

    /// <summary>Those that were broken, sorted by code.</summary>
    public IReadOnlyList<Rule> Rules =>
        counted?.Rules ?? [.. Diagnostics.Select(d => d.Rule).Distinct().OrderBy(r => r.Code, StringComparer.Ordinal)];

    /// <summary>Of diagnostics that were counted while they were found.</summary>
    /// <param name="counts">How many there are of each rule.</param>
    public static BuildResult Counted(IEnumerable<Diagnostic> diagnostics, int pages, IReadOnlyList<(Rule Rule, int Count)> counts) =>
        new(diagnostics, pages, counts);

    private BuildResult(IEnumerable<Diagnostic> diagnostics, int pages, IReadOnlyList<(Rule Rule, int Count)> counts)
        : this(diagnostics, pages) =>
        counted = (
            Sum(counts, Severity.Error),
            Sum(counts, Severity.Warning),
            [.. counts.Where(c => c.Count > 0).Select(c => c.Rule).OrderBy(r => r.Code, StringComparer.Ordinal)]
        );

    private static int Sum(IReadOnlyList<(Rule Rule, int Count)> counts, Severity severity) =>
        counts.Where(c => c.Rule.Severity == severity).Sum(c => c.Count);
}
