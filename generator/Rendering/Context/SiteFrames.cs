using StaticGuide.Configuration;
using StaticGuide.Content;
using StaticGuide.Content.Languages;
using StaticGuide.Content.Links;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Routes;
using StaticGuide.Content.Translations;
using StaticGuide.Diagnostics;
using StaticGuide.Files;

namespace StaticGuide.Rendering.Context;

/// <summary>What stands around the pages of each language. Where site.yml says nothing in one, it is what the others have.</summary>
internal sealed class SiteFrames
{
    private readonly SiteContent content;
    private readonly MarkdownLinks links;
    private readonly DiagnosticBag diagnostics;

    public SiteFrames(SiteContent content, RouteTable routes, SiteTranslations translations, MarkdownLinks links, DiagnosticBag diagnostics)
    {
        (this.content, this.links, this.diagnostics) = (content, links, diagnostics);
        var (settings, own) = (content.Settings, content.Languages.Own);
        var (navigation, footer) = (Find(settings.Navigation, own), Find(settings.Footer, own));
        var home = content.Published.FirstOrDefault(p => p.IsHome);
        Own = new SiteFrame(own, navigation, footer)
        {
            Home = home,
            Statistics = PageOf(CollectingLayouts.Statistics, own),
            Sources = PageOf(CollectingLayouts.Sources, own),
            Glossary = PageOf(CollectingLayouts.Glossary, own),
            License = LicenseOf(settings.License, own),
        };
        Own = Own with { ReadingOrder = OrderOf(Own, home) };
        All = [Own, .. content.Languages.All.Skip(1).Select(Of)];

        SiteFrame Of(SiteLanguage language)
        {
            var (said, begin) = (language.Settings, HomeOf(language));
            var frame = Own with
            {
                Language = language,
                Navigation = said?.Navigation is { } ofIts ? Find(ofIts, language) : navigation,
                Home = begin ?? home,
                Statistics = PageOf(CollectingLayouts.Statistics, language),
                Sources = PageOf(CollectingLayouts.Sources, language),
                Glossary = PageOf(CollectingLayouts.Glossary, language),
                License = LicenseOf(said?.License, language) ?? Own.License,
            };
            frame = frame with
            {
                Footer = said?.Footer is { } atItsFoot ? Find(atItsFoot, language) : [.. footer.Where(l => !HasItsOwn(frame, l.Page))],
            };
            return said?.Navigation is null ? frame : frame with { ReadingOrder = OrderOf(frame, begin) };
        }

        // Who reads in one language is not led on into another.
        ReadingOrder OrderOf(SiteFrame frame, Page? begin) =>
            new(begin, frame.Navigation, frame.Foot.Where(p => content.Languages.Of(p) == frame.Language));

        // The foot of a page leads to the collecting pages by itself: once, and to those in its language.
        bool HasItsOwn(SiteFrame frame, Page page) =>
            page == Own.Statistics && page != frame.Statistics
            || page == Own.Sources && page != frame.Sources
            || page == Own.Glossary && page != frame.Glossary;

        // As a translation of the home page, or where a home page of the language would be.
        Page? HomeOf(SiteLanguage language) =>
            (home is null ? null : translations.Of(home)?.Pages.FirstOrDefault(p => content.Languages.Of(p) == language))
            ?? (
                routes.Find(language.Folder) is RouteTarget.OfPage { Page: var page } && content.Languages.Of(page) == language
                    ? page
                    : null
            );
    }

    /// <summary>That of the site's own language.</summary>
    public SiteFrame Own { get; }

    /// <summary>The site's own first.</summary>
    public IReadOnlyList<SiteFrame> All { get; }

    /// <param name="tag">The language of a page.</param>
    public SiteFrame For(string tag) =>
        content.Languages.For(tag) is var language && language.IsOwn ? Own : All.First(f => f.Language == language);

    /// <summary>
    /// The page with a layout in a language, else in the site's own: who reads neither that nor a third language is not sent to the third.
    /// </summary>
    private Page? PageOf(string layout, SiteLanguage language) => CollectingLayouts.Find(content, layout, language);

    private FrameLicense? LicenseOf(License? license, SiteLanguage language)
    {
        if (license is not { Page: { } path })
            return license is null ? null : new FrameLicense(license.Name, null, license.Url!, language);
        var end = path.IndexOf('#', StringComparison.Ordinal);
        return links.FindPage(end < 0 ? path : path[..end], license.Place, diagnostics) is { } page
            ? new FrameLicense(license.Name, page, end < 0 ? "" : Nfc.Of(path[end..]), language)
            : null;
    }

    private List<FrameLink> Find(IReadOnlyList<NavigationEntry> entries, SiteLanguage language)
    {
        List<FrameLink> found = [];
        foreach (var entry in entries)
        {
            if (links.FindPage(entry.Page, entry.Place, diagnostics) is { } page)
                found.Add(new FrameLink(entry.Title, page, language));
        }
        return found;
    }
}
