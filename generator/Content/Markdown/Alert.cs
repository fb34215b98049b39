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
        if (KindIn(line.AsSpan(), out var end) is not { } kind)
        {
            RefuseLater(paragraph, document);
            return;
        }
        if (end < line.Length - 1 || !CallOuts.Alerts.Contains(kind) || line.AsSpan()[2] == ' ')
        {
            Refused(document).Add((new SourceSpan(line.Start, line.Start + end), kind));
            return;
        }
        quote.SetData(typeof(CallOuts), kind);
        Taken(document).Add((quote, new SourceSpan(line.Start, line.Start + end)));
        paragraph.Lines.RemoveAt(0);
    }

    /// <summary>The word of <c>[!WORD]</c> that a line begins with, in small letters; null where it begins otherwise.</summary>
    /// <param name="end">Where its bracket closes.</param>
    private static string? KindIn(ReadOnlySpan<char> line, out int end)
    {
        end = line.IndexOf(']');
        return line is ['[', '!', ..] && end > 2 && line[2..end].Trim() is { IsEmpty: false } kind && !kind.ContainsAnyExcept(Letters)
            ? kind.ToString().ToLowerInvariant()
            : null;
    }

    /// <summary>A kind alone on a line below the first is meant as an alert, and is none.</summary>
    private static void RefuseLater(ParagraphBlock paragraph, MarkdownDocument document)
    {
        for (var i = 1; i < paragraph.Lines.Count; i++)
        {
            var line = paragraph.Lines.Lines[i].Slice;
            line.Trim();
            if (KindIn(line.AsSpan(), out var end) is { } kind && end == line.Length - 1 && CallOuts.Alerts.Contains(kind))
                Refused(document).Add((new SourceSpan(line.Start, line.Start + end), kind));
        }
    }

    /// <summary>Reports what is nearly an alert, and shown as it stands.</summary>
    public static void Check(MarkdownDocument document, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        foreach (var (quote, span) in document.GetData(typeof(QuoteBlock)) as List<(QuoteBlock, SourceSpan)> ?? [])
        {
            if (quote.All(b => b is LinkReferenceDefinition or ParagraphBlock { Inline.FirstChild: null }))
                diagnostics.Add(
                    MarkupRules.NoWords,
                    origin.PlaceOf(span.Start, span.End + 1),
                    "this alert has no words",
                    "write them on the next line of the quotation, behind `>`"
                );
        }
        if (document.GetData(typeof(Alert)) is not List<(SourceSpan Span, string Kind)> refused)
            return;
        foreach (var (span, kind) in refused)
        {
            var isKnown = CallOuts.Alerts.Contains(kind);
            diagnostics.Add(
                MarkdownRules.UnknownAlert,
                origin.PlaceOf(span.Start, span.End + 1),
                isKnown
                    ? "an alert's kind stands alone on the first line of its quotation"
                    : $"there is no alert `[!{kind.ToUpperInvariant()}]`",
                isKnown
                    ? $"write the words on the next line of the quotation, or `:::{kind} Title`"
                    : $"write one of {string.Join(", ", CallOuts.Alerts.Order(StringComparer.Ordinal).Select(a => $"[!{a.ToUpperInvariant()}]"))}"
            );
        }
    }

    private static List<(QuoteBlock, SourceSpan)> Taken(MarkdownDocument document)
    {
        if (document.GetData(typeof(QuoteBlock)) is not List<(QuoteBlock, SourceSpan)> taken)
            document.SetData(typeof(QuoteBlock), taken = []);
        return taken;
    }

    private static List<(SourceSpan Span, string Kind)> Refused(MarkdownDocument document)
    {
        if (document.GetData(typeof(Alert)) is not List<(SourceSpan Span, string Kind)> refused)
            document.SetData(typeof(Alert), refused = []);
        return refused;
    }
}
