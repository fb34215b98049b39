namespace StaticGuide.Configuration;

/// <summary>How the site weighs the evidence rules it may tune.</summary>
internal sealed record EvidencePolicy
{
    public Weight UncitedNumbers { get; init; } = Weight.Warn;

    public Weight Overdue { get; init; } = Weight.Warn;

    /// <summary>Citations of a source as a whole, whose words nobody can look for.</summary>
    public Weight UnquotedCitations { get; init; } = Weight.Off;

    /// <summary>Texts that are never taken for a claim.</summary>
    public IReadOnlyList<string> Exempt { get; init; } = [];
}
