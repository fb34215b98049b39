namespace StaticGuide.Checking.Folders;

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
