using System.Runtime.CompilerServices;
using StaticGuide.Content.Passages;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;

namespace StaticGuide.Evidence.Figures;

/// <summary>A passage with its source found: words that a reader can be shown.</summary>
internal sealed record Excerpt(Passage Passage, Source Source) : ITaken
{
    /// <summary>Between runs, for what is left out.</summary>
    public const string Omission = " … ";

    public string Id => Passage.Id;

    public Place Place => Passage.Place;

    public string File => Passage.Place.File;

    public Place ProofPlace => Passage.Runs[0].Place;

    public IReadOnlyList<Place> ProofPlaces => [.. Passage.Runs.Select(r => r.Place)];

    public IReadOnlyList<string> Runs { get; } = [.. Passage.Runs.Select(r => r.Value)];

    public string Text => string.Join(Omission, Runs);

    public Locator? Locator => Passage.Locator;

    /// <summary>The day by which it must be looked at again: its own, or that of its source's next edition.</summary>
    public DateOnly? ReviewBy => Passage.ReviewBy ?? Source.ReviewBy;

    /// <summary>An excerpt stands for one entry of one file: two are the same only if they are that entry.</summary>
    public bool Equals(Excerpt? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
