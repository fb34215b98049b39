using StaticGuide.Building.Memory;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Files.Kept;
using StaticGuide.Output;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Building;

/// <summary>
/// The whole story: files become settings, pages and evidence; each page is then read, rendered, checked and written in one go,
/// side by side with the others; and the site takes its place only if nothing was wrong. What the last build has left spares all of it
/// that would come out as it did then.
/// </summary>
internal static class Pipeline
{
    public static BuildResult Run(BuildRequest request)
    {
        var diagnostics = new DiagnosticBag();
        var listed = new ListedTree(request.Tree);
        request = request with { Tree = listed };
        var selection = new PageSelection(request.Today, request.Drafts, request.Future) { LastDay = request.LastDay ?? request.Today };
        var cache = BuildCache.Of(request);
        var last = cache?.Read();
        request.Metrics?.End("what the last build left");
        if (last is not null && Shortcut(request, cache!, last, selection) is { } soon)
            return soon;

        var templates = TemplatesAhead.Begin(request.Tree);
        var tree = new WitnessedTree(request.Tree);
        var texts = new ByteStore(cache is null ? null : cache.OpenForNow, SiteReading.TextsInMemory);
        if (SiteReading.Of(tree, request.BaseUrl, selection, diagnostics, texts: texts) is not { } reading)
            return new BuildResult(diagnostics.Sorted(), 0);
        listed.Forget("content");
        request.Metrics?.End("front matter and evidence");

        var making = SiteMaking.Of(reading, request.Today, diagnostics, templates);
        request.Metrics?.End("templates and assets");
        var pages = reading.Content.Published.Count;
        if (request.Output is null)
        {
            making.Make(new DiscardedOutput(), request.Progress, metrics: request.Metrics);
            return new BuildResult(diagnostics.Sorted(), pages);
        }
        BuildMemory? next = null;
        using var folder = SiteFolder.Open(
            request.Output,
            request.SourceRoot,
            new FormerSite(last?.Output, cache is not null),
            diagnostics
        );
        if (folder is not null)
        {
            request.Begins();
            next = making.Make(
                WrittenPages.Of(request, folder, reading.Content.Settings.BasePath),
                request.Progress,
                cache?.Use(last, tree.Files),
                request.Metrics,
                cache is null ? null : new ImageCache(request.SourceRoot)
            );
            if (request.HostFiles)
                HostFiles.Write(making.Site, folder);
        }
        var found = diagnostics.Sorted();
        if (folder is null || diagnostics.HasErrors || request.Strict && found.Count > 0)
            return new BuildResult(found, pages);
        var output = new TaskCompletionSource<OutputManifest?>();
        var notes = next is null ? Task.CompletedTask : cache!.Begin(reading, next, tree, output.Task, new BuildResult(found, pages));
        try
        {
            if (folder.Commit())
                output.SetResult(folder.Manifest);
        }
        finally
        {
            output.TrySetResult(null);
        }
        request.Metrics?.End("the new site takes its place");
        notes.GetAwaiter().GetResult();
        request.Metrics?.End("notes for the next build");
        // It may have failed, or have left something behind.
        return new BuildResult(diagnostics.Sorted(), pages);
    }

    /// <summary>
    /// The outcome where nothing has changed, or only words of some pages; null where the whole site has to be looked at.
    /// </summary>
    private static BuildResult? Shortcut(BuildRequest request, BuildCache cache, BuildNotes last, PageSelection selection)
    {
        var changed = cache.ChangesSince(last);
        request.Metrics?.End("what is other in the source");
        if (changed is null)
            return null;
        if (changed.Count == 0)
        {
            var isStill = cache.HasSiteOf(last);
            request.Metrics?.End("what is other in the output");
            return isStill ? new BuildResult(last.Found, last.Pages) : null;
        }
        if (new BodyUpdate(request, last, selection).Run(changed) is not { } notes)
            return null;
        cache.Write(notes);
        request.Metrics?.End("notes for the next build");
        return new BuildResult(notes.Found, notes.Pages);
    }
}
