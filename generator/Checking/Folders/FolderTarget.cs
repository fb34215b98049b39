namespace StaticGuide.Checking.Folders;

/// <summary>What a path of a folder leads to.</summary>
/// <param name="File">The file that is served; null where there is none, or it is elsewhere.</param>
/// <param name="Trouble">Why the link is broken; null where it is not.</param>
internal readonly record struct FolderTarget(string? File, string? Trouble);
