using System.Runtime.InteropServices;
using StaticGuide.Content.Markdown;
using StaticGuide.Content.Markdown.Beside;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Content.Markdown.Uncited;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence;
using StaticGuide.Evidence.Coherence;
using StaticGuide.Evidence.Figures;
using StaticGuide.Language;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Html;
using StaticGuide.Urls;

namespace StaticGuide.Rendering.Pages;

/// <summary>
/// The page that one worker is rendering: its Markdown, its evidence, and its notes as they come to be. Markdown of other
/// pages that it collects is written with those pages' evidence and links, but numbered among its own notes.
/// </summary>
internal sealed class PageHost : IFragmentHost
{
    private readonly FragmentWriter fragments;
    private readonly PageCharts charts;
    private readonly PageEvidenceInUse inUse;
    private readonly PageNotes notes;
    private readonly PageFigures figures;
    private readonly PageClaims claims;
    private readonly PageAnchors anchors = new();
    private readonly PageImages images;
    private readonly SiteContext ownSite;
    private readonly List<NoteKey> cited = [];
    private PageView view = null!;

    /// <summary>The page at hand as somebody has asked for it before.</summary>
    private RenderedPage? before;

    /// <summary>Whose words are being written, ids and links count: the page itself, but for texts of others that it shows.</summary>
    private Page? author;
    private PageText? text;
    private Fragment? body;
    private IReadOnlyList<ShownSection> sections = [];

    /// <param name="trace">Learns what the page asks of its site.</param>
    public PageHost(SiteContext site, PageBuffer buffer, EvidenceUses uses, PageTrace trace, DiagnosticBag diagnostics)
    {
        (ownSite, Site, Buffer, Diagnostics, Trace) = (site, site, buffer, diagnostics, trace);
        inUse = new PageEvidenceInUse(uses.InUse);
        notes = new PageNotes(buffer, uses, trace, inUse);
        figures = new PageFigures(this, notes, inUse);
        fragments = new FragmentWriter(this, GuidePipeline.Body);
        charts = new PageCharts(this);
        images = new PageImages(site, diagnostics);
        Pictures = new PagePictures(this, images);
        claims = new PageClaims(this, site.Settings);
        Texts = new PageTexts(this, notes, uses);
        Contents = new KeptContents(buffer, () => (notes.All.Count, anchors.Count, images.HasShown));
    }

    /// <summary>The site, in the language of the page.</summary>
    public SiteContext Site { get; private set; }

    public PageBuffer Buffer { get; }

    public DiagnosticBag Diagnostics { get; }

    public PageTrace Trace { get; }

    public AskedParts Asked { get; } = new();

    public PageEvidenceInUse InUse => inUse;

    TextWriter IFragmentHost.Writer => Buffer;
    public bool WasChecked { get; init; }

    LanguageForms IFragmentHost.Forms => Site.Forms;
    UncitedCheck? IFragmentHost.Uncited => claims.CheckOf(author);

    public EvidenceScope Scope => author is null ? Site.Evidence.Site : Site.Evidence.Of(author);

    public ShownWords? Words => fragments.Words;

    public IReadOnlyList<Heading> Headings => body?.Headings ?? [];

    /// <summary>
    /// A template was given nothing in a figure's place, which is reported: what it makes of that is no mistake of its own.
    /// </summary>
    public bool LacksFigure { get; set; }

    /// <summary>Answers, definitions and disclosures, as a template shows them.</summary>
    public PageTexts Texts { get; }

    public PagePictures Pictures { get; }

    public KeptContents Contents { get; }

    public IReadOnlyList<PageNote> Notes => notes.All;

    public RenderedPage Rendered =>
        before = new(
            view,
            Site,
            Headings,
            before?.Notes.Count == Notes.Count ? before.Notes : [.. Notes],
            [.. Texts.Answers],
            [.. Texts.Definitions]
        )
        {
            Before = before?.Notes.Count == Notes.Count ? before : null,
            LacksFigure = LacksFigure,
            Picture = Pictures.Picture,
            KeyFigure = Pictures.KeyFigure,
            Sections = sections,
            Swallowed = body?.Swallowed,
            Given = [.. Texts.Given],
            Contents = Contents.Text,
        };

    /// <param name="source">The page's Markdown; null for a page that the generator makes.</param>
    /// <param name="templateIds">The ids that the page's templates write.</param>
    public void Begin(PageView shown, PageText? source, IReadOnlySet<string> templateIds, bool keepsContents = false)
    {
        var rendered = shown.Page;
        (view, author, text, body, before) = (shown, rendered, source, null, null);
        Trace.Begin(rendered);
        inUse.Begin(rendered);
        anchors.Begin(rendered, templateIds);
        Texts.Begin(shown);
        Site = ownSite.In(shown.LanguageIn(ownSite));
        notes.Begin(rendered, Site);
        Buffer.Clear();
        charts.Begin(view);
        images.Begin();
        Pictures.Begin(view);
        Contents.Begin(keepsContents ? rendered : null);
        Asked.Begin(source?.Markdown);
        (sections, LacksFigure) = ([], rendered is { Evidence.Faults.IsIncomplete: true });
        if (rendered is null || source is null)
            return;
        if (!WasChecked)
            claims.CheckHead(rendered);
        body = FragmentReader.ReadBody(source.Markdown, source.Origin, this);
    }

    /// <summary>Settles what only a finished page can tell.</summary>
    public void Finish()
    {
        Pictures.Settle();
        if (view.Page is { } page && Site.Evidence.Of(page) is var own && own != Site.Evidence.Site)
            inUse.End(own);
        if (view.Page is { Evidence.Charts.Count: > 0 })
            charts.ReportUnshown(view.Page, text?.Markdown ?? "");
    }

    public void WriteBody()
    {
        if (Asked.TryText(Buffer, Diagnostics) && body is not null)
            Contents.Body(Site.Search.IsThere ? () => sections = fragments.WriteAndRecordSections(body) : () => fragments.Write(body));
    }

    /// <summary>Writes a text of some page's front matter.</summary>
    public void WriteMarkdown(string markdown, ITextOrigin origin, Page? owner)
    {
        (var before, author) = (author, owner ?? author);
        fragments.Write(FragmentReader.ReadValue(markdown, origin, this));
        author = before;
    }

    /// <summary>The same; gives the words that its readers see.</summary>
    public string WriteAndRecord(string markdown, ITextOrigin origin, Page? owner)
    {
        (var before, author) = (author, owner ?? author);
        var words = fragments.WriteAndRecord(FragmentReader.ReadValue(markdown, origin, this));
        author = before;
        return words;
    }

    /// <summary>Asks for something with the evidence and the links of a page.</summary>
    public T As<T>(Page? owner, Func<T> ask)
    {
        (var before, author) = (author, owner);
        var answer = ask();
        author = before;
        return answer;
    }

    bool IFragmentHost.AllowsRawHtml => ownSite.Settings.AllowRawHtml;

    public void MarkText(ITextOrigin origin, int start) => Buffer.MarkText(origin, start);

    public void Mark(ITextOrigin origin, int start, int end) => Buffer.Mark(origin, start, end - start);

    public string? ResolveLink(string link, ITextOrigin origin, int start, int end) =>
        WebAddress.IsPlain(link) && !Site.Links.IsOwn(link) ? link : ResolveOther(link, origin, start, end);

    private string? ResolveOther(string link, ITextOrigin origin, int start, int end) =>
        ResolveLink(link, origin.File, () => origin.PlaceOf(start, end));

    /// <summary>A link is meant from the file it stands in; one that a template brings, from the page it is shown on.</summary>
    public string? ResolveLink(string link, string writtenIn, Func<Place> place)
    {
        var isOfPage = writtenIn.StartsWith(PageRoute.Root, StringComparison.Ordinal);
        var file = isOfPage ? writtenIn : author?.File ?? PageRoute.Root;
        var answer = Site.Links.Resolve(file, link, place, Diagnostics);
        Trace.Links.Add((file, link, answer));
        return answer;
    }

    ShownImage IFragmentHost.ShowImage(string? address, bool isSized, Func<Place> place) => images.Show(address, isSized, place);

    public bool TakeAnchor(string id) => anchors.Take(id);

    public bool CanCite(string id) => Scope.CanCite(Trace.Asking(id));

    public bool CanShow(string id) => Scope.FindFigure(Trace.Asking(id)) is not null;

    public bool CanDraw(string id) => Scope.FindChart(id) is not null;

    public void WriteCitation(Citation citation, ITextOrigin origin, int start)
    {
        cited.Clear();
        PageCitations.AddNotes(cited, citation, origin, start, this);
        notes.Write(CollectionsMarshal.AsSpan(cited));
    }

    public void HoldReferences() => notes.Hold();

    public void ReleaseReferences() => notes.Release();

    public void WriteStatistic(StatisticReference reference, ITextOrigin origin, int start, int end) =>
        figures.Write(reference, origin, start, end);

    public void WriteStatistic(StatisticReference reference, Func<Place> place) => figures.Write(reference, place);

    /// <summary>Writes a figure's value with its note reference.</summary>
    public void WriteCited(Figure figure) => WriteCited(figure, figure.MachineText, figure.TextIn(Site.Forms));

    public void WriteCited(Figure figure, string number, string text) => figures.WriteCited(figure, number, text);

    public void WriteChart(string id, Func<Place> place) =>
        charts.Write(id, author, view.Page?.Head.Language ?? Site.Settings.Language, place);

    public string StatisticText(StatisticReference reference, Func<Place>? place = null) => figures.TextOf(reference, place);

    public StatisticMeasure? MeasureOf(string id) => Scope.FindFigure(id) is { } figure ? PageClaims.MeasureOf(figure) : null;

    /// <summary>The statistics that the page has at hand, for a template that lists them.</summary>
    public IReadOnlyList<Figure> UseFigures()
    {
        NoteWhole();
        foreach (var figure in Scope.Figures)
            inUse.Use(figure);
        return Scope.Figures;
    }

    public int CountSources()
    {
        NoteWhole();
        return Scope.Sources.Count;
    }

    /// <summary>A page without evidence of its own sees all of the site's.</summary>
    private void NoteWhole()
    {
        if (Scope == Site.Evidence.Site)
            Site.Note(PageReads.Evidence);
    }

    /// <summary>Those of the whole site and of all its pages.</summary>
    public IReadOnlyList<Figure> UseAllFigures()
    {
        Site.Note(PageReads.Evidence);
        inUse.UseAllFigures();
        return Site.Evidence.FiguresById();
    }

    /// <summary>Writes a reference to a passage or a source, for templates.</summary>
    public void WriteSourceReference(string id, Func<Place> place)
    {
        if (PageCitations.Find(id, place, this) is { } note)
            notes.Write([note]);
    }

    /// <inheritdoc cref="PageFigures.Find"/>
    public Figure? Find(StatisticReference reference, Func<Place> place) => figures.Find(reference, place);

    /// <summary>The first place in the page's front matter where a value stands as a whole, or null.</summary>
    public Place? PlaceInPage(string value) =>
        view.Page is { } page && text?.File() is { } file ? PageHeadPlaces.Find(file, page.BodyOffset, value) : null;
}
