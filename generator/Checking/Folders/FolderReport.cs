using StaticGuide.Diagnostics;

namespace StaticGuide.Checking.Folders;

/// <summary>What became of a folder's links.</summary>
/// <param name="Pages">How many pages were read.</param>
/// <param name="Checked">How many internal links they have.</param>
/// <param name="Broken">By place.</param>
/// <param name="Hint">What a broken link was probably meant to be; looked for when asked.</param>
internal sealed record FolderReport(int Pages, int Checked, IReadOnlyList<(FolderLink Link, Place Place)> Broken,
    Func<FolderLink, string?> Hint);
