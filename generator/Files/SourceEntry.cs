namespace StaticGuide.Files;

/// <summary>A file found in the source folder. <paramref name="Path"/> is relative to it, with <c>/</c>.</summary>
internal sealed record SourceEntry(string Path, EntryTrouble Trouble = EntryTrouble.None)
{
    /// <summary>Of a symbolic link within the folder, the file it leads to in the end, relative to the source folder too.</summary>
    public string? LeadsTo { get; init; }
}
