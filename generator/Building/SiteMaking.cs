using StaticGuide.Building.Memory;
using StaticGuide.Checking;
using StaticGuide.Content.Translations;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence;
using StaticGuide.Evidence.Coherence;
using StaticGuide.Files;
using StaticGuide.Output;
using StaticGuide.Rendering;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Templates;
using StaticGuide.Search;

namespace StaticGuide.Building;

/// <summary>The second half of the story: a site that was read, with its templates, and what is learned while its pages are made.</summary>
internal sealed record SiteMaking(SiteReading Reading, AssetSet Assets, SiteContext Site, EvidenceUses Uses, DiagnosticBag Diagnostics)
{
    public static SiteMaking Of(SiteReading reading, DateOnly today, DiagnosticBag diagnostics, TemplatesAhead? ahead = null)
    {
        var templates = new TemplateReader(reading.Files, diagnostics, ahead).Read(TemplateReader.LayoutsOf(reading.Content));
        var assets = AssetSet.Load(reading.Files, templates, reading.Routes, reading.Content.Settings.BaseUrl, diagnostics);
        return Of(reading, templates, assets, today, diagnostics);
    }

    /// <param name="assets">Of these very routes: each has claimed its own.</param>
    public static SiteMaking Of(SiteReading reading, TemplateSet templates, AssetSet assets, DateOnly today, DiagnosticBag diagnostics)
    {
        var uses = new EvidenceUses();
        var site = new SiteContext(
            reading.Content,
            reading.Routes,
            reading.Translations,
            reading.Evidence,
            templates,
            assets,
            uses,
            today,
            diagnostics
        );
        return new SiteMaking(reading, assets, site, uses, diagnostics);
    }

    public SiteChecker NewChecker() =>
        new(
            Reading.Routes,
            Uses,
            Site.EvidencePages,
            Reading.Content.SiteEvidence.Faults,
            Reading.Content.Settings.BaseUrl,
            Diagnostics,
            Reading.Texts
        );

    /// <summary>Makes all pages and files, and reports what is wrong with any of them, or with all of them together.</summary>
    /// <param name="progress">Told how many of how many pages are done, from any thread.</param>
    /// <param name="metrics">Learns where the time goes; null where nobody asks.</param>
    /// <param name="use">What the last build has left, so that only what is other now is made; null to make all.</param>
    /// <param name="images">Has other sizes of images that were made before.</param>
    /// <returns>What this build leaves, where another may follow it.</returns>
    public BuildMemory? Make(
        ISiteOutput output,
        Action<int, int> progress,
        MemoryUse? use = null,
        BuildMetrics? metrics = null,
        ImageCache? images = null
    )
    {
        var (checker, variants, feed) = (NewChecker(), new NeededVariants(Reading, images), new FeedTexts(Site, Reading.Pages));
        var coherence = new EvidenceCoherence(Reading.Content, Reading.Evidence, Site.Today);
        var memory = MakePages(checker, coherence, variants, feed, new SocialCards(images), output, progress, metrics, use);
        CopiedPages.Check(Reading.Content.Files, Reading.Files, checker, Site.Links.Days, Diagnostics);
        OtherFiles.Write(Site, Reading.Files, output, Diagnostics);
        variants.Write(output, Diagnostics);
        // Of a large site the list of references takes as long as all the rest.
        Parallel.Invoke(
            Workers.OnEachProcessor,
            () => OtherFiles.WriteReferences(Site, Uses, output),
            () =>
            {
                OtherFiles.WriteTexts(Site, feed, output);
                checker.Finish();
                ReportWhole(coherence);
            }
        );
        metrics?.End("other files, checks of the whole");
        return memory;
    }

    private BuildMemory? MakePages(
        SiteChecker checker,
        EvidenceCoherence coherence,
        NeededVariants variants,
        FeedTexts feed,
        SocialCards cards,
        ISiteOutput output,
        Action<int, int> progress,
        BuildMetrics? metrics,
        MemoryUse? use
    )
    {
        var memory = use is null
            ? null
            : new BuildMemory(
                SiteMarks.Of(Site, use.Options, use.Files),
                use.Last?.Pages.Next(use.OpenRecords) ?? new PageMemory(use.OpenRecords)
            );
        var answers = memory is null ? null : new SiteAnswers(Site, memory.Pages.Table);
        var plan = SearchPlan.Of(Site);
        var words = memory?.Pages.Table ?? new StringTable();
        using var line = new PageLine(this, checker, output)
        {
            Plan = plan,
            Words = words,
            Memory = memory?.Pages,
            Recorder = answers is null ? null : new PageRecorder(answers, memory!.Pages),
            Reuse = use?.Last is { } last ? new PageReuse(last, memory!.Marks, answers!, plan, output) : null,
            Metrics = metrics,
            Variants = variants,
            Feed = feed,
            Coherence = coherence,
            Cards = cards,
        };
        line.Run(PageWaves.Of(Reading.Content), progress);
        metrics?.End("pages");
        if (Site.Search.IsThere && output.IsKept)
        {
            SearchFiles.Write(Site, line.Searched, words, output);
            metrics?.End("the index of the search");
        }
        return memory;
    }

    /// <summary>What only the whole of the site can tell.</summary>
    private void ReportWhole(EvidenceCoherence coherence)
    {
        var (_, _, content, _, evidence) = Reading;
        WordsReport.Report(Site, Diagnostics);
        new UnseenTexts(Site, Uses, Diagnostics).Report(content.Published);
        LockReport.Report(evidence, evidence.Lock, Diagnostics, s => !s.IsImported || Uses.InUse.Contains(s));
        UnknownEvidence.Report(content, evidence, Uses.InUse, Diagnostics);
        LeftOutFields.Report(evidence, Uses.InUse, Diagnostics);
        UnusedEvidence.Report(content, evidence, Uses.InUse, Diagnostics);
        coherence.Finish(Diagnostics);
        TranslationAge.Report(Reading.Translations, Diagnostics);
        StaleEvidence.Report(evidence, content.Settings, Site.Today, Diagnostics);
    }
}
