using Scriban.Runtime;
using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Derivations;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Evidence.Locks;
using StaticGuide.Language;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

internal sealed class FigureModel(Figure figure, SiteContext site) : ModelObject<FigureModel>(Shape)
{
    private static readonly MemberTable Shape = Members(
        ("id", f => f.Statistic.Id),
        ("label", f => f.Figure.LabelIn(f.Site.Forms)),
        ("label_html", f => ForeignText.Of(f.Figure.LabelIn(f.Site.Forms), WordLanguages.OfLabel(f.Figure, f.Site))),
        ("html_value", f => new HtmlOf<FigureModel>(f, static (f, buffer) => FigureHtml.WriteValue(f.Figure, f.Site.Forms, buffer))),
        ("text", f => f.Figure.TextIn(f.Site.Forms)),
        ("value", f => f.Figure.Value is StatisticValue.Exactly exactly ? exactly.Number : null),
        ("unit_label", f => ValueText.NameOf(f.Figure.Unit, f.Site.Forms)),
        ("kind", f => f.Statistic.KindName),
        ("percentile", f => f.Statistic.Percentile),
        ("population", f => f.Figure.PopulationIn(f.Site.Forms)),
        ("population_html", f => ForeignText.Of(f.Figure.PopulationIn(f.Site.Forms), WordLanguages.OfPopulation(f.Figure, f.Site))),
        ("geography", f => f.Statistic.Geography),
        ("place", f => f.Statistic.Geography is { } code ? PlaceNames.Of(code, f.Site.Forms.WordsTag) : null),
        ("as_of", f => DateModel.Of(f.Figure.AsOf, f.Site.Forms)),
        ("period", f => f.Figure.Period is { } period ? DateText.Of(period, f.Site.Forms) : null),
        ("as_of_text", f => FigureHtml.WhenText(f.Figure, f.Site.Forms)),
        ("as_of_html", f => WhenValue.Of(f.Figure.AsOf, f.Figure.Period, f.Site.Forms)),
        ("source", f => new SourceModel(f.Figure.Source, f.Site)),
        ("sources", f => new ScriptArray(f.Figure.Sources.Select(s => new SourceModel(s, f.Site)))),
        ("calculation", f => f.Figure.Calculation is { } calculation ? CalculationText.Of(f.Figure, calculation, f.Site.Forms) : null),
        ("inputs", f => new ScriptArray(f.Figure.Calculation?.InOrder.Select(i => new FigureModel(i, f.Site)) ?? [])),
        ("previous", f => f.previous ??= f.Previous()),
        ("href", f => NoteLink.Of(f.Figure)),
        (
            "reference_html",
            f => new HtmlAction(buffer =>
                ReferenceHtml.Write(
                    f.Site.References.Format(f.Figure.Source, f.Statistic.Locator?.Label, f.Site.Forms),
                    f.Figure.Source,
                    NoteLink.Of(f.Figure),
                    f.Site.Language,
                    buffer
                )
            )
        ),
        ("quote", f => f.Figure.Quote),
        ("quote_lang", f => f.Site.QuoteLanguageOf(f.Figure)),
        ("quote_dir", f => WordLanguages.DirectionOfQuote(f.Figure, f.Site)),
        ("cell", f => CellModel.Of(f.Statistic)),
        ("locator", f => f.Statistic.Locator?.Label),
        ("review_by", f => DateModel.Of(f.Figure.ReviewBy, f.Site.Forms)),
        ("overdue", f => f.Figure.ReviewBy < f.Site.Today),
        ("status", f => StatusWords.Of(f.Status)),
        ("checked", f => DateModel.Of(f.Status.Checked, f.Site.Forms)),
        ("reached", _ => null),
        ("from_saved", f => f.Status.IsFromSavedCopy),
        ("forced", f => f.Status.Forced),
        ("from_archive", f => f.Status.IsFromArchive),
        ("archived", f => DateModel.Of(f.Status.ArchiveDate, f.Site.Forms)),
        ("accessed", f => DateModel.Of(f.Figure.Accessed, f.Site.Forms)),
        ("anchor", f => f.Site.AnchorOf(f.Figure)),
        ("url", f => f.Site.HrefOf(f.Figure)),
        (
            "report_url",
            f =>
                f.Site.PermalinkOf(f.Figure) is { } permalink && f.Site.Settings.Contact is { } contact
                    ? ReportLink.Of(contact, $"{f.Figure.LabelIn(f.Site.Forms)} · {f.Figure.Id}", permalink)
                    : null
        ),
        ("pages", f => new ScriptArray(f.Site.PagesShowing(f.Figure).Select(p => new PageReferenceModel(p, f.Site))))
    );

    // A template asks whether there is any, and then for one after the other.
    private ScriptArray? previous;

    private Figure Figure { get; } = figure;

    private Statistic Statistic => Figure.Statistic;

    private SiteContext Site { get; } = site;

    private CheckStatus Status => Site.Statuses.Of(Figure);

    private ScriptArray Previous()
    {
        var values = new ScriptArray(Statistic.Previous.Count);
        foreach (var past in Statistic.Previous)
            values.Add(new PastValueModel(past, Figure, Site));
        return values;
    }
}
