using StaticGuide.Building;
using StaticGuide.Diagnostics;
using StaticGuide.Files;

namespace StaticGuide.Tests.Support;

/// <summary>What is reported of a site, without a process of its own for each.</summary>
internal static class Findings
{
    /// <summary>The lines before the text of <see cref="OnPage"/>.</summary>
    private const string Head = "---\ntitle: P\n---\n";

    public static IReadOnlyList<Diagnostic> In(Site site, bool write = false) =>
        Pipeline
            .Run(
                new BuildRequest
                {
                    SourceRoot = site.Root,
                    Tree = new DiskTree(site.Root),
                    Output = write ? site.Output : null,
                    Today = new DateOnly(2026, 6, 1),
                }
            )
            .Diagnostics.Where(d => d.Rule.Code != "SG5001")
            .ToList();

    /// <summary>Each as its code, line and column within a page's text, which begins on line 1.</summary>
    public static IReadOnlyList<string> OnPage(Site site, string text)
    {
        site.Write("content/p.md", Head + text);
        return [.. In(site).Where(d => d.Place?.File == "content/p.md").Select(Short)];
    }

    private static string Short(Diagnostic diagnostic) =>
        diagnostic.Place!.Start is { } start
            ? $"{diagnostic.Rule.Code} {start.Line - Head.Count(c => c == '\n')}:{start.Column}"
            : diagnostic.Rule.Code;
}
