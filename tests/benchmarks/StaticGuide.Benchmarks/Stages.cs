using BenchmarkDotNet.Attributes;
using StaticGuide.Building;
using StaticGuide.Checking;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence;
using StaticGuide.Output;
using StaticGuide.Rendering;
using StaticGuide.Rendering.Pages;
using StaticGuide.Rendering.Templates.Programs;

namespace StaticGuide.Benchmarks;

/// <summary>What each stage of a build takes for the pages of the corpus, on one thread, and what it allocates.</summary>
[MemoryDiagnoser]
public class Stages
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    private readonly Corpus corpus = new();
    private readonly DiagnosticBag diagnostics = new();
    private SiteReading reading = null!;
    private PageRenderer renderer = null!;
    private PageChecker checker = null!;
    private (PageView View, PageText Text)[] pages = [];
    private (string Route, string Html)[] rendered = [];
    private SiteFolder folder = null!;
    private string output = "";

    [GlobalSetup]
    public void SetUp()
    {
        reading = SiteReading.Of(corpus, null, Selection, diagnostics)!;
        var making = SiteMaking.Of(reading, Today, diagnostics);
        renderer = new PageRenderer(making.Site, new ProgramSet(making.Site.Templates), making.Uses, diagnostics);
        checker = new PageChecker(making.NewChecker(), making.Site.Links.Days, making.Diagnostics);
        pages = [.. reading.Content.Published.Select(p => (PageView.Of(p), reading.Pages.ReadAgain(p)!))];
        rendered = [.. pages.Select(p => (p.View.Route, HtmlOf(p)))];
        output = Directory.CreateTempSubdirectory("staticguide-benchmark-").FullName;
        folder = SiteFolder.Open(Path.Combine(output, "site"), output, new FormerSite(null, IsRemembered: false), diagnostics)!;
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        folder.Dispose();
        renderer.Dispose();
        Directory.Delete(output, recursive: true);
    }

    /// <summary>Front matter into pages with their evidence, typed.</summary>
    [Benchmark]
    public int FrontMatter() => reading.Content.Published.Count(p => reading.Pages.Read(p.File) is not null);

    /// <summary>Statistics with their sources and units found.</summary>
    [Benchmark]
    public object Evidence() => new EvidenceIndex(reading.Content, diagnostics);

    /// <summary>The Markdown's bytes into text, once more.</summary>
    [Benchmark]
    public int ReadAgain() => reading.Content.Published.Sum(p => reading.Pages.ReadAgain(p)!.Markdown.Length);

    /// <summary>Markdown read, checked and written; templates, notes, linked data.</summary>
    [Benchmark]
    public int Render()
    {
        var length = 0;
        foreach (var (view, text) in pages)
        {
            renderer.Render(view, text);
            length += renderer.Html.Length;
        }
        return length;
    }

    /// <summary>Links and anchors of the finished HTML.</summary>
    [Benchmark]
    public void Check()
    {
        foreach (var (route, html) in rendered)
            checker.Check(route, html, (_, _) => null);
    }

    /// <summary>The files.</summary>
    [Benchmark]
    public void Write()
    {
        foreach (var (route, html) in rendered)
            folder.Write($"{route.Trim('/')}/index.html", html.AsSpan());
    }

    /// <summary>All of it on all processors, without writing.</summary>
    [Benchmark]
    public int Whole() =>
        Pipeline
            .Run(
                new BuildRequest
                {
                    SourceRoot = "",
                    Tree = corpus,
                    Output = null,
                    Today = Today,
                }
            )
            .Pages;

    private static PageSelection Selection => new(Today, false, false) { LastDay = Today };

    private string HtmlOf((PageView View, PageText Text) page)
    {
        renderer.Render(page.View, page.Text);
        return renderer.Html.Html.Span.ToString();
    }
}
