using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Locks;
using StaticGuide.Evidence.Quotes;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Quotes;

/// <summary>A source as it was found: the ways to read its text, and its tables.</summary>
internal sealed record SourceDocument(IReadOnlyList<PageText> Texts, IReadOnlyList<TableGrid> Tables)
{
    /// <summary>Scripts may show more than stands in the markup.</summary>
    public bool HasScripts { get; private init; }

    /// <summary>What its title says (<see cref="TitleWords"/>); null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The same without what is hidden from readers; null where nothing is.</summary>
    private SourceDocument? Seen { get; init; }

    /// <summary>False where not all of it was read: what is not found may stand in the rest.</summary>
    public bool IsWhole { get; private init; } = Texts.All(t => t.IsWhole);

    public static SourceDocument OfHtml(string html)
    {
        var (text, tables, seen) = HtmlPageText.Of(html, dropsMarks: true);
        return new SourceDocument(seen.HasMarks ? [text, HtmlPageText.Of(html, dropsMarks: false).Text] : [text], tables)
        {
            HasScripts = seen.HasScripts,
            IsWhole = text.IsWhole && seen.HasAllTables,
            Seen = seen.HasHidden ? SeenIn(html) : null,
        };
    }

    private static SourceDocument SeenIn(string html)
    {
        var (text, tables, seen) = HtmlPageText.Of(html, dropsMarks: true, dropsHidden: true);
        return new SourceDocument(
            seen.HasMarks ? [text, HtmlPageText.Of(html, dropsMarks: false, dropsHidden: true).Text] : [text],
            tables
        );
    }

    /// <summary>Null where the file cannot be read.</summary>
    public static SourceDocument? OfPdf(ReadOnlyMemory<byte> body) =>
        PdfProcess.LinesOf(body) is not { } lines ? null
        : PdfPageText.Of(lines) is var (all, seen)
            ? new SourceDocument(all, []) { Seen = seen is null ? null : new SourceDocument(seen, []) }
        : null;

    /// <summary>A text without markup: an empty line ends a paragraph.</summary>
    public static SourceDocument OfText(string text) =>
        new([PlainPageText.Of(text, dropsHidden: false)], [])
        {
            Seen = text.Contains('\u202E', StringComparison.Ordinal)
                ? new SourceDocument([PlainPageText.Of(text, dropsHidden: true)], [])
                : null,
        };

    /// <summary>Whether the source says what is taken from it.</summary>
    public QuoteFinding Find(ITaken taken)
    {
        var finding = taken is Figure figure ? Find(figure) : FindAll(taken.Runs);
        return finding.Verdict == QuoteVerdict.Found && Seen?.Has(taken) == false ? finding with { IsHidden = true } : finding;
    }

    /// <summary>Every run of a passage stands there, or the passage does not.</summary>
    private QuoteFinding FindAll(IReadOnlyList<string> runs)
    {
        List<QuoteFinding> found = [];
        foreach (var run in runs)
        {
            found.Add(QuoteFinder.Find(run, Texts));
            if (runs.Count == 1)
                return found[^1];
            if (found[^1].Verdict != QuoteVerdict.Found)
                return found[^1] with { Run = found.Count };
        }
        return QuoteFinding.Found with
        {
            Below = SentencePlace.Joined([.. found.Select(f => f.Below ?? f.Place?.Within)]),
            HasPicture = found.Exists(f => f.HasPicture),
        };
    }

    /// <summary>Its words or cell, and in them its value.</summary>
    private QuoteFinding Find(Figure figure)
    {
        var (words, finding, context) = figure.Statistic.Proof switch
        {
            StatisticProof.Quote(var text) => (text, QuoteFinder.Find(text, Texts), null),
            StatisticProof.Cell cell => Find(cell),
            var other => throw new InvalidOperationException($"no proof that a source can give: {other.GetType()}"),
        };
        if (finding.Verdict != QuoteVerdict.Found)
            return finding;
        return new ValueInText(words, figure.Unit, context).Find(figure.Value) == ValueFinding.Found
            ? finding
            : new QuoteFinding(QuoteVerdict.ValueMissing);
    }

    /// <summary>Whether words stand here as they are; where sentences begin and end, what is hidden helps to tell.</summary>
    private bool Has(ITaken taken) =>
        taken is Figure { Statistic.Proof: StatisticProof.Cell cell }
            ? CellFinder.Find(cell, Tables).Finding.Verdict == QuoteVerdict.Found
            : taken.Runs.All(run => Texts.Any(t => IsIn(t.Text, run)));

    private static bool IsIn(string text, string run) =>
        text.Contains(NormalText.Of(run), StringComparison.Ordinal)
        || CellWords.Of(run) is { } cells && text.Contains(cells, StringComparison.Ordinal);

    private (string Words, QuoteFinding Finding, string? Context) Find(StatisticProof.Cell cell)
    {
        var (finding, found) = CellFinder.Find(cell, Tables);
        return found is null
            ? (cell.Text, finding, null)
            : (
                cell.Text,
                finding with
                {
                    Place = RowPlace.At(Texts[0], found.Start),
                    HasPicture = found.Text.Length > 0 && Texts[0].HasPictureIn(found.Start, found.Start + found.Text.Length),
                },
                found.Context
            );
    }
}
