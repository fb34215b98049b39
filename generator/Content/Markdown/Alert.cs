using System.Buffers;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Content.Markdown.Links;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown;

/// <summary>GitHub's alerts: a quotation whose first line is <c>[!NOTE]</c>, <c>[!TIP]</c> or the like alone is a call-out.</summary>
internal static class Alert
{
    private enum Slip
    {
        /// <summary>The kind is none, or words stand behind it.</summary>
        Unfit,
        Misspelt,

        /// <summary>It stands below other words of its quotation.</summary>
        Later,
    }

    /// <summary><c>important</c></summary>
    private const int LongestKind = 9;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    public static void Take(QuoteBlock quote, ParagraphBlock paragraph, MarkdownDocument document)
    {
        var line = paragraph.Lines.Lines[0].Slice;
        line.Trim();
        if (KindIn(line.AsSpan(), out var end) is not { } kind)
        {
            if (MisspeltKindIn(line.AsSpan(), out end) is { } meant)
                Refused(document).Add((new SourceSpan(line.Start, line.Start + end), meant, Slip.Misspelt));
            else
                RefuseLater(paragraph, document);
            return;
        }
        if (end < line.Length - 1 || !CallOuts.Alerts.Contains(kind) || line.AsSpan()[2] == ' ')
        {
            Refused(document).Add((new SourceSpan(line.Start, line.Start + end), kind, Slip.Unfit));
            return;
        }
        quote.SetData(typeof(CallOuts), kind);
        Taken(document).Add((quote, new SourceSpan(line.Start, line.Start + end)));
        paragraph.Lines.RemoveAt(0);
        RefuseLater(paragraph, document);
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

    /// <summary>
    /// The kind that a line names alone, with a bracket or the exclamation mark amiss: <c>[NOTE]</c>, <c>!NOTE</c>; or first, with the
    /// bracket open: <c>[!NOTE words</c>.
    /// </summary>
    /// <param name="end">Where it ends.</param>
    private static string? MisspeltKindIn(ReadOnlySpan<char> line, out int end)
    {
        var kind = line.TrimStart("[({!［【（！");
        var start = line.Length - kind.Length;
        kind = kind[..(kind.IndexOfAnyExcept(Letters) is >= 0 and var other ? other : kind.Length)];
        var rest = line[(start + kind.Length)..];
        end = start + kind.Length - 1;
        if (start == 0 || kind.Length > LongestKind || kind.ToString().ToLowerInvariant() is var meant && !CallOuts.Alerts.Contains(meant))
            return null;
        if (rest.Trim("])}!:］】）！：").IsEmpty && (line[0] is not ('!' or '！') || !kind.ContainsAnyInRange('a', 'z')))
            end = line.Length - 1;
        else if (!line.StartsWith("[!") || rest.Contains(']'))
            return null;
        return meant;
    }

    /// <summary>A kind alone on a line below the first is meant as an alert, and is none.</summary>
    public static void RefuseLater(ParagraphBlock paragraph, MarkdownDocument document)
    {
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            var line = paragraph.Lines.Lines[i].Slice;
            line.Trim();
            if (KindIn(line.AsSpan(), out var end) is { } kind && end == line.Length - 1 && CallOuts.Alerts.Contains(kind))
                Refused(document).Add((new SourceSpan(line.Start, line.Start + end), kind, Slip.Later));
        }
    }

    /// <summary>Reports what is nearly an alert, and shown as it stands.</summary>
    public static void Check(MarkdownDocument document, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        foreach (var (quote, span) in document.GetData(typeof(QuoteBlock)) as List<(QuoteBlock, SourceSpan)> ?? [])
        {
            if (!VisibleWords.AreIn(quote))
                diagnostics.Add(
                    MarkupRules.NoWords,
                    origin.PlaceOf(span.Start, span.End + 1),
                    "this alert has no words",
                    "write them on the next line of the quotation, behind `>`"
                );
        }
        if (document.GetData(typeof(Alert)) is not List<(SourceSpan Span, string Kind, Slip Slip)> refused)
            return;
        foreach (var (span, kind, slip) in refused)
        {
            var (isKnown, isMisspelt) = (CallOuts.Alerts.Contains(kind), slip == Slip.Misspelt);
            // The brackets of a link that is defined elsewhere.
            if (isMisspelt && LinkLabels.Find(document, kind) is not null)
                continue;
            diagnostics.Add(
                MarkdownRules.UnknownAlert,
                origin.PlaceOf(span.Start, span.End + 1),
                isMisspelt ? "this is nearly an alert, and readers would see it as it stands"
                    : isKnown ? "an alert's kind stands alone on the first line of its quotation"
                    : $"there is no alert `[!{kind.ToUpperInvariant()}]`",
                isMisspelt ? $"write `> [!{kind.ToUpperInvariant()}]` alone on its line, and the words on the next"
                    : slip == Slip.Later ? "leave an empty line without `>` above it, so that it begins a quotation of its own"
                    : isKnown ? $"write the words on the next line of the quotation, or `:::{kind} Title`"
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

    private static List<(SourceSpan Span, string Kind, Slip Slip)> Refused(MarkdownDocument document)
    {
        if (document.GetData(typeof(Alert)) is not List<(SourceSpan Span, string Kind, Slip Slip)> refused)
            document.SetData(typeof(Alert), refused = []);
        return refused;
    }
}
