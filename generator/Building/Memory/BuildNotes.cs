using StaticGuide.Content;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Output;

namespace StaticGuide.Building.Memory;

/// <summary>What a run writes down for the next.</summary>
/// <param name="Options">Tells what it was asked for.</param>
/// <param name="Inputs">What its source was; 0 for a file that nobody read.</param>
/// <param name="Output">What it has written.</param>
internal sealed record BuildNotes(
    ulong Options,
    DateOnly Today,
    DateOnly LastDay,
    IReadOnlyDictionary<string, (EntryTrouble Trouble, UInt128 Content)> Inputs,
    OutputManifest Output,
    IReadOnlyList<Diagnostic> Found,
    int Pages,
    SiteSketch Sketch,
    BuildMemory Memory
);
