using Scriban.Runtime;
using StaticGuide.Configuration;
using StaticGuide.Evidence.Figures;
using StaticGuide.Images;
using StaticGuide.Rendering.Cards;
using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Pages;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>What the social card of a page shows, in the sizes in which it fits: the template only says where.</summary>
internal sealed class CardModel(RenderedPage page) : ModelObject<CardModel>(Shape)
{
    private const int TextWidth = 1_040;
    private const int TitleHeight = 260;
    private const int TitleHeightAlone = 400;
    private const int FigureHeight = 120;
    private const int LabelHeight = 80;

    private static readonly int[] TitleSizes = [72, 64, 56, 48, 40];
    private static readonly int[] FigureSizes = [92, 76, 64, 52, 40];
    private static readonly int[] LabelSizes = [30];

    private static readonly MemberTable Shape = Members(
        ("site", c => c.Page.Site.Frame.Language.Title),
        ("lang", c => c.Language),
        ("dir", c => LanguageTag.DirectionOf(c.Language)),
        ("title_lines", c => new ScriptArray(c.Title.Lines)),
        ("title_size", c => c.Title.Size),
        ("title_line_height", c => c.Title.LineHeight),
        ("figure", c => c.Figure is null ? null : c.Number.Lines[0]),
        ("figure_size", c => c.Number.Size),
        ("figure_label_lines", c => new ScriptArray(c.Label.Lines)),
        ("figure_label_line_height", c => c.Label.LineHeight)
    );

    private RenderedPage Page { get; } = page;

    private string Language => Page.View.LanguageIn(Page.Site);

    /// <summary>Null where the font has not all of its letters.</summary>
    private Figure? Figure { get; } =
        page.KeyFigure is { } figure && CardFont.FirstMissing(TextOf(figure, page) + LabelOf(figure, page)) is null ? figure : null;

    private CardLines Title => field ??= CardLines.Of(Page.Title, TitleSizes, TextWidth, Figure is null ? TitleHeightAlone : TitleHeight);

    private CardLines Number => field ??= CardLines.Of(Figure is null ? "" : TextOf(Figure, Page), FigureSizes, TextWidth, FigureHeight);

    private CardLines Label =>
        field ??= CardLines.Of(Figure is null ? "" : LabelOf(Figure, Page), LabelSizes, TextWidth, LabelHeight, strong: false);

    private static string TextOf(Figure figure, RenderedPage page) => figure.TextIn(page.Site.Forms);

    private static string LabelOf(Figure figure, RenderedPage page) =>
        string.Join(
            page.Site.Words.Text("comma"),
            new[] { figure.LabelIn(page.Site.Forms), FigureHtml.WhenText(figure, page.Site.Forms) }.Where(t => !string.IsNullOrEmpty(t))
        );
}
