using StaticGuide.Files;

namespace StaticGuide.Building.Memory;

/// <summary>A file of the source as a build has seen it.</summary>
/// <param name="Content">Its fingerprint; 0 where nobody read it.</param>
internal readonly record struct InputFile(string Path, EntryTrouble Trouble, UInt128 Content);
