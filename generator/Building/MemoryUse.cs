using Microsoft.Win32.SafeHandles;
using StaticGuide.Building.Memory;

namespace StaticGuide.Building;

/// <summary>How a build uses what the last one has left.</summary>
/// <param name="Last">Null for the first.</param>
/// <param name="Options">Tells what this one was asked for.</param>
/// <param name="Files">The fingerprints of the source's files, as far as they are read.</param>
internal sealed record MemoryUse(BuildMemory? Last, ulong Options, IReadOnlyDictionary<string, UInt128> Files)
{
    /// <summary>Opens an empty file in which records wait until they are written down; null to keep them in memory.</summary>
    public Func<SafeFileHandle?>? OpenRecords { get; init; }
}
