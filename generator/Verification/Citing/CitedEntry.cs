using StaticGuide.Content.Sources;
using StaticGuide.Content.Values;

namespace StaticGuide.Verification.Citing;

/// <summary>An entry of <c>sources:</c> that is to be written; a writer completes what it lacks.</summary>
internal sealed record CitedEntry
{
    public required string Id { get; init; }

    /// <summary>A CSL type.</summary>
    public required string Type { get; init; }

    public string? Title { get; init; }

    public string? Container { get; init; }

    public IReadOnlyList<SourceName> Authors { get; init; } = [];

    public string? Publisher { get; init; }

    public required string Url { get; init; }

    public string? Doi { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public string? Page { get; init; }

    public EdtfDate? Published { get; init; }

    public required DateOnly Accessed { get; init; }

    public string? Language { get; init; }

    /// <summary>What a writer should know of how it was made; sentences without a full stop. No part of what is written.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The keys that a source cannot be cited without and that the page does not tell.</summary>
    public IEnumerable<string> Lacks
    {
        get
        {
            if (Title is null)
                yield return "title";
            if (Publisher is null && Authors.Count == 0)
                yield return "publisher";
        }
    }
}
