using StaticGuide.Content.Languages;
using StaticGuide.Content.Pages;

namespace StaticGuide.Rendering.Context;

/// <summary>What stands around the pages of one language: where they lead, and what the site is called on them.</summary>
/// <param name="Navigation">The pages that site.yml puts into the navigation.</param>
/// <param name="Footer">The same for what the foot of every page leads to.</param>
internal sealed record SiteFrame(SiteLanguage Language, IReadOnlyList<FrameLink> Navigation, IReadOnlyList<FrameLink> Footer)
{
    /// <summary>The page that its readers begin at: that of the site's own language where they have none, or null.</summary>
    public Page? Home { get; init; }

    public string HomeRoute => Home?.Route ?? "/";

    /// <summary>The page of all statistics that they are led to; null where the site has none.</summary>
    public Page? Statistics { get; init; }

    public Page? Sources { get; init; }

    public Page? Glossary { get; init; }

    public FrameLicense? License { get; init; }

    public ReadingOrder ReadingOrder { get; init; } = new(null, [], []);

    /// <summary>What the foot of its pages leads to, as the built-in templates have it.</summary>
    public IEnumerable<Page> Foot => Footer.Select(l => l.Page).Concat(new[] { Statistics, Glossary, Sources }.OfType<Page>());

    /// <summary>All pages it leads to.</summary>
    public IEnumerable<Page> Pages =>
        Navigation.Concat(Footer).Select(l => l.Page).Concat(new[] { Home, Statistics, Sources, Glossary, License?.Page }.OfType<Page>());
}

/// <summary>A link that site.yml makes.</summary>
/// <param name="Language">Of the title.</param>
internal sealed record FrameLink(string Title, Page Page, SiteLanguage Language);
