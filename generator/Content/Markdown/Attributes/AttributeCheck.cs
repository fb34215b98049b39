using System.Collections.Frozen;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StaticGuide.Diagnostics;
using StaticGuide.Urls;

namespace StaticGuide.Content.Markdown.Attributes;

/// <summary>
/// Refuses attributes that could run script or style a page apart (<c>{onclick=…}</c>, <c>{style=…}</c>), and names what readers would
/// see as braces though it was meant as attributes.
/// </summary>
internal static class AttributeCheck
{
    private const string Escape = "if readers shall see the braces, write `\\{`";

    private static readonly FrozenSet<string> Allowed = FrozenSet.ToFrozenSet(
        ["lang", "dir", "title", "role", "width", "height", "loading", "rel", "hreflang", "start", "reversed", "cite", "download"],
        StringComparer.Ordinal
    );

    /// <summary>No heading is longer.</summary>
    private const int LongestHeading = 300;

    public static void Run(MarkdownDocument document, string markdown, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        // Of those behind a heading without its space, that is said.
        foreach (var span in AttributeParser.MisplacedIn(document)?.Where(s => !IsBehindNearHeading(markdown, s.Start)) ?? [])
            diagnostics.Add(
                MarkdownRules.MisplacedAttributes,
                origin.PlaceOf(span.Start, span.End + 1),
                "readers would see these braces as they stand",
                $"attributes such as `{{#id}}` stand at the end of a heading, or right behind code, a link or a picture; {Escape}"
            );
        foreach (var node in document.Descendants())
        {
            if (node.TryGetAttributes() is not { Properties: { } properties } attributes)
                continue;
            foreach (var (name, _) in properties.Where(p => !IsAllowed(p.Key, node)))
            {
                var span = attributes.Span.Length > 0 ? attributes.Span : node.Span;
                diagnostics.Add(
                    MarkdownRules.AttributeRefused,
                    origin.PlaceOf(span.Start, span.End + 1),
                    $"the attribute `{name}` cannot be set from Markdown",
                    $"use an id (`#name`), a class (`.name`), `lang`, `title`, `data-…` or `aria-…`; {Escape}"
                );
            }
            if (
                properties.Find(p => p.Key == "cite").Value is { } cite
                && WebAddress.SchemeOf(cite.Trim()) is not (null or "http" or "https")
            )
            {
                var span = attributes.Span.Length > 0 ? attributes.Span : node.Span;
                diagnostics.Add(
                    LinkRules.Scheme,
                    origin.PlaceOf(span.Start, span.End + 1),
                    $"`cite` may not be `{cite}`",
                    "name the https: address that is cited"
                );
                properties.RemoveAll(p => p.Key == "cite");
            }
            properties.RemoveAll(p => !IsAllowed(p.Key, node));
        }
    }

    private static bool IsBehindNearHeading(string markdown, int at)
    {
        var before = markdown.AsSpan(Math.Max(0, at - LongestHeading), Math.Min(at, LongestHeading));
        return before[(before.LastIndexOf('\n') + 1)..].TrimStart(' ').TrimStart('#') is var rest
            && rest is not ([] or [' ', ..])
            && rest.Length < before[(before.LastIndexOf('\n') + 1)..].TrimStart(' ').Length;
    }

    private static bool IsAllowed(string name, MarkdownObject bearer) =>
        Allowed.Contains(name)
        || ImageAttributes.IsOwn(name, bearer)
        || name.StartsWith("data-", StringComparison.Ordinal)
        || name.StartsWith("aria-", StringComparison.Ordinal);
}
