using StaticGuide.Content.Values;
using StaticGuide.Evidence.Figures;
using StaticGuide.Verification.Citing;
using StaticGuide.Verification.Citing.Pdf;
using StaticGuide.Verification.Pages;
using StaticGuide.Verification.Quotes;
using StaticGuide.Verification.Renewal;

namespace StaticGuide.Verification.Verdicts;

/// <summary>What the sources of an address say now of all that is taken from them.</summary>
internal static class NewsLook
{
    public static IReadOnlyList<SourceNews> At(
        SourceTask task,
        SourceDocument document,
        ReadOnlyMemory<byte> body,
        string mediaType,
        string? charset,
        SourceCheck check
    )
    {
        var day = check.Day;
        var published = PublishedOf(body, mediaType, charset);
        var said = MediaTypes.IsHtml(mediaType) ? WordedDay.Of(document.Texts[0]) : null;
        var wasPdf = task.WasPdf || task.Url.Split('?', '#')[0].EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);
        var becamePdf = mediaType == MediaTypes.Pdf && !wasPdf;
        return
        [
            .. from source in task.Sources
            let figures = task.Taken.OfType<Figure>().Where(f => f.Source == source).ToList()
            let excerpts = task.Taken.OfType<Excerpt>().Where(e => e.Source == source).ToList()
            where source.Url == task.Url && figures.Count + excerpts.Count > 0
            let news = new EditionRenewal(
                source,
                figures,
                excerpts,
                document,
                new KnownEdition(task.Noted, day),
                published,
                said,
                day
            ).News()
            select check.IsElsewhere ? LeftAll(news, LeftReason.Elsewhere)
            : becamePdf ? LeftAll(news, LeftReason.Pdf)
            : news,
        ];
    }

    /// <summary>
    /// A page that has become a file says the same in other lines, if at all, and what another site says is perhaps not the source's: a
    /// person decides what it is.
    /// </summary>
    private static SourceNews LeftAll(SourceNews news, LeftReason reason) =>
        reason == LeftReason.Pdf && news.Figures.All(f => f is FigureNews.Same) && news.Passages.All(p => p is PassageNews.Same)
            ? news
            : news with
            {
                Published = null,
                IsTaken = false,
                Figures =
                [
                    .. news.Figures.Select(f =>
                        f is FigureNews.Same ? f : new FigureNews.Left(f.Figure, reason, (f as FigureNews.Left)?.Said)
                    ),
                ],
                Passages =
                [
                    .. news.Passages.Select(p =>
                        p is PassageNews.Same ? p : new PassageNews.Left(p.Excerpt, reason, (p as PassageNews.Left)?.Said)
                    ),
                ],
            };

    /// <summary>Something of it says what the source says instead.</summary>
    public static bool SayMore(IReadOnlyList<SourceNews> news) =>
        news.Any(n => n.Left.Any(l => l.Said is not null) || n.Passages.Any(p => p is PassageNews.Left { Said: not null }));

    /// <summary>The same, with what sources say in other letters.</summary>
    public static IReadOnlyList<SourceNews> With(IReadOnlyList<SourceNews> news, Func<string, string> written) =>
        [
            .. news.Select(n =>
                n with
                {
                    Figures =
                    [
                        .. n.Figures.Select(f => f is FigureNews.Left { Said: { } said } left ? left with { Said = written(said) } : f),
                    ],
                    Passages =
                    [
                        .. n.Passages.Select(p => p is PassageNews.Left { Said: { } said } left ? left with { Said = written(said) } : p),
                    ],
                }
            ),
        ];

    private static EdtfDate? PublishedOf(ReadOnlyMemory<byte> body, string mediaType, string? charset)
    {
        var page =
            MediaTypes.IsHtml(mediaType) ? PageMetadataReader.Read(HtmlDecoder.Decode(body.Span, charset).Text)
            : mediaType == MediaTypes.Pdf ? PdfMetadataReader.Read(body, "")
            : new PageMetadata();
        return PageDate.Later(page.Published, page.Revised);
    }
}
