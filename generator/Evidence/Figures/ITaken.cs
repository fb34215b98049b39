using StaticGuide.Content.Sources;
using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;

namespace StaticGuide.Evidence.Figures;

/// <summary>What is taken from a source, and can be looked for there: a number with its words or its cell, or words alone.</summary>
internal interface ITaken
{
    string Id { get; }

    Source Source { get; }

    /// <summary>The place of its id.</summary>
    Place Place { get; }

    /// <summary>The file it stands in.</summary>
    string File { get; }

    /// <summary>The place of the words that prove it.</summary>
    Place ProofPlace { get; }

    /// <summary>The same of each run of words.</summary>
    IReadOnlyList<Place> ProofPlaces => [ProofPlace];

    /// <summary>The words, in one run or several; empty where it is a cell.</summary>
    IReadOnlyList<string> Runs { get; }

    Locator? Locator { get; }

    DateOnly? ReviewBy { get; }
}
