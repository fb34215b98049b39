using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>What a number was in an earlier edition of its source.</summary>
internal sealed class PastValueModel(PastValue past, Figure figure, SiteContext site) : ModelObject<PastValueModel>(Shape)
{
    private static readonly MemberTable Shape = Members(
        ("text", p => p.Text),
        ("html_value", p => new HtmlAction(buffer => FigureHtml.WriteValue(ValueText.Machine(p.Past.Value), p.Text, buffer))),
        ("value", p => p.Past.Value is StatisticValue.Exactly exactly ? exactly.Number : null),
        ("as_of", p => DateModel.Of(p.Past.AsOf, p.Site.Forms)),
        (
            "as_of_text",
            p => p.Past.Period is { } period ? DateText.Of(period, p.Site.Forms) : DateText.Of(p.Past.AsOf!.Value, p.Site.Forms)
        ),
        ("as_of_html", p => WhenValue.Of(p.Past.AsOf, p.Past.Period, p.Site.Forms)),
        ("quote", p => (p.Past.Proof as StatisticProof.Quote)?.Text),
        ("cell", p => p.Past.Proof is StatisticProof.Cell cell ? new CellModel(cell) : null),
        ("published", p => DateModel.Of(p.Past.Published, p.Site.Forms)),
        ("archive_url", p => p.Past.ArchiveUrl)
    );

    private PastValue Past { get; } = past;

    private Figure Figure { get; } = figure;

    private SiteContext Site { get; } = site;

    private string Text => ValueText.Of(Past.Value, Figure.Unit, Site.Forms);
}
