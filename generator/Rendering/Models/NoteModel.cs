using Scriban.Runtime;
using StaticGuide.Evidence;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Locks;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>A note as it stands when the template asks for it: with the references made so far.</summary>
internal sealed class NoteModel(PageNote note, SiteContext site) : ModelObject<NoteModel>(Shape)
{
    private const int OpeningLength = 32;

    private static readonly MemberTable Shape = Members(
        ("number", n => SmallNumber.Of(n.Note.Named().Number)),
        ("anchor", n => n.Note.Named().Anchor),
        ("source", n => n.Source),
        ("figure", n => n.Figure is { } figure ? n.figure ??= new FigureModel(figure, n.Site) : null),
        ("prefix", n => n.Note.Key.Prefix),
        ("locator", n => n.Note.Key.Suffix is null ? WithoutStop(n.Locator) : n.Locator),
        ("title_html", n => n.Figure is { } figure ? n.TitleOf(figure) : null),
        ("suffix", n => WithoutStop(n.Note.Key.Suffix)),
        (
            "reference_html",
            n => new HtmlOf<NoteModel>(
                n,
                static (n, buffer) =>
                    ReferenceHtml.Write(
                        n.Whereabouts is { } place ? n.Site.References.Format(n.Note.Key.Source, place, n.Site.Forms) : n.Source.Reference,
                        n.Note.Key.Source,
                        n.Link,
                        n.Site.Language,
                        buffer
                    )
            )
        ),
        ("passage", n => n.Excerpt is { } excerpt ? new PassageModel(excerpt, n.Site) : null),
        ("whole_text", n => n.WholeText),
        ("quote", n => n.Excerpt?.Text ?? n.Figure?.Quote),
        ("opening", n => n.Excerpt is { Text: var words } ? Opening(words) : null),
        ("quote_lang", n => n.Note.Key.Taken is { } taken ? n.Site.QuoteLanguageOf(taken) : null),
        ("quote_dir", n => n.Note.Key.Taken is { } taken ? WordLanguages.DirectionOfQuote(taken, n.Site) : null),
        ("cell", n => n.Figure is { } figure ? CellModel.Of(figure.Statistic) : null),
        ("as_of", n => DateModel.Of(n.Figure?.AsOf ?? n.Excerpt?.Passage.AsOf, n.Site.Forms)),
        ("as_of_text", n => n.WhenText),
        ("as_of_html", n => n.When),
        ("href", n => n.Link),
        ("review_by", n => DateModel.Of(n.ReviewBy, n.Site.Forms)),
        ("overdue", n => n.ReviewBy < n.Site.Today),
        ("status", n => StatusWords.Of(n.Status)),
        ("checked", n => DateModel.Of(n.Status.IsReachedOnly ? null : n.Status.Checked, n.Site.Forms)),
        ("reached", n => DateModel.Of(n.Status.IsReachedOnly ? n.Status.Checked : null, n.Site.Forms)),
        ("from_saved", n => n.Status.IsFromSavedCopy),
        ("forced", n => n.Status.Forced),
        ("from_archive", n => n.Status.IsFromArchive),
        ("archived", n => DateModel.Of(n.Status.ArchiveDate, n.Site.Forms)),
        ("backlinks", n => n.Backlinks())
    );

    // A template asks for it member by member.
    private string? link;
    private SourceModel? source;
    private FigureModel? figure;

    /// <summary>Each note has one model, in whichever list a page asks for it.</summary>
    /// <param name="shared">The source of all of them; null where they have different ones.</param>
    public static ScriptArray Of(IReadOnlyList<PageNote> notes, SourceModel? shared, SiteContext site)
    {
        var models = new ScriptArray(notes.Count);
        for (var i = 0; i < notes.Count; i++)
        {
            var model = (NoteModel)(notes[i].Shown ??= new NoteModel(notes[i], site));
            model.source ??= shared;
            models.Add(model);
        }
        return models;
    }

    private PageNote Note { get; } = note;

    private SourceModel Source => source ??= new SourceModel(Note.Key.Source, Site);

    private Figure? Figure => Note.Key.Figure;

    private Excerpt? Excerpt => Note.Key.Excerpt;

    /// <summary>
    /// Where it stands in its source. Where that is in another language than the page, what it measures, if that is said in the page's.
    /// </summary>
    private ForeignText? TitleOf(Figure figure)
    {
        var (ofSource, ofLabel) = (Site.QuoteLanguageOf(figure), WordLanguages.OfLabel(figure, Site));
        return WithoutStop(Locator) is { } place && (ofSource is null || ofLabel is not null)
            ? ForeignText.Of(place, ofSource)
            : ForeignText.Of(figure.LabelIn(Site.Forms), ofLabel);
    }

    private string? Locator => Note.Key.Locator ?? Note.Key.Taken?.Locator?.Label;

    /// <summary>That it is for no words of the source, but for all or a part of it; null where it is for some.</summary>
    private string? WholeText =>
        Note.Key.Taken is not null ? null
        : Whereabouts is null ? Site.Forms.Page.WholeSource
        : Site.Forms.Page.WholePart;

    private string? WhenText =>
        Figure is { } figure ? FigureHtml.WhenText(figure, Site.Forms)
        : Excerpt is { } excerpt ? PassageModel.WhenText(excerpt, Site)
        : null;

    private WhenValue? When =>
        Figure is { } figure ? WhenValue.Of(figure.AsOf, figure.Period, Site.Forms)
        : Excerpt is { Passage: var passage } ? WhenValue.Of(passage.AsOf, passage.Period, Site.Forms)
        : null;

    private ScriptArray Backlinks()
    {
        var links = new ScriptArray(Note.Uses);
        for (var use = 1; use <= Note.Uses; use++)
            links.Add(new BacklinkModel(Note, use));
        return links;
    }

    private string? Whereabouts =>
        Locator is null && Note.Key.Suffix is null ? null : WithoutStop((Locator + Note.Key.Suffix).TrimStart(',', ' '));

    private DateOnly? ReviewBy => NoteStatus.ReviewByOf(Note.Key);

    private string Link => link ??= NoteLink.Of(Note.Key);

    private SiteContext Site { get; } = site;

    private CheckStatus Status => NoteStatus.Of(Note, Site);

    /// <summary>The first words, as many as a phone shows in a line.</summary>
    private static string Opening(string words)
    {
        if (words.Length <= OpeningLength)
            return words;
        var end = words.LastIndexOf(' ', OpeningLength);
        return string.Concat(words.AsSpan(0, end > 0 ? end : OpeningLength).TrimEnd(",;:. …"), "…");
    }

    /// <summary>The note has a full stop of its own.</summary>
    private static string? WithoutStop(string? words) => words?.TrimEnd('.') is { Length: > 0 } rest ? rest : null;
}
