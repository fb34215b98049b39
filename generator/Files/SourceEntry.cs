namespace StaticGuide.Files;

/// <summary>
/// A file found in the source folder. <paramref name="Path"/> is relative to it, with <c>/</c>; <paramref name="Length"/> in bytes.
/// </summary>
internal sealed record SourceEntry(string Path, long Length, EntryTrouble Trouble = EntryTrouble.None);
