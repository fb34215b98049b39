using Scriban.Runtime;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Evidence.Locks;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>Words of a source that the guide stands on.</summary>
internal sealed class PassageModel(Excerpt excerpt, SiteContext site) : ModelObject<PassageModel>(Shape)
{
    private static readonly MemberTable Shape = Members(
        ("id", p => p.Excerpt.Id),
        ("quote", p => p.Excerpt.Text),
        ("runs", p => new ScriptArray(p.Excerpt.Runs)),
        ("quote_lang", p => p.Site.QuoteLanguageOf(p.Excerpt)),
        ("quote_dir", p => WordLanguages.DirectionOfQuote(p.Excerpt, p.Site)),
        ("cell", _ => null),
        ("note", p => p.Note),
        ("note_html", p => ForeignText.Of(p.Note, WordLanguages.OfNote(p.Excerpt, p.Site))),
        ("locator", p => p.Excerpt.Locator?.Label),
        ("href", p => NoteLink.Of(p.Excerpt)),
        ("as_of", p => DateModel.Of(p.Excerpt.Passage.AsOf, p.Site.Forms)),
        ("as_of_text", p => WhenText(p.Excerpt, p.Site)),
        ("as_of_html", p => WhenValue.Of(p.Excerpt.Passage.AsOf, p.Excerpt.Passage.Period, p.Site.Forms)),
        ("source", p => new SourceModel(p.Excerpt.Source, p.Site)),
        ("review_by", p => DateModel.Of(p.Excerpt.ReviewBy, p.Site.Forms)),
        ("overdue", p => p.Excerpt.ReviewBy < p.Site.Today),
        ("status", p => StatusWords.Of(p.Status)),
        ("checked", p => DateModel.Of(p.Status.Checked, p.Site.Forms)),
        ("reached", _ => null),
        ("from_saved", p => p.Status.IsFromSavedCopy),
        ("forced", p => p.Status.Forced),
        ("from_archive", p => p.Status.IsFromArchive),
        ("archived", p => DateModel.Of(p.Status.ArchiveDate, p.Site.Forms))
    );

    private Excerpt Excerpt { get; } = excerpt;

    private SiteContext Site { get; } = site;

    private string? Note => Excerpt.Passage.Translations.Find(Site.Language)?.Note ?? Excerpt.Passage.Note;

    private CheckStatus Status => Site.Statuses.Of(Excerpt);

    /// <summary>The moment or the span that the words describe; null where they name none.</summary>
    public static string? WhenText(Excerpt excerpt, SiteContext site) =>
        excerpt.Passage.Period is { } period ? DateText.Of(period, site.Forms)
        : excerpt.Passage.AsOf is { } asOf ? DateText.Of(asOf, site.Forms)
        : null;
}
