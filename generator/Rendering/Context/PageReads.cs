namespace StaticGuide.Rendering.Context;

/// <summary>What a page has looked at that is not told entry by entry: if any of it changes, the page is made again.</summary>
[Flags]
internal enum PageReads
{
    None = 0,

    /// <summary>What the front matter of all pages says.</summary>
    Heads = 1,

    /// <summary>All statistics, sources and terms of the site.</summary>
    Evidence = 2,

    /// <summary>All tags.</summary>
    Tags = 4,

    /// <summary>Which pages use what, and which questions they have answered.</summary>
    Uses = 8,

    /// <summary>The build's date as such.</summary>
    Today = 16,

    /// <summary>The names of the pages above it.</summary>
    Above = 32,

    /// <summary>The translations of the page itself.</summary>
    Translations = 64,
}
