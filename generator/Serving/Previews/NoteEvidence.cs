using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence;
using StaticGuide.Evidence.Derivations;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Locks;
using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Models;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Serving.Previews;

/// <summary>What a note of a page stands on, in words, for whoever checks the page before readers see it.</summary>
/// <param name="Anchor">The note's own id.</param>
/// <param name="Proof">What proves it: the quote, the cell, or how it was calculated; null where it is for the source as a whole.</param>
/// <param name="Url">Where the source says it.</param>
/// <param name="Place">Where the entry stands.</param>
internal sealed record NoteEvidence(string Anchor, string Title, string? Proof, string Source, string Url, string? AsOf, Place Place)
{
    /// <summary>What checks came to.</summary>
    public required string Status { get; init; }

    /// <summary>The day of the last look; null where there was none.</summary>
    public DateOnly? Checked { get; init; }

    /// <summary>The day by which it is to be looked at again.</summary>
    public DateOnly? ReviewBy { get; init; }

    public static IEnumerable<NoteEvidence> Of(RenderedPage page) => page.Notes.Select(n => Of(n, page));

    private static NoteEvidence Of(PageNote note, RenderedPage page)
    {
        var (key, site) = (note.Key, page.Site);
        var reviewBy = key.Taken?.ReviewBy ?? key.Source.ReviewBy;
        var status =
            key.Figure is { } figure ? site.Statuses.Of(figure)
            : key.Excerpt is { } excerpt ? site.Statuses.Of(excerpt)
            : SourceStatus.Of(key.Source, site.Evidence.Lock, reviewBy < site.Today, forWords: true);
        return new NoteEvidence(
            note.Anchor,
            key.Figure is { } titled ? $"{titled.LabelIn(site.Forms)}: {titled.TextIn(site.Forms)}"
                : key.Excerpt is not null ? "A passage"
                : "The source as a whole",
            key.Figure is { } proved ? ProofOf(proved, page)
                : key.Excerpt is { } words ? $"“{words.Text}”"
                : null,
            key.Source.Title,
            NoteLink.Of(key),
            key.Figure is { } dated ? FigureHtml.WhenText(dated, site.Forms) : null,
            key.Taken?.Place ?? key.Source.Place
        )
        {
            Status = StatusWords.Of(status),
            Checked = status.Checked,
            ReviewBy = reviewBy,
        };
    }

    private static string? ProofOf(Figure figure, RenderedPage page) =>
        figure.Calculation is { } calculation ? CalculationText.Of(figure, calculation, page.Site.Forms)
        : figure.Statistic.Proof is StatisticProof.Cell cell ? $"In the table: row “{cell.Row}”, column “{cell.Column}”: “{cell.Text}”"
        : figure.Runs is [var words] ? $"“{words}”"
        : null;
}
