using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Images;
using StaticGuide.Urls;

namespace StaticGuide.Rendering.Pages;

/// <summary>What stands for a page where its address is shared: the writer's own picture before any that is made.</summary>
internal sealed class PagePictures(PageHost host, PageImages images)
{
    private PageView view = null!;
    private PagePicture? picture;
    private bool isFound;

    /// <summary>Null for nothing.</summary>
    public PagePicture? Picture
    {
        get
        {
            if (!isFound)
                (picture, isFound) = (Find(), true);
            return picture;
        }
    }

    /// <summary>The statistic that a card shows: the one that the writer names, else the first that the page shows.</summary>
    public Figure? KeyFigure { get; private set; }

    public void Begin(PageView shown) => (view, picture, isFound, KeyFigure) = (shown, null, false, null);

    /// <summary>Looks at all of it, whether a template has asked or not.</summary>
    public void Settle()
    {
        _ = Picture;
        if (view.Page is { } page)
            PageHeadChecks.Run(page, host);
        KeyFigure = view.Page?.Head.KeyStatistic is { Value: var id, Place: var place }
            ? host.Find(new StatisticReference(id, null), () => place)
            : host.Notes.Select(n => n.Key.Figure).FirstOrDefault(f => f is not null);
    }

    /// <summary>A name without an ending may be that of a page, and then links are looked after later; no picture has one.</summary>
    private bool IsNowhere(string address, Place place)
    {
        if (address[0] is '/' or '#' or '?' || WebAddress.SchemeOf(address) is not null)
            return false;
        host.Diagnostics.Add(
            LinkRules.NoFile,
            place,
            $"there is no file `{address}`",
            "name the picture with its ending, as in `image: cover.png`"
        );
        return true;
    }

    private PagePicture? Find()
    {
        if (view.Page is not { } page)
            return null;
        var (site, title) = (host.Site, view.TitleIn(host.Site));
        if (page.Head.Image is { Value: var link, Place: var place })
        {
            if (
                host.ResolveLink(link, page.File, () => place) is not { } address
                || IsNowhere(address, place)
                || !images.TryShare(address, () => place, out var facts)
            )
                return null;
            var isHere = address is ['/', not '/', ..];
            return new PagePicture(
                isHere ? site.Settings.BaseUrl.Origin + address : address,
                facts?.Width,
                facts?.Height,
                title,
                IsCard: false
            );
        }
        if (!site.Settings.SocialCards)
            return null;
        if (CardFont.FirstMissing(title + site.Frame.Language.Title) is not { } letter)
            return new PagePicture(
                site.PermalinkOf(PageRoute.CardOf(view.Route)),
                CardEncoder.Width,
                CardEncoder.Height,
                title,
                IsCard: true
            );
        host.Diagnostics.Add(
            CardRules.NoLetters,
            host.PlaceInPage(page.Head.Title) ?? new Place(page.File),
            $"the font of social cards has no `{letter}`, so this page has no card",
            "give the page a picture of its own: `image: cover.png`"
        );
        return null;
    }
}
