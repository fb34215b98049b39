using System.Text.RegularExpressions;
using Markdig.Syntax;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Citations;

/// <summary>Names directives within the brackets of a citation, whose words are shown as they stand.</summary>
internal static partial class CitedDirectives
{
    public static void Check(MarkdownDocument document, string markdown, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        if (!markdown.Contains("[@", StringComparison.Ordinal) || !InCitation().IsMatch(markdown))
            return;
        foreach (var citation in document.Descendants<CitationInline>())
        {
            foreach (Match directive in Directive().Matches(markdown[..(citation.Span.End + 1)], citation.Span.Start))
                diagnostics.Add(
                    FrontMatterRules.OnlyWords,
                    origin.PlaceOf(directive.Index, directive.Index + directive.Length),
                    $"`{directive.Value}` is not read within a citation: readers see it as it stands",
                    directive.Groups["words"] is { Success: true, Value: var words }
                        ? $"write `{words}` alone: a place in a source is never counted"
                        : "write the words themselves, or show the statistic outside of the brackets"
                );
        }
    }

    [GeneratedRegex(@"\[[^\]\[\n]*@[^\]\[\n]*:(?:stat|uncounted)\[")]
    private static partial Regex InCitation();

    [GeneratedRegex(@"(?<![\\\w:]):(?:stat\[[a-z0-9][a-z0-9._-]*\]|uncounted\[(?<words>[^\]\[\n]*)\](?:\{[^{}\n]*\})?)")]
    private static partial Regex Directive();
}
