using StaticGuide.Content.Charts;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Evidence.Figures;
using StaticGuide.Language;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Pages;

/// <summary>
/// Writes what stands above a chart: the finding, with the notes of its numbers, and the date that all its figures share, so that no
/// chart is read as if it were of today. Where the dates differ, its labels have them; a line has its times.
/// </summary>
internal sealed class ChartCaption(PageHost host)
{
    /// <param name="finding">In words alone.</param>
    public void Write(FigureChart chart, string finding)
    {
        foreach (var (words, statistic) in InlineStatistics.PartsOf(chart.Chart.Title))
        {
            Write(words);
            // What it has no value for was reported where the chart is defined.
            if (statistic is { } reference && FigureHtml.Words(reference, host.Scope, host.Site.Forms).Length > 0)
                host.WriteStatistic(reference, () => chart.Chart.Place);
        }
        var figure = chart.Items[0].Figure;
        var when = FigureHtml.WhenText(figure, host.Site.Forms);
        if (chart.Kind is ChartKind.Line || chart.MixesDates || when.Length == 0 || Says(finding, when))
            return;
        Write(EndsSentence(finding) ? " " : ". ");
        host.Buffer.Write("<span class=\"aside\">");
        WriteDate(figure, when);
        host.Buffer.Write("</span>");
    }

    private void WriteDate(Figure figure, string when)
    {
        if (host.Site.Words.Find(figure.Period is null ? "as_of" : "for_period") is not { } entry)
            return;
        foreach (var part in entry.FormFor(0).Parts)
        {
            if (!part.IsName)
            {
                Write(part.Text);
                continue;
            }
            WhenHtml.Write(figure.AsOf, figure.Period, host.Site.Forms, host.Buffer);
            host.Words?.Add(when);
        }
    }

    private void Write(string words)
    {
        host.Words?.Add(words);
        host.Buffer.WriteEscaped(words);
    }

    private static bool EndsSentence(string finding)
    {
        var text = finding.AsSpan().TrimEnd();
        while (text.Length > 0 && SentenceEnds.BehindClosers(text, text.Length - 1) == text.Length)
            text = text[..^1];
        return text.Length > 0 && (SentenceEnds.Stops.Contains(text[^1]) || text[^1] == '؟');
    }

    /// <summary>Whether a date stands in a text by itself: 2024 is no part of 12,024 or of 2024–34.</summary>
    private static bool Says(string text, string when)
    {
        for (var at = 0; text.IndexOf(when, at, StringComparison.Ordinal) is >= 0 and var start; at = start + 1)
        {
            var end = start + when.Length;
            if (!IsNumber(text, start - 1, -1) && !IsNumber(text, end, 1))
                return true;
        }
        return false;
    }

    /// <summary>Whether a digit stands there, or a sign between digits with another behind it.</summary>
    private static bool IsNumber(string text, int at, int step) =>
        IsDigit(text, at) || at >= 0 && at < text.Length && text[at] is (',' or '.' or '–' or '-') && IsDigit(text, at + step);

    private static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && char.IsDigit(text[at]);
}
