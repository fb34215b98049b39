using System.Buffers;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown;

/// <summary>GitHub's alerts: a quotation whose first line is <c>[!NOTE]</c>, <c>[!TIP]</c> or the like alone is a call-out.</summary>
internal static class Alert
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    public static void Take(QuoteBlock quote, ParagraphBlock paragraph, MarkdownDocument document)
    {
        var line = paragraph.Lines.Lines[0].Slice;
        line.Trim();
        if (
            line.AsSpan() is not ['[', '!', ..]
            || line.AsSpan().IndexOf(']') is not (> 2 and var end)
            || line.AsSpan()[2..end].ContainsAnyExcept(Letters)
        )
            return;
        var kind = line.AsSpan()[2..end].ToString().ToLowerInvariant();
        if (end < line.Length - 1 || !CallOuts.Alerts.Contains(kind))
        {
            Refused(document).Add((new SourceSpan(line.Start, line.Start + end), kind));
            return;
        }
        quote.SetData(typeof(CallOuts), kind);
        paragraph.Lines.RemoveAt(0);
    }

    /// <summary>Reports what is nearly an alert, and shown as it stands.</summary>
    public static void Check(MarkdownDocument document, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        if (document.GetData(typeof(Alert)) is not List<(SourceSpan Span, string Kind)> refused)
            return;
        foreach (var (span, kind) in refused)
        {
            var isKnown = CallOuts.Alerts.Contains(kind);
            diagnostics.Add(
                MarkdownRules.UnknownAlert,
                origin.PlaceOf(span.Start, span.End + 1),
                isKnown ? "an alert's kind stands alone on its line" : $"there is no alert `[!{kind.ToUpperInvariant()}]`",
                isKnown
                    ? $"write the words on the next line of the quotation, or `:::{kind} Title`"
                    : $"write one of {string.Join(", ", CallOuts.Alerts.Order(StringComparer.Ordinal).Select(a => $"[!{a.ToUpperInvariant()}]"))}"
            );
        }
    }

    private static List<(SourceSpan Span, string Kind)> Refused(MarkdownDocument document)
    {
        if (document.GetData(typeof(Alert)) is not List<(SourceSpan Span, string Kind)> refused)
            document.SetData(typeof(Alert), refused = []);
        return refused;
    }
}
