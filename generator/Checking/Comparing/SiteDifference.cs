namespace StaticGuide.Checking.Comparing;

/// <summary>What changes for readers from one built site to another. Lists are sorted by address or id.</summary>
internal sealed record SiteDifference
{
    public required int Pages { get; init; }

    public required IReadOnlyList<PageAtRoute> Added { get; init; }

    /// <summary>No page of the new site is plainly the same.</summary>
    public required IReadOnlyList<PageAtRoute> Gone { get; init; }

    public required IReadOnlyList<MovedPage> Moved { get; init; }

    public required IReadOnlyList<ChangedPage> Changed { get; init; }

    public required IReadOnlyList<EntryChange> Statistics { get; init; }

    /// <summary>Numbers by page: where a site has no table of statistics, or only the words differ in which pages show them.</summary>
    public required IReadOnlyList<EntryChange> Numbers { get; init; }

    /// <summary>What is confirmed now and was not, and the other way round.</summary>
    public required IReadOnlyList<Confirmation> Confirmations { get; init; }

    public required IReadOnlyList<EntryChange> Sources { get; init; }

    /// <summary>Tables, documents and the like that came, went or were replaced.</summary>
    public required IReadOnlyList<FileChange> Files { get; init; }

    /// <summary>What changes around the text of pages, those of many pages first.</summary>
    public required IReadOnlyList<FrameChange> Frame { get; init; }

    public bool IsNothing =>
        Added.Count + Gone.Count + Moved.Count + Changed.Count + Files.Count + Frame.Count == 0
        && Statistics.Count + Numbers.Count + Confirmations.Count + Sources.Count == 0;
}

/// <param name="File">In its site.</param>
internal sealed record PageAtRoute(string Route, string Title, string File);

/// <param name="To">Null where a former address led on in the old site, and leads nowhere in the new one.</param>
/// <param name="HasAlias">Who comes to the old address is led to the new one.</param>
/// <param name="File">Of the old address, in the old site.</param>
/// <param name="Change">What else differs on it; null where that is nothing, or no page of the new site is known to be it.</param>
internal sealed record MovedPage(string From, string? To, string Title, bool HasAlias, string File, ChangedPage? Change = null)
{
    /// <summary>Where this former address led on before, which is another page; null where a page stood there.</summary>
    public string? Before { get; init; }
}

/// <param name="WasThere">In the old site.</param>
/// <param name="IsThere">In the new one: with other bytes, where it is in both.</param>
internal sealed record FileChange(string Path, bool WasThere, bool IsThere);

/// <param name="Old">Its title; null where that stays.</param>
/// <param name="LostAnchors">What links from elsewhere may lead to, and is not there any more.</param>
/// <param name="Parts">Links, pictures and headings that differ, and the first sentences.</param>
/// <param name="Statuses">How many of its notes had and have each status, where that differs.</param>
internal sealed record ChangedPage(
    string Route,
    string Title,
    string? Old,
    IReadOnlyList<string> LostAnchors,
    IReadOnlyList<PartChange> Parts,
    IReadOnlyList<(string Status, int Old, int New)> Statuses
);

/// <summary>A statistic or a source that differs.</summary>
/// <param name="Old">What there was to say of it; null where it is new.</param>
/// <param name="New">What there is; null where it is gone.</param>
internal sealed record EntryChange(string Id, string Label, string? Old, string? New);
