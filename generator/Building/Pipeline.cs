using StaticGuide.Checking;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence;
using StaticGuide.Evidence.Coherence;
using StaticGuide.Output;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Templates;

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

        var (files, pages, content, routes, evidence) = reading;
        var waves = PageWaves.Of(content);
        var templates = new TemplateReader(files, diagnostics).Read(waves.SelectMany(w => w).Select(v => v.Layout));
        var assets = AssetSet.Load(files, templates, routes, content.Settings.BaseUrl, diagnostics);
        var uses = new EvidenceUses();
        var site = new SiteContext(content, routes, evidence, templates, assets, uses, request.Today, diagnostics);
        var checker = new SiteChecker(routes, uses, content.SiteEvidence.Faults, content.Settings.BaseUrl, diagnostics);

        if (request.Output is null)
        {
            MakePages(new DiscardedOutput());
            return new BuildResult(diagnostics.Sorted(), content.Published.Count);
        }
        using var folder = SiteFolder.Open(request.Output, request.SourceRoot, diagnostics);
        if (folder is not null)
            MakePages(folder);
        var found = diagnostics.Sorted();
        if (folder is not null && !diagnostics.HasErrors && !(request.Strict && found.Count > 0) && !folder.Commit())
            found = diagnostics.Sorted();
        return new BuildResult(found, content.Published.Count);

        void MakePages(ISiteOutput output)
        {
            using var line = new PageLine(site, checker, pages, uses, output, diagnostics);
            line.Run(waves, request.Progress);
            CopiedPages.Check(content.Files, files, checker);
            OtherFiles.Write(site, uses, files, output);
            checker.Finish();
            LockReport.Report(evidence, evidence.Lock, diagnostics, s => !s.IsImported || uses.InUse.Contains(s));
            UnknownEvidence.Report(content, evidence, uses.InUse, diagnostics);
            UnusedEvidence.Report(content, evidence, uses.InUse, diagnostics);
            EvidenceCoherence.Report(content, evidence, request.Today, diagnostics);
            StaleEvidence.Report(evidence, content.Settings, request.Today, diagnostics);
        }
    }
}
