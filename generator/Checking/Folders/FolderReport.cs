using StaticGuide.Diagnostics;

namespace StaticGuide.Checking.Folders;

/// <summary>What became of a folder's links.</summary>
/// <param name="Pages">How many pages were read.</param>
/// <param name="Findings">How many links they have, and how many are broken.</param>
/// <param name="Broken">By place; found again each time they are asked for.</param>
/// <param name="Hint">What a broken link was probably meant to be; looked for when asked.</param>
internal sealed record FolderReport(
    int Pages,
    FolderFindings Findings,
    IEnumerable<(FolderLink Link, Place Place)> Broken,
    Func<FolderLink, string?> Hint
)
{
    /// <summary>Where the folder seems to be published, if that is not where it was checked first.</summary>
    public FolderAddress? Address { get; init; }

    /// <summary>What of the folder could not be listed or read.</summary>
    public required IReadOnlyList<Diagnostic> Unread { get; init; }
}

/// <summary>A broken link.</summary>
/// <param name="File">The page it stands on.</param>
/// <param name="At">Where its address stands, in UTF-16 units of that page.</param>
/// <param name="Length">How many units it takes there.</param>
/// <param name="Link">The address, character references decoded.</param>
/// <param name="Target">The file it leads to, where there is one.</param>
/// <param name="Fragment">The fragment that is not on it; null where the trouble is another.</param>
/// <param name="Trouble">Why it is broken.</param>
internal sealed record FolderLink(
    string File,
    int At,
    int Length,
    string Element,
    string Attribute,
    string Link,
    string? Target,
    string? Fragment,
    string Trouble
)
{
    public FolderFault Fault =>
        Target is not null ? FolderFault.NoAnchor
        : string.IsNullOrWhiteSpace(Link) ? FolderFault.Empty
        : FolderFault.NoTarget;
}

/// <summary>How a link is broken.</summary>
internal enum FolderFault
{
    NoTarget,
    NoAnchor,
    Empty,
}

/// <summary>What a path of a folder leads to.</summary>
/// <param name="File">The file that is served; null where there is none, or it is elsewhere.</param>
/// <param name="Trouble">Why the link is broken; null where it is not.</param>
internal readonly record struct FolderTarget(string? File, string? Trouble);
