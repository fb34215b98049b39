using StaticGuide.Content.Languages;
using StaticGuide.Content.Pages;

namespace StaticGuide.Rendering.Context;

/// <summary>What others may do with the site's words, as its pages name it.</summary>
/// <param name="Page">The page of the site that says it; null for an address elsewhere.</param>
/// <param name="Address">Elsewhere, or the anchor on that page; empty for all of it.</param>
/// <param name="Language">Of the name.</param>
internal sealed record FrameLicense(string Name, Page? Page, string Address, SiteLanguage Language)
{
    public string HrefOn(SiteContext site) => Page is null ? Address : site.HrefOf(Page.Route) + Address;

    /// <summary>For machines, which do not know from where they have come.</summary>
    public string PermalinkOn(SiteContext site) => Page is null ? Address : site.PermalinkOf(Page.Route) + Address;
}
