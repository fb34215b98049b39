using StaticGuide.Content;
using StaticGuide.Diagnostics;
using StaticGuide.Output;

namespace StaticGuide.Building.Memory;

/// <summary>What a run writes down for the next.</summary>
/// <param name="Options">Tells what it was asked for.</param>
/// <param name="Inputs">What its source was.</param>
internal sealed record BuildNotes(
    ulong Options,
    DateOnly Today,
    DateOnly LastDay,
    IReadOnlyList<InputFile> Inputs,
    IReadOnlyList<Diagnostic> Found,
    int Pages
)
{
    /// <summary>Where nothing has changed, nobody asks for it.</summary>
    public required Lazy<SiteSketch> LazySketch { get; init; }

    /// <inheritdoc cref="LazySketch"/>
    public required Lazy<BuildMemory> LazyMemory { get; init; }

    /// <summary>What it has written, which is known last.</summary>
    public required Lazy<OutputManifest> LazyOutput { get; init; }

    public SiteSketch Sketch => LazySketch.Value;

    public BuildMemory Memory => LazyMemory.Value;

    public OutputManifest Output => LazyOutput.Value;
}
