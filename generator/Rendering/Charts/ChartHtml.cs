using System.Globalization;
using StaticGuide.Content.Charts;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Evidence.Figures;
using StaticGuide.Language;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Charts;

/// <summary>Writes a chart as a figure: the finding, the drawing, and the table of its figures with their notes.</summary>
/// <param name="shown">Where its words are recorded; null for nowhere.</param>
/// <param name="languageOf">The language of a figure's label, where it is another than the page's.</param>
/// <param name="writeCited">Writes a figure's value with its note reference.</param>
/// <param name="opensTable">Whether the table is open to begin with.</param>
internal sealed class ChartHtml(
    PageBuffer buffer,
    LanguageForms forms,
    ChartWords words,
    ShownWords? shown,
    Func<Figure, string?> languageOf,
    Action<Figure> writeCited,
    bool opensTable
)
{
    /// <param name="anchor">The figure's id; those of its parts begin with it.</param>
    /// <param name="finding">What it shows, in words alone.</param>
    /// <param name="writeCaption">Writes the same for readers, with notes and the date.</param>
    public void Write(FigureChart chart, string anchor, string finding, Action writeCaption)
    {
        var entries = ChartEntry.Of(chart, forms);
        buffer.Write($"<figure class=\"chart\" id=\"{anchor}\">\n<figcaption>");
        shown?.Break();
        writeCaption();
        buffer.Write("</figcaption>\n");
        WriteDrawing(chart, entries, anchor, finding);
        if (chart.Kind == ChartKind.Line)
            WriteTable([words.When, words.Value], () => WriteRows(entries[0].Figure));
        else
            WriteTable(
                [words.Label, words.Value, words.When],
                () =>
                {
                    foreach (var entry in entries)
                        WriteRow(entry);
                    if (SplitRest.Of(chart, forms) is { } rest)
                        WriteRest(rest);
                }
            );
        buffer.Write("</figure>\n");
    }

    private void WriteDrawing(FigureChart chart, IReadOnlyList<ChartEntry> entries, string anchor, string finding)
    {
        var drawing = Drawing.Of(chart, entries, forms);
        buffer.Write(
            $"<svg role=\"img\" aria-labelledby=\"{anchor}-title\" aria-describedby=\"{anchor}-desc\" width=\"100%\" height=\"{DrawingWriter.Em(drawing.Height)}\">\n"
        );
        buffer.Write($"<title id=\"{anchor}-title\">");
        buffer.WriteEscaped(string.Format(CultureInfo.InvariantCulture, words.Title, finding));
        buffer.Write($"</title>\n<desc id=\"{anchor}-desc\">");
        buffer.WriteEscaped(ChartDescription.Of(chart, entries, words, forms));
        buffer.Write("</desc>\n");
        // Amounts and times begin where one begins to read.
        DrawingWriter.Write(drawing, forms.IsRightToLeft, buffer);
        buffer.Write("</svg>\n");
    }

    private void WriteTable(IReadOnlyList<string> headings, Action writeRows)
    {
        buffer.Write(opensTable ? "<details open>\n<summary>" : "<details>\n<summary>");
        WriteText(words.ShowTable);
        buffer.Write("</summary>\n<div class=\"table-scroll\">\n<table>\n<thead>\n<tr>\n");
        foreach (var heading in headings)
        {
            buffer.Write(heading == words.Value ? "<th scope=\"col\" class=\"figures noted\">" : "<th scope=\"col\">");
            WriteText(heading);
            buffer.Write("</th>\n");
        }
        buffer.Write("</tr>\n</thead>\n<tbody>\n");
        writeRows();
        buffer.Write("</tbody>\n</table>\n</div>\n</details>\n");
    }

    /// <summary>A number over time, from the latest back; what nobody knows is said to be unknown.</summary>
    private void WriteRows(Figure figure)
    {
        foreach (var point in LinePoint.Of(figure, forms).Reverse())
        {
            buffer.Write("<tr>\n<th scope=\"row\">");
            WriteText(point.When);
            buffer.Write("</th>\n<td class=\"figures noted\">");
            if (point.IsCurrent)
            {
                shown?.Break();
                writeCited(figure);
            }
            else
                WriteText(point.Number is null ? words.NoValue : point.Value);
            buffer.Write("</td>\n</tr>\n");
        }
    }

    private void WriteRow(ChartEntry entry)
    {
        var language = entry.Item.Name is null ? languageOf(entry.Figure) : null;
        buffer.Write(language is null ? "<tr>\n<th scope=\"row\">" : $"<tr>\n<th scope=\"row\"{ForeignWords.Attributes(language)}>");
        WriteText(entry.Label);
        buffer.Write("</th>\n<td class=\"figures noted\">");
        shown?.Break();
        writeCited(entry.Figure);
        buffer.Write("</td>\n<td>");
        shown?.Break();
        shown?.Add(entry.When);
        WhenHtml.Write(entry.Figure.AsOf, entry.Figure.Period, forms, buffer);
        buffer.Write("</td>\n</tr>\n");
    }

    private void WriteRest(SplitRest rest)
    {
        buffer.Write("<tr>\n<th scope=\"row\">");
        WriteText(words.Rest);
        buffer.Write("</th>\n<td class=\"figures noted\">");
        WriteText(rest.Value ?? words.NoValue);
        buffer.Write("</td>\n<td></td>\n</tr>\n");
    }

    private void WriteText(string text)
    {
        shown?.Break();
        shown?.Add(text);
        buffer.WriteEscaped(text);
    }
}
