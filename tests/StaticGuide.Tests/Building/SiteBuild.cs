using StaticGuide.Building;

namespace StaticGuide.Tests.Building;

/// <summary>Builds an edited site, and tells what came of it as a text.</summary>
internal static class SiteBuild
{
    public static BuildRequest RequestFor(EditedSite site) =>
        new()
        {
            SourceRoot = "/",
            Tree = new MemoryTree(site.Files),
            Output = null,
            Today = site.Today,
            Drafts = site.Drafts,
        };

    public static string Run(EditedSite site, SiteEngine engine, MemoryOutput output)
    {
        var result = engine.Build(RequestFor(site), output);
        output.End(result.Errors == 0);
        return Told(result);
    }

    public static string Told(BuildResult result) =>
        (result.Errors > 0 ? "errors\n" : "fine\n")
        + string.Join(
            '\n',
            result.Diagnostics.Select(d => $"{d.Severity} {d.Rule.Code} {d.Place} {d.Message} | {d.Hint} | {string.Join(", ", d.Notes)}")
        );
}
