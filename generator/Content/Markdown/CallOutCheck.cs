using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown;

/// <summary>Reports call-outs of no kind, without an end, or without words.</summary>
internal static class CallOutCheck
{
    public static void Run(CustomContainer container, string markdown, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        var firstLine = markdown.IndexOf('\n', container.Span.Start) is >= 0 and var end ? end : markdown.Length;
        var place = origin.PlaceOf(container.Span.Start, firstLine);
        var kind = container.Info ?? "";
        if (kind.StartsWith(DirectiveParser.Chart, StringComparison.Ordinal))
        {
            diagnostics.Add(
                ChartRules.Misplaced,
                place,
                "a chart begins with two colons, and is no call-out",
                $"write `::chart[{(container.Arguments is { Length: > 0 } id ? id : "id")}]` on a line of its own"
            );
        }
        else if (!CallOuts.IsKind(kind))
        {
            ReportKind(container, kind, markdown, place, diagnostics);
        }
        else if (container.ClosingFencedCharCount == 0 && !container.OfType<CustomContainer>().Any(c => c.Info == "end"))
        {
            diagnostics.Add(
                MarkdownRules.CallOutOpen,
                place,
                "this call-out is never closed",
                markdown.AsSpan(container.Span.Start, firstLine - container.Span.Start).TrimEnd().EndsWith(":::")
                        ? $"write the words on lines of their own, and `{new string(':', container.OpeningFencedCharCount)}` alone on the line below them"
                    : container.OfType<CustomContainer>().Any(c => c.Info is null or "" && IsShortEnd(c))
                        ? $"end it with as many colons as it begins with: `{new string(':', container.OpeningFencedCharCount)}`"
                    : HoldsOpenFence(container) ? "end the code block within it with a line of its own marks, then the call-out with `:::`"
                    : "end it with a line `:::`"
            );
        }
        else if (!VisibleWords.AreIn(container))
        {
            diagnostics.Add(
                MarkupRules.NoWords,
                place,
                "this call-out has no words",
                "write them between its two lines of colons, or remove it"
            );
        }
    }

    private static void ReportKind(CustomContainer container, string kind, string markdown, Place place, DiagnosticBag diagnostics)
    {
        // The line that was meant as the end of the one around it, which is named for that.
        if (kind.Length == 0 && (IsShortEnd(container) || EndsMisspelt(container) || EndsSpaced(container, markdown)))
            return;
        if (kind == "end" && container.Parent is CustomContainer { ClosingFencedCharCount: 0 })
        {
            diagnostics.Add(MarkdownRules.UnknownCallOut, place, "a call-out ends with its colons alone", "write `:::`");
            return;
        }
        var isEnd = kind.Length == 0 && container.ClosingFencedCharCount == 0 && container.TryGetAttributes() is null;
        diagnostics.Add(
            MarkdownRules.UnknownCallOut,
            place,
            isEnd ? "no call-out is open here, and this line would end one"
                : kind.Length == 0 ? "this call-out does not say its kind"
                : $"there is no call-out `{kind}`",
            isEnd ? "remove it, or begin the call-out above with `:::note`" : HintFor(container, kind)
        );
    }

    private static string HintFor(CustomContainer container, string kind) =>
        kind.Length > 0
            ? Suggestion.DidYouMean(kind, CallOuts.Kinds) ?? $"write one of {string.Join(", ", CallOuts.Kinds.Select(k => $":::{k}"))}"
        : NamedInBraces(container) is { } meant ? $"write `:::{meant}`"
        : "to put one call-out into another, give the outer one a colon more: `::::tip`";

    /// <summary><c>::: {.callout-note}</c>, as Quarto and pandoc have it.</summary>
    private static string? NamedInBraces(CustomContainer container) =>
        container.TryGetAttributes()?.Classes is [var first, ..] && first.Replace("callout-", "", StringComparison.Ordinal) is var kind
            ? CallOuts.Kinds.Contains(kind)
                ? kind
                : Suggestion.Nearest(kind, CallOuts.Kinds) ?? "note"
            : null;

    private static bool IsShortEnd(CustomContainer line) =>
        line.ClosingFencedCharCount == 0
        && line.Parent is CustomContainer { ClosingFencedCharCount: 0 } outer
        && outer.OpeningFencedCharCount > line.OpeningFencedCharCount;

    /// <summary>The line below <c>::note</c>, which has been named for its colons.</summary>
    private static bool EndsMisspelt(CustomContainer line) =>
        line.ClosingFencedCharCount == 0
        && line.Parent is { } parent
        && parent.Take(parent.IndexOf(line)).Any(b => b is LeafDirectiveBlock { Syntax.Name: var name } && CallOuts.IsKind(name));

    /// <summary>The line below <c>:: note</c>, which is no directive at all, and has been named for its colons.</summary>
    private static bool EndsSpaced(CustomContainer line, string markdown)
    {
        if (line.ClosingFencedCharCount > 0)
            return false;
        var before = markdown.AsSpan(0, line.Span.Start);
        var at =
            before.LastIndexOf("\n:: ") is >= 0 and var found ? found + 1
            : before.StartsWith(":: ") ? 0
            : -1;
        if (at < 0)
            return false;
        var above = before[at..];
        var end = above.IndexOf('\n');
        return end > 0
            && CallOuts.IsKind(above[":: ".Length..end].Trim().ToString())
            && !above[end..].Contains(":::", StringComparison.Ordinal);
    }

    private static bool HoldsOpenFence(ContainerBlock container)
    {
        Block? last = container;
        while (last is ContainerBlock { LastChild: { } inner })
            last = inner;
        return last is FencedCodeBlock { ClosingFencedCharCount: 0 };
    }
}
