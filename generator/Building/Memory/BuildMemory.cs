namespace StaticGuide.Building.Memory;

/// <summary>
/// What a build leaves for the next: a record of each page, and the state of the site they were made in. The next build makes a page
/// again only where something that it asked for is answered otherwise now. A preview keeps it; runs write it down between them.
/// </summary>
internal sealed record BuildMemory(SiteMarks Marks, PageMemory Pages);
