namespace StaticGuide.Content.Pages;

/// <summary>Which pages belong to the site on a day.</summary>
/// <param name="Today">The build's date.</param>
/// <param name="Drafts">Drafts too.</param>
/// <param name="Future">Pages whose publish date is still to come too.</param>
internal sealed record PageSelection(DateOnly Today, bool Drafts, bool Future)
{
    public PageState StateOf(PageHead head) =>
        head.Draft && !Drafts ? PageState.Draft
        : head.PublishDate > Today && !Future ? PageState.Scheduled
        : head.ExpiryDate <= Today ? PageState.Expired
        : PageState.Published;
}
