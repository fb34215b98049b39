using StaticGuide.Diagnostics;

namespace StaticGuide.Building;

/// <summary>What a build found, and how many pages it made.</summary>
internal sealed record BuildResult(IReadOnlyList<Diagnostic> Diagnostics, int Pages)
{
    public int Errors => Diagnostics.Count(d => d.Severity == Severity.Error);

    public int Warnings => Diagnostics.Count(d => d.Severity == Severity.Warning);
}
