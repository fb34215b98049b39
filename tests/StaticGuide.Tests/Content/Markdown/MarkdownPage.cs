using AngleSharp.Dom;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown;

/// <summary>A page made of some Markdown: what a reader gets, and what the writer is told.</summary>
internal sealed class MarkdownPage
{
    /// <summary>The lines of front matter above the Markdown.</summary>
    public const int LinesBefore = 3;

    private MarkdownPage(string? html, Run run)
    {
        Html = html ?? "";
        Run = run;
        Main = new BuiltPage(Html).Document.QuerySelector("main");
    }

    public string Html { get; }

    public Run Run { get; }

    /// <summary>The page's text; null where it was not built.</summary>
    public IElement? Main { get; }

    public static MarkdownPage Of(string markdown)
    {
        using var site = Site.Small()
            .Write("content/page.md", "---\ntitle: Page\n---\n" + markdown)
            .Write("content/picture.png", Site.Pixel);
        var run = Generator.Build(site);
        run.EndedInOrder();
        return new MarkdownPage(run.ExitCode == 0 ? site.Page("/page/") : null, run);
    }

    /// <summary>Built without a word to the writer.</summary>
    public static MarkdownPage Silent(string markdown)
    {
        var page = Of(markdown);
        page.Run.FailedWith(0);
        return page;
    }

    /// <summary>The words of the elements that a selector finds, with single spaces.</summary>
    public IReadOnlyList<string> Words(string selector) => [.. Main!.QuerySelectorAll(selector).Select(e => BuiltPage.Words(e))];

    /// <summary>Says that a code was reported at a line (from 1) of the Markdown, and a column.</summary>
    public void Reports(string code, int line, int column = 1)
    {
        Assert.Contains($"[{code}]", Run.Error, StringComparison.Ordinal);
        Assert.Contains($"content/page.md:{line + LinesBefore}:{column}\n", Run.Error, StringComparison.Ordinal);
    }
}
