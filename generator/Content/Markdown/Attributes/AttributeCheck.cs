using System.Buffers;
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

    /// <summary>What browsers make something of, where there are few words (HTML, 2.5.7 and 3.2.6.4).</summary>
    private static readonly FrozenDictionary<string, string[]> Values = new Dictionary<string, string[]>
    {
        ["loading"] = ["lazy", "eager"],
        ["dir"] = ["ltr", "rtl", "auto"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly SearchValues<char> Marks = SearchValues.Create("“”„‘’");

    /// <summary>No heading is longer.</summary>
    private const int LongestHeading = 300;

    public static void Run(MarkdownDocument document, string markdown, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        // Of those behind a heading without its space, that is said.
        foreach (
            var span in AttributeParser
                .MisplacedIn(document)
                ?.Where(s => !IsBehindNearHeading(markdown, s.Start) && !IsOfUncounted(markdown, s.Start))
                ?? []
        )
            diagnostics.Add(
                MarkdownRules.MisplacedAttributes,
                origin.PlaceOf(span.Start, span.End + 1),
                "readers would see these braces as they stand",
                HintFor(markdown.AsSpan(span.Start, span.Length))
            );
        foreach (var node in document.Descendants())
        {
            if (node.TryGetAttributes() is not { Properties: { } properties } attributes)
                continue;
            var place = new Lazy<Place>(() => PlaceOf(attributes, node, origin));
            foreach (var (name, _) in properties.Where(p => !IsAllowed(p.Key, node)))
                diagnostics.Add(
                    MarkdownRules.AttributeRefused,
                    place.Value,
                    $"the attribute `{name}` cannot be set from Markdown",
                    name switch
                    {
                        "id" => "write `{#name}`",
                        "class" => "write `{.name}`",
                        _ => $"use an id (`#name`), a class (`.name`), `lang`, `title`, `data-…` or `aria-…`; {Escape}",
                    }
                );
            properties.RemoveAll(p => !IsAllowed(p.Key, node));
            foreach (var (name, value) in properties.Where(p => !IsValue(p.Key, p.Value)))
                diagnostics.Add(
                    MarkdownRules.AttributeRefused,
                    place.Value,
                    $"`{name}` cannot be `{value}`: browsers make nothing of it",
                    Values.TryGetValue(name, out var known)
                        ? Suggestion.DidYouMean(value ?? "", known) ?? $"write `{string.Join("` or `", known)}`"
                        : "write a number of pixels"
                );
            properties.RemoveAll(p => !IsValue(p.Key, p.Value));
            if (
                properties.Find(p => p.Key == "cite").Value is { } cite
                && WebAddress.SchemeOf(cite.Trim()) is not (null or "http" or "https")
            )
            {
                diagnostics.Add(LinkRules.Scheme, place.Value, $"`cite` may not be `{cite}`", "name the https: address that is cited");
                properties.RemoveAll(p => p.Key == "cite");
            }
        }
    }

    /// <summary>Curly quotation marks, or straight ones around an id or a class.</summary>
    private static string HintFor(ReadOnlySpan<char> braces) =>
        HasMarks(braces) ? $"write `{{#id}}` without quotation marks, and values as `{{title=\"…\"}}`, with straight ones; {Escape}"
        : AttributeSyntax.LengthOfUnread(braces) > 0
            ? $"a value stands between two straight quotation marks, as in `{{lang=\"es\"}}`; {Escape}"
        : braces is ['{', '#' or '.', ' ', ..] ? $"no space stands behind the `{braces[1]}`; {Escape}"
        : $"attributes such as `{{#id}}` stand at the end of a heading, or right behind code, a link or a picture; {Escape}";

    private static bool HasMarks(ReadOnlySpan<char> braces) => braces is ['{', '#' or '.', '"' or '\'', ..] || braces.ContainsAny(Marks);

    private static Place PlaceOf(HtmlAttributes attributes, MarkdownObject node, ITextOrigin origin)
    {
        var span = attributes.Span.Length > 0 ? attributes.Span : node.Span;
        return origin.PlaceOf(span.Start, span.End + 1);
    }

    /// <summary>Whether an attribute may have a value: of sizes, browsers read as far as there are digits.</summary>
    private static bool IsValue(string name, string? value) =>
        name is "width" or "height"
            ? value?.Trim() is [>= '0' and <= '9', ..]
            : !Values.TryGetValue(name, out var known) || known.Contains(value, StringComparer.OrdinalIgnoreCase);

    /// <summary>Of a directive that is written amiss, which is said.</summary>
    private static bool IsOfUncounted(string markdown, int at)
    {
        var before = markdown.AsSpan(0, at);
        return before is [.., ']']
            && before[(before.LastIndexOf('\n') + 1)..] is var line
            && line.LastIndexOf('[') is >= 0 and var open
            && line[..open].EndsWith(":uncounted ");
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
