using System.Text;
using Scriban.Runtime;
using StaticGuide.Configuration;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Translations;
using StaticGuide.Content.Values;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.LinkedData;
using StaticGuide.Rendering.Pages;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>The page that is being rendered.</summary>
internal sealed class PageModel(PageView view, PageHost host) : ModelObject<PageModel>(Shape)
{
    private const int LongestTitle = 60;

    /// <summary>In characters: programs that write mail take no address that is much longer.</summary>
    private const int LongestReport = 900;

    private const string TitleSeparator = " · ";

    private static readonly MemberTable Shape = Members(
        ("title", p => p.View.TitleIn(p.Site)),
        ("full_title", p => p.FullTitle()),
        ("description", p => p.description ??= p.View.Page is { } page ? p.Site.DescriptionOf(page) : null),
        ("url", p => p.Site.HrefOf(p.View.Route)),
        ("permalink", p => p.Permalink),
        ("references_url", p => p.View.Page is null ? null : p.Site.HrefOf(PageRoute.ReferencesOf(p.View.Route))),
        ("markdown_url", p => p.View.MayHaveTwin && p.Site.Settings.HasTwins ? p.Site.HrefOf(PageRoute.TwinOf(p.View.Route)) : null),
        ("file", p => p.View.Page?.File),
        ("layout", p => p.View.Layout),
        ("kind", p => WordFor(p.View.Kind)),
        ("is_home", p => p.IsHome),
        ("image", p => p.Host.Pictures.Picture is { } picture ? new ImageModel(picture) : null),
        ("noindex", p => p.View.Kind is PageKind.NotFound or PageKind.Redirect),
        ("lang", p => p.Language),
        ("dir", p => LanguageTag.DirectionOf(p.Language)),
        ("date", p => DateModel.Of(p.Head?.Date, p.Site.Forms)),
        ("updated", p => DateModel.Of(p.Head?.Updated, p.Site.Forms)),
        ("reviewed", p => DateModel.Of(p.Head?.Reviewed, p.Site.Forms)),
        ("authors", p => p.authors ??= new ScriptArray(p.Head?.Authors ?? [])),
        ("tags", p => p.tags ??= p.Tags()),
        ("disclosure", p => p.Host.Texts.AskForDisclosure()),
        ("params", p => p.parameters ??= LooseObject.Of(p.Head?.Params ?? new Dictionary<string, object?>())),
        ("breadcrumb", p => p.breadcrumb ??= p.Breadcrumb()),
        ("translations", p => p.Translations(others: true)),
        ("all_translations", p => p.Translations(others: false)),
        ("default_translation", p => p.Group?.Default is { } page ? new TranslationModel(page, p.Site) : null),
        ("previous", p => p.previous ??= p.Neighbour(-1)),
        ("next", p => p.next ??= p.Neighbour(1)),
        ("changes", p => p.View.Page is { } page ? ChangeModel.Of(page, p.Site) : new ScriptArray()),
        (
            "report_url",
            p =>
                p.Site.Settings.Contact is { } contact
                    ? ReportLink.Of(contact, $"{p.View.TitleIn(p.Site)} · {p.Site.Frame.Language.Title}", p.PlaceOfReport())
                    : null
        ),
        ("contents", p => p.contents ??= HeadingModel.Tree(p.Host.Headings)),
        ("content", p => new HtmlAction(_ => p.Host.WriteBody())),
        ("faq", p => p.questions ??= p.Questions()),
        ("statistics", p => new ScriptArray(p.Host.UseFigures().Select(f => new FigureModel(f, p.Site)))),
        ("json_ld", p => new HtmlAction(buffer => LinkedDataScript.Write(p.Host.Rendered, buffer))),
        ("edition", p => p.Edition()),
        ("source_count", p => p.Host.CountSources())
    );

    // Templates ask for these again and again: once to test, once to show.
    private string? description;
    private ScriptArray? authors;
    private ScriptArray? tags;
    private LinkModel? previous;
    private LinkModel? next;
    private ScriptArray? breadcrumb;
    private ScriptArray? contents;
    private ScriptArray? questions;
    private object? parameters;
    private EditionModel? edition;

    private PageView View { get; } = view;

    private PageHost Host { get; } = host;

    private PageHead? Head => View.Page?.Head;

    private SiteContext Site => Host.Site;

    private string Language => View.LanguageIn(Site);

    /// <summary>The page in all its languages; null where it stands alone.</summary>
    private TranslationGroup? Group
    {
        get
        {
            Site.Note(PageReads.Translations);
            return View.Page is { } page ? Site.Translations.Of(page) : null;
        }
    }

    private ScriptArray Tags()
    {
        ScriptArray models = [];
        foreach (var tag in View.Page is { } page ? Site.TagsOf(page) : [])
            models.Add(new TagModel(tag, Site));
        return models;
    }

    private ScriptArray Breadcrumb()
    {
        ScriptArray links = [];
        foreach (var (name, above) in Site.PagesAbove(View.Route))
            links.Add(links.Count == 0 ? LinkModel.To(above, name, Site) : LinkModel.To(above, Site));
        return links;
    }

    private ScriptArray Translations(bool others) =>
        Group is { } group
            ? new ScriptArray(group.Pages.Where(p => !others || p != View.Page).Select(p => new TranslationModel(p, Site)))
            : [];

    /// <summary>The page that readers of its language begin at.</summary>
    private bool IsHome => View.Page is { } page && page == Site.Frame.Home;

    private string Permalink => field ??= Site.PermalinkOf(View.Route);

    private static string WordFor(PageKind kind) =>
        kind switch
        {
            PageKind.Home => "home",
            PageKind.Tag => "tag",
            PageKind.Tags => "tags",
            PageKind.NotFound => "404",
            PageKind.Redirect => "redirect",
            _ => "page",
        };

    /// <summary>With the site's name, as far as lists of results show it. A topic says so: a page may have its name.</summary>
    private string FullTitle()
    {
        var (title, ofSite) = (
            View.Tag is null ? View.TitleIn(Site) : Site.Words.Text("topic_named").Replace("{name}", View.Title, StringComparison.Ordinal),
            Site.Frame.Language.Title
        );
        // Where the site is not called otherwise in the page's language, two home pages would have one title.
        if (IsHome && (Site.Frame.Language is { IsOwn: true } or { Settings.Title: not null } || title == ofSite))
            return ofSite;
        return title.Length + TitleSeparator.Length + ofSite.Length <= LongestTitle ? title + TitleSeparator + ofSite : title;
    }

    /// <summary>
    /// Its address and its file; and each of its parts with the line that it begins at, of which a reader leaves the one that is meant:
    /// which it is, a page without a script cannot know.
    /// </summary>
    private string PlaceOfReport()
    {
        if (View.Page is not { } page)
            return Permalink;
        var place = new StringBuilder($"{Permalink}\r\n{page.File}\r\n");
        var parts = Host.Headings.Where(h => h.Level == 2).ToList();
        if (parts.Count > 1)
            place.Append("\r\n").Append(Site.Words.Text("report_part")).Append("\r\n");
        foreach (var part in parts.Count > 1 ? parts : [])
        {
            if (place.Length + part.Text.Length > LongestReport)
                break;
            place.Append(page.File).Append(':').Append(part.Line).Append(' ').Append(part.Text).Append("\r\n");
        }
        return place.ToString();
    }

    private LinkModel? Neighbour(int step)
    {
        if (View.Page is not { } page || Site.ReadingOrder.From(page, step) is not { } other)
            return null;
        Site.Note(PageReads.Heads);
        return LinkModel.To(other, Site);
    }

    private EditionModel Edition() => edition?.Size == Host.Notes.Count ? edition : edition = EditionModel.Of(Host.Notes, Site);

    private ScriptArray Questions()
    {
        ScriptArray asked = [];
        foreach (var question in View.Page?.Evidence.Questions ?? [])
            asked.Add(new QuestionModel(question, question.Id, View.Page!, Host));
        return asked;
    }
}
