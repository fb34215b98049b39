using StaticGuide.Configuration;
using StaticGuide.Content.Languages;
using StaticGuide.Content.Pages;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>A title with its address.</summary>
/// <param name="language">Of the title, where it is not that of the page at hand.</param>
/// <param name="target">The language of what it leads to, likewise.</param>
internal sealed class LinkModel(string title, string url, string? language = null, string? target = null) : ModelObject<LinkModel>(Shape)
{
    private static readonly MemberTable Shape = Members(
        ("title", l => l.Title),
        ("url", l => l.Url),
        ("lang", l => l.Language),
        ("dir", l => l.Language is { } language ? LanguageTag.DirectionOf(language) : null),
        ("hreflang", l => l.Target)
    );

    private string Title { get; } = title;

    private string Url { get; } = url;

    private string? Language { get; } = language;

    private string? Target { get; } = target;

    /// <summary>A page under its own title.</summary>
    public static LinkModel To(Page page, SiteContext site) => To(page, site.TitleOf(page), site, site.OtherLanguageOf(page));

    /// <summary>A page under a title in the language at hand.</summary>
    public static LinkModel To(Page page, string title, SiteContext site, string? language = null) =>
        new(title, site.HrefOf(page.Route), language, site.OtherLanguageOf(page));

    public static LinkModel Of(FrameLink link, SiteContext site) => To(link.Page, link.Title, site, ForeignTag(link.Language, site));

    public static LinkModel Of(FrameLicense license, SiteContext site) =>
        new(
            license.Name,
            license.HrefOn(site),
            ForeignTag(license.Language, site),
            license.Page is { } page ? site.OtherLanguageOf(page) : null
        );

    private static string? ForeignTag(SiteLanguage language, SiteContext site) => language == site.Frame.Language ? null : language.Tag;
}
