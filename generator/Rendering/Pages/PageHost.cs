using StaticGuide.Content.Links;
using StaticGuide.Content.Markdown;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Markdown.Uncited;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence;

namespace StaticGuide.Rendering.Pages;

/// <summary>
/// The page that one worker is rendering: its Markdown, its evidence, and its notes as they come to be. Markdown of other
/// pages that it collects is written with those pages' evidence and links, but numbered among its own notes.
/// </summary>
internal sealed class PageHost : IFragmentHost
{
    private readonly FragmentWriter fragments;
    private readonly PageClaims claims;
    private readonly SourceUses uses;
    private readonly SiteContext ownSite;
    private Page? page;
    private Page? speaker;
    private SourceText? file;
    private Fragment? body;
    private NoteList notes = new();

    public PageHost(SiteContext site, PageBuffer buffer, SourceUses uses, DiagnosticBag diagnostics)
    {
        (ownSite, Site, Buffer, Diagnostics, this.uses) = (site, site, buffer, diagnostics, uses);
        fragments = new FragmentWriter(this, site.Settings.AllowRawHtml);
        claims = new PageClaims(this, site.Settings);
    }

    /// <summary>The site, in the language of the page.</summary>
    public SiteContext Site { get; private set; }

    public PageBuffer Buffer { get; }

    public DiagnosticBag Diagnostics { get; }

    TextWriter IFragmentHost.Writer => Buffer;

    UncitedCheck? IFragmentHost.Uncited => claims.CheckOf(speaker);

    public EvidenceScope Scope => speaker is null ? Site.Evidence.Site : Site.Evidence.Of(speaker);

    public IReadOnlyList<Heading> Headings => body?.Headings ?? [];

    public IReadOnlyList<PageNote> Notes => notes.Notes;

    /// <param name="source">The page's file; null for a page that the generator makes.</param>
    public void Begin(Page? rendered, SourceText? source)
    {
        (page, speaker, file, body, notes) = (rendered, rendered, source, null, new NoteList());
        Site = ownSite.In(rendered?.Head.Language);
        Buffer.Clear();
        if (rendered is null || source is null)
            return;
        claims.CheckHead(rendered);
        body = FragmentReader.Read(source.Text[rendered.BodyOffset..], new PartOrigin(source, rendered.BodyOffset), GuidePipeline.Body, this);
    }

    public void WriteBody()
    {
        if (body is not null)
            fragments.Write(body);
    }

    /// <summary>Writes a text of some page's front matter.</summary>
    public void WriteMarkdown(string markdown, ITextOrigin origin, Page? owner)
    {
        var listener = speaker;
        speaker = owner ?? listener;
        fragments.Write(FragmentReader.Read(markdown, origin, GuidePipeline.Value, this));
        speaker = listener;
    }

    public void Mark(ITextOrigin origin, int start, int end) => Buffer.Mark(origin, start, end - start);

    public string? ResolveLink(string link, ITextOrigin origin, int start, int end) =>
        WebAddress.IsPlain(link) ? link : Site.Links.Resolve(speaker?.File ?? "content/", link, origin.PlaceOf(start, end));

    public void WriteCitation(Citation citation, Func<CitationItem, Place> placeOf)
    {
        List<PageNote> cited = [];
        foreach (var item in citation.Items)
        {
            if (item.HasSecondKey)
                Diagnostics.Add(EvidenceRules.CommaCitation, placeOf(item), "a comma joins two citations here, and the second would be lost", "separate them with `;`");
            if (Scope.FindSource(item.Id) is { } source)
                cited.Add(Use(new NoteKey(source, null, item.Prefix, item.Locator)));
            else
                EvidenceReports.UnknownSource(item.Id, placeOf(item), this);
        }
        WriteReferences(cited);
    }

    public void WriteStatistic(StatisticReference reference, Func<Place> place)
    {
        if (Find(reference, place) is not { } figure)
            return;
        if (reference.Field is null)
        {
            FigureHtml.WriteValue(figure, Site.Forms, Buffer);
            WriteReferences([Use(new NoteKey(figure.Source, figure, null, null))]);
        }
        else if (reference.Field == "as_of" && figure.Statistic.AsOf is { } asOf)
        {
            Buffer.Write($"<time datetime=\"{asOf}\">");
            Buffer.WriteEscaped(FigureHtml.WhenText(figure, Site.Forms));
            Buffer.Write("</time>");
        }
        else
        {
            Buffer.WriteEscaped(FigureHtml.FieldText(figure, reference.Field, Site.Forms));
        }
    }

    public string StatisticText(StatisticReference reference) =>
        FigureHtml.Words(reference, Scope, Site.Forms);

    /// <summary>Writes a reference to a source as a whole, for templates.</summary>
    public void WriteSourceReference(string id, Func<Place> place)
    {
        if (Scope.FindSource(id) is { } source)
            WriteReferences([Use(new NoteKey(source, null, null, null))]);
        else
            EvidenceReports.UnknownSource(id, place(), this);
    }

    /// <summary>The figure a reference names, or null where it or its field does not exist, which is reported.</summary>
    public Figure? Find(StatisticReference reference, Func<Place> place)
    {
        if (Scope.FindFigure(reference.Id) is not { } figure)
        {
            EvidenceReports.UnknownStatistic(reference.Id, place(), this);
            return null;
        }
        if (reference.Field is not { } field || FigureHtml.FieldText(figure, field, Site.Forms) is not null)
            return figure;
        Diagnostics.Add(EvidenceRules.UnknownField, place(), $"the statistic `{reference.Id}` has no `{field}`",
            FigureHtml.Fields.Contains(field) || Suggestion.DidYouMean(field, FigureHtml.Fields) is not { } hint
                ? $"it gives {string.Join(", ", FigureHtml.Fields.Where(f => FigureHtml.FieldText(figure, f, Site.Forms) is not null))}"
                : hint);
        return null;
    }

    /// <summary>The first place in the page's front matter where a value stands as a whole, or null.</summary>
    public Place? PlaceInPage(string value)
    {
        if (file is null || page is null || value.Length == 0)
            return null;
        for (var at = -1; (at = file.Text.IndexOf(value, at + 1, page.BodyOffset - at - 1, StringComparison.Ordinal)) > 0;)
        {
            if (file.Text[at - 1] is ' ' or '"' or '\'' or '[' or ',' && file.Text[at + value.Length] is '\n' or '"' or '\'' or ']' or ',' or '}' or ' ')
                return file.PlaceOf(at, at + value.Length);
        }
        return null;
    }

    private PageNote Use(NoteKey key)
    {
        // A page's own sources are used by that page alone.
        if (page is not null && Site.Evidence.Site.FindSource(key.Source.Id) is not null)
            uses.Add(key.Source, page);
        return notes.Use(key);
    }

    private void WriteReferences(List<PageNote> cited)
    {
        if (cited.Count == 0)
            return;
        Buffer.Write("<sup class=\"note-ref\">");
        for (var i = 0; i < cited.Count; i++)
        {
            if (i > 0)
                Buffer.Write(", ");
            var note = cited[i];
            Buffer.Write($"<a class=\"ref\" role=\"doc-noteref\" id=\"{note.AnchorOfUse(note.Uses)}\" href=\"#{note.Anchor}\"><span class=\"vh\">Note </span>{note.Number}</a>");
        }
        Buffer.Write("</sup>");
    }
}
