using StaticGuide.Diagnostics;

namespace StaticGuide.Checking.Folders;

/// <summary>What became of a folder's links.</summary>
/// <param name="Pages">How many pages were read.</param>
/// <param name="Checked">How many internal links they have.</param>
/// <param name="Broken">By place.</param>
/// <param name="Hint">What a broken link was probably meant to be; looked for when asked.</param>
internal sealed record FolderReport(int Pages, int Checked, IReadOnlyList<(FolderLink Link, Place Place)> Broken,
    Func<FolderLink, string?> Hint);

/// <summary>A link that is broken, or that waits for the anchors of the page it leads to.</summary>
/// <param name="File">The page it stands on.</param>
/// <param name="At">Where its address stands, in UTF-16 units of that page.</param>
/// <param name="Length">How many units it takes there.</param>
/// <param name="Link">The address, character references decoded.</param>
/// <param name="Target">The file it leads to, where there is one.</param>
/// <param name="Fragment">The fragment that must be on it; null where the trouble is another.</param>
/// <param name="Trouble">Why it is broken; null while that is not known.</param>
internal sealed record FolderLink(string File, int At, int Length, string Element, string Attribute, string Link, string? Target,
    string? Fragment, string? Trouble);

/// <summary>What a path of a folder leads to.</summary>
/// <param name="File">The file that is served; null where there is none, or it is elsewhere.</param>
/// <param name="Trouble">Why the link is broken; null where it is not.</param>
internal readonly record struct FolderTarget(string? File, string? Trouble);
