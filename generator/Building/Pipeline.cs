using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Output;

namespace StaticGuide.Building;

/// <summary>
/// The whole story: files become settings, pages and evidence; each page is then read, rendered, checked and written in one go,
/// side by side with the others; and the site takes its place only if nothing was wrong.
/// </summary>
internal static class Pipeline
{
    public static BuildResult Run(BuildRequest request)
    {
        var diagnostics = new DiagnosticBag();
        var selection = new PageSelection(request.Today, request.Drafts, request.Future) { LastDay = request.LastDay ?? request.Today };
        if (SiteReading.Of(request.Tree, request.BaseUrl, selection, diagnostics) is not { } reading)
            return new BuildResult(diagnostics.Sorted(), 0);

        var making = SiteMaking.Of(reading, request.Today, diagnostics);
        var pages = reading.Content.Published.Count;
        if (request.Output is null)
        {
            making.Make(new DiscardedOutput(), request.Progress);
            return new BuildResult(diagnostics.Sorted(), pages);
        }
        using var folder = SiteFolder.Open(request.Output, request.SourceRoot, diagnostics);
        if (folder is not null)
        {
            making.Make(request.Relative ? new RelativeOutput(folder, reading.Content.Settings.BasePath) : folder, request.Progress);
            if (request.HostFiles)
                HostFiles.Write(making.Site, folder);
        }
        var found = diagnostics.Sorted();
        if (folder is null || diagnostics.HasErrors || request.Strict && found.Count > 0)
            return new BuildResult(found, pages);
        folder.Commit();
        // It may have failed, or have left something behind.
        return new BuildResult(diagnostics.Sorted(), pages);
    }
}
