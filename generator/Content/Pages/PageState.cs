namespace StaticGuide.Content.Pages;

/// <summary>Whether a page is part of the site that is being built, and if not, why.</summary>
internal enum PageState
{
    Published,
    Draft,

    /// <summary>Its <c>publish_date</c> is still to come.</summary>
    Scheduled,

    /// <summary>Its <c>expiry_date</c> has come.</summary>
    Expired,
}
