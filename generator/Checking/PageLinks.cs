namespace StaticGuide.Checking;

/// <summary>What a page's finished HTML offers to links, and which of its own wait until other pages are known.</summary>
/// <param name="Anchors">Each between line ends: one text takes a fraction of the memory of a set. Null where it is no page.</param>
internal sealed record PageLinks(string? Anchors, IReadOnlyList<WaitingLink> Waiting)
{
    /// <summary>The routes that its links were looked up at, each once.</summary>
    public IReadOnlyList<string> Routes { get; init; } = [];

    /// <summary>Their numbers, where somebody has given them some.</summary>
    public IReadOnlyList<int> Numbers { get; init; } = [];
}

/// <summary>A link that waits for another page.</summary>
/// <param name="Route">That of the page.</param>
/// <param name="Fragment">As it is written, without its number sign; null where the link leads to the page's list of references.</param>
/// <param name="Alias">The route it leads to first, and which redirects; null where there is none.</param>
internal sealed record WaitingLink(string Route, string? Fragment, string? Alias, string Written, LinkPlace Place);
