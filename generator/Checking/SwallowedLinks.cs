using System.Collections.Concurrent;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Diagnostics;

namespace StaticGuide.Checking;

/// <summary>
/// Links to headings that stand in a block of code which never ends. They lead nowhere, which is an error; what is to mend is the block.
/// </summary>
internal sealed class SwallowedLinks
{
    private readonly ConcurrentDictionary<string, Swallowed> byRoute = new(StringComparer.Ordinal);

    public void Add(string route, Swallowed headings) => byRoute[route] = headings;

    /// <summary>Whether that is what is wrong with a link; it is reported at the block then.</summary>
    /// <param name="anchor">Percent-decoded.</param>
    public bool Explain(string route, string anchor, LinkPlace link, DiagnosticBag diagnostics)
    {
        if (!byRoute.TryGetValue(route, out var code) || !code.Anchors.Contains(anchor))
            return false;
        diagnostics.Add(
            new Diagnostic(
                MarkupRules.OpenCode,
                code.Place,
                "this block of code is never closed, and links lead to headings that it shows as code"
            )
            {
                Severity = Severity.Error,
                Hint = code.Hint,
                Notes = link.Place is { } place ? [new DiagnosticNote("such a link", place)] : [],
                Spoils = code.Place,
            }
        );
        return true;
    }
}
