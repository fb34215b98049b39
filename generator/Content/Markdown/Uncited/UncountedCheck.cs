using System.Text.RegularExpressions;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Uncited;

/// <summary>Asks each <c>:uncounted[…]</c> for its reason.</summary>
internal static partial class UncountedCheck
{
    private const string Reason = "reason";

    public static void Run(MarkdownDocument document, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        foreach (var directive in document.Descendants<DirectiveInline>())
        {
            if (directive.Syntax.Name == DirectiveParser.Uncounted)
                Check(directive, origin, diagnostics);
        }
    }

    private static void Check(DirectiveInline directive, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        var (syntax, start) = (directive.Syntax, directive.Span.Start);
        var attributes = syntax.Attributes ?? "";
        var braces = start + syntax.Length - attributes.Length - 1;
        var (hasReason, isKnown, end) = (false, true, 0);
        foreach (Match attribute in Attribute().Matches(attributes))
        {
            end = attribute.Index + attribute.Length;
            if (attribute.Groups["name"].ValueSpan is Reason)
            {
                hasReason |= !string.IsNullOrWhiteSpace(attribute.Groups["value"].Value);
                continue;
            }
            isKnown = false;
            diagnostics.Add(
                ClaimRules.UnknownAttribute,
                origin.PlaceOf(braces + attribute.Groups["name"].Index, braces + end),
                $"`:uncounted[…]` has no attribute `{attribute.Groups["name"].Value}`",
                Suggestion.DidYouMean(attribute.Groups["name"].Value, [Reason]) ?? "write `{reason=\"…\"}` alone"
            );
        }
        if (end < attributes.TrimEnd().Length)
            diagnostics.Add(
                ClaimRules.UnknownAttribute,
                origin.PlaceOf(braces + end, braces + attributes.Length),
                $"this is no attribute: `{attributes[end..].Trim()}`",
                "write `{reason=\"…\"}`, with straight quotation marks"
            );
        else if (!hasReason && isKnown)
            diagnostics.Add(
                ClaimRules.NoReason,
                origin.PlaceOf(start, start + syntax.Length),
                $"“{syntax.Label}” is left uncounted without a reason",
                $"write `:uncounted[{syntax.Label}]{{reason=\"…\"}}`"
            );
    }

    [GeneratedRegex(
        """\G\s*(?<name>[A-Za-z#.][\w-]*)(?:\s*=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)'|(?<value>[^\s"'“”]+)))?""",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Attribute();
}
