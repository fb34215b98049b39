using System.Text.RegularExpressions;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Content.Markdown.Links;
using StaticGuide.Content.Markdown.Typos;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown;

/// <summary>Reports references of links that nothing defines, and definitions that no link can reach.</summary>
internal static partial class LinkLabelCheck
{
    /// <param name="broken">What is no citation for another reason, which is reported: a citation that runs into brackets.</param>
    public static void Run(MarkdownDocument document, IReadOnlyList<SourceSpan> broken, ITextOrigin origin, IFragmentHost host)
    {
        if (LinkLabels.Find(document) is not { } labels)
            return;
        var diagnostics = host.Diagnostics;
        foreach (
            var (label, span) in labels.Unknown.Where(u =>
                !broken.Any(b => b.Start >= u.Span.Start && b.Start <= u.Span.End) && !ForeignMarkup.IsResult($"[{u.Label}]")
            )
        )
            diagnostics.Add(
                LabelRules.UnknownLabel,
                origin.PlaceOf(span.Start, span.End + 1),
                $"nothing defines the label `[{label}]`, so readers see the brackets",
                $"write `[{label}]: page.md` on a line of its own, or escape the brackets as `\\[`"
            );
        foreach (var definition in labels.Repeated.Where(d => !IsComment(d)))
            diagnostics.Add(
                LabelRules.LostDefinition,
                origin.PlaceOf(definition.Span.Start, definition.Span.End + 1),
                $"`[{definition.Label}]` is defined above already, and otherwise: this definition leads nobody anywhere",
                "give it a label of its own, or remove it"
            );
        foreach (var definition in labels.Unused.Where(d => IsLost(d, host)))
            diagnostics.Add(
                LabelRules.LostDefinition,
                origin.PlaceOf(definition.Span.Start, definition.Span.End + 1),
                $"`[{definition.Label}]: …` says where a link of that label leads, and there is none: readers never see this line",
                definition.Label!.StartsWith('@')
                    ? $"a citation stands behind what it is to prove: `… [{definition.Label}].`"
                    : $"if they shall see it, write `\\[{definition.Label}]: …` or `**{definition.Label}:** …`; else remove it"
            );
    }

    /// <summary>Behind <c>[//]:</c> and <c>[comment]:</c> stands what nobody is to see.</summary>
    private static bool IsComment(LinkReferenceDefinition definition) =>
        !definition.Label!.Any(char.IsLetterOrDigit) || definition.Label!.Equals("comment", StringComparison.OrdinalIgnoreCase);

    /// <summary>Addresses and files lose no words, and pages keep some at their foot.</summary>
    private static bool IsLost(LinkReferenceDefinition definition, IFragmentHost host)
    {
        var label = definition.Label!;
        if (label.StartsWith('@') && host.CanCite(label[1..]))
            return true;
        return !IsComment(definition) && !label.StartsWith('^') && (Word().IsMatch(definition.Url ?? "") || Lead().IsMatch(label));
    }

    /// <summary>Words by which a line begins that tells readers where something is found.</summary>
    [GeneratedRegex(
        @"^(?:Sources?|Data|References?|See|See also|More|Read more|Further reading|Website|Link|Quellen?|Siehe|Fuentes?|Véase|Voir|Fontes?|Ver)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Lead();

    /// <summary>No address and no name of a file.</summary>
    [GeneratedRegex(@"^(?![a-zA-Z][a-zA-Z0-9+.-]*:)(?!.*\.[A-Za-z]\w{0,10}$)[^/#?\\]*[\p{L}\p{N}][^/#?\\]*$")]
    private static partial Regex Word();
}
