using StaticGuide.Checking;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence;
using StaticGuide.Evidence.Coherence;
using StaticGuide.Output;
using StaticGuide.Rendering;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Building;

/// <summary>The second half of the story: a site that was read, with its templates, and what is learned while its pages are made.</summary>
internal sealed record SiteMaking(SiteReading Reading, AssetSet Assets, SiteContext Site, EvidenceUses Uses, DiagnosticBag Diagnostics)
{
    public static SiteMaking Of(SiteReading reading, DateOnly today, DiagnosticBag diagnostics)
    {
        var templates = new TemplateReader(reading.Files, diagnostics).Read(TemplateReader.LayoutsOf(reading.Content));
        var assets = AssetSet.Load(reading.Files, templates, reading.Routes, reading.Content.Settings.BaseUrl, diagnostics);
        return Of(reading, templates, assets, today, diagnostics);
    }

    /// <param name="templates">Such as cover the site (<see cref="TemplateSet.Covers"/>).</param>
    /// <param name="assets">Of these very routes: each has claimed its own.</param>
    public static SiteMaking Of(SiteReading reading, TemplateSet templates, AssetSet assets, DateOnly today, DiagnosticBag diagnostics)
    {
        var uses = new EvidenceUses();
        var site = new SiteContext(reading.Content, reading.Routes, reading.Evidence, templates, assets, uses, today, diagnostics);
        return new SiteMaking(reading, assets, site, uses, diagnostics);
    }

    public SiteChecker NewChecker() =>
        new(Reading.Routes, Uses, Reading.Content.SiteEvidence.Faults, Reading.Content.Settings.BaseUrl, Diagnostics);

    /// <summary>Makes all pages and files, and reports what is wrong with any of them, or with all of them together.</summary>
    /// <param name="progress">Told how many of how many pages are done, from any thread.</param>
    public void Make(ISiteOutput output, Action<int, int> progress)
    {
        var (files, pages, content, _, evidence) = Reading;
        var checker = NewChecker();
        using (var line = new PageLine(Site, checker, pages, Uses, output, Diagnostics))
            line.Run(PageWaves.Of(content), progress);
        CopiedPages.Check(content.Files, files, checker);
        OtherFiles.Write(Site, Uses, files, output);
        checker.Finish();
        new UnseenTexts(Site, Uses, Diagnostics).Report(content.Published);
        LockReport.Report(evidence, evidence.Lock, Diagnostics, s => !s.IsImported || Uses.InUse.Contains(s));
        UnknownEvidence.Report(content, evidence, Uses.InUse, Diagnostics);
        UnusedEvidence.Report(content, evidence, Uses.InUse, Diagnostics);
        EvidenceCoherence.Report(content, evidence, Site.Today, Diagnostics);
        StaleEvidence.Report(evidence, content.Settings, Site.Today, Diagnostics);
    }
}
