namespace StaticGuide.Content.Pages;

/// <summary>Which pages belong to the site on a day.</summary>
/// <param name="Today">The build's date.</param>
/// <param name="Drafts">Drafts too.</param>
/// <param name="Future">Pages whose publish date is still to come too.</param>
internal sealed record PageSelection(DateOnly Today, bool Drafts, bool Future)
{
    /// <summary>
    /// No source can have been looked at on a later day: today, or that of the clock, where the run only takes an earlier day for
    /// today.
    /// </summary>
    public DateOnly LastDay { get; init; } = Today;

    public PageState StateOf(PageHead head) =>
        head.Draft && !Drafts ? PageState.Draft
        : head.PublishDate > Today && !Future ? PageState.Scheduled
        : head.ExpiryDate <= Today ? PageState.Expired
        : PageState.Published;
}
