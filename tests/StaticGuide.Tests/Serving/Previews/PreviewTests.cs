using System.Text;
using StaticGuide.Content.Pages;
using StaticGuide.Files;
using StaticGuide.Serving.Previews;
using StaticGuide.Serving.Watching;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Serving.Previews;

/// <summary>What a preview makes of changes, without a server around it.</summary>
public sealed class PreviewTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_clock_that_steps_back_takes_pages_back()
    {
        using var site = Site.Small().Write("content/later.md", "---\ntitle: Later\npublish_date: 2026-06-02\n---\n\nThen.\n");
        var today = new DateOnly(2026, 6, 2);
        using var preview = new Preview(RequestFor(site) with { Selection = () => new PageSelection(today, false, false) });
        Assert.True(preview.Find("/later/") is Answer.OfPage { IsNotFound: false });
        today = new DateOnly(2026, 6, 1);
        preview.Apply(Touched());
        Assert.True(preview.Find("/later/") is Answer.OfPage { IsNotFound: true });
    }

    [Fact]
    public void When_everything_changed_at_once_everything_is_new()
    {
        using var site = Site.Small();
        for (var i = 0; i < 400; i++)
            site.Write($"content/page-{i}.md", $"---\ntitle: Page {i}\n---\n\nOld.\n");
        using var preview = new Preview(RequestFor(site));
        Assert.Contains("Old.", Html(preview, "/page-7/"), StringComparison.Ordinal);
        for (var i = 0; i < 400; i++)
            site.Write($"content/page-{i}.md", $"---\ntitle: {(i % 2 == 0 ? "Page" : "Leaf")} {i}\n---\n\nNew.\n");
        preview.Apply(FileChanges.Everything);
        for (var i = 0; i < 400; i++)
        {
            var html = Html(preview, $"/page-{i}/");
            Assert.Contains("New.", html, StringComparison.Ordinal);
            Assert.Contains($"<title>{(i % 2 == 0 ? "Page" : "Leaf")} {i}</title>", html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("content/index.md")]
    [InlineData("content/plan.svg")]
    [InlineData("templates/page.html")]
    [InlineData("content")]
    public void A_file_that_is_saved_as_it_was_is_no_change(string path)
    {
        using var site = Site.Small().Write("content/plan.svg", "<svg/>");
        using var preview = new Preview(RequestFor(site));
        // What it was before anything was heard of it is known of pages alone.
        preview.Apply(Touched(path));
        Assert.False(preview.Apply(Touched(path)).HasChanged);
    }

    [Theory]
    [InlineData("content/index.md~")]
    [InlineData("content/.index.md.swp")]
    [InlineData("content/#index.md#")]
    [InlineData("content/_notes/later.md")]
    [InlineData("content/4913")]
    public void What_editors_leave_or_try_is_none_of_the_site(string path)
    {
        using var site = Site.Small();
        using var preview = new Preview(RequestFor(site));
        if (!path.EndsWith("4913", StringComparison.Ordinal))
            site.Write(path, "x");
        Assert.False(preview.Apply(Touched(path)).HasChanged);
    }

    [Fact]
    public void A_page_that_goes_and_comes_back_as_it_was_is_there_again()
    {
        using var site = Site.Small().Write("content/pay.md", "---\ntitle: Pay\n---\n\nGood.\n");
        using var preview = new Preview(RequestFor(site));
        for (var times = 0; times < 2; times++)
        {
            File.Move(site.At("content/pay.md"), site.At("pay.md"));
            Assert.True(preview.Apply(Touched("content/pay.md")).HasChanged);
            Assert.True(preview.Find("/pay/") is Answer.OfPage { IsNotFound: true });
            File.Move(site.At("pay.md"), site.At("content/pay.md"));
            Assert.True(preview.Apply(Touched("content/pay.md")).HasChanged);
            Assert.True(preview.Find("/pay/") is Answer.OfPage { IsNotFound: false });
        }
    }

    [Fact]
    public void A_look_at_all_pages_that_is_overtaken_says_nothing()
    {
        using var site = Site.Small();
        using var preview = new Preview(RequestFor(site));
        using var end = new CancellationTokenSource();
        end.Cancel();
        Assert.ThrowsAny<Exception>(() => preview.CheckAll(end.Token));
        Assert.Null(preview.StateOf("/").PagesChecked);
        Assert.Equal(1, preview.CheckAll(Cancellation)!.Pages);
        Assert.Equal(1, preview.StateOf("/").PagesChecked);
    }

    /// <summary>Runs that make only what has changed find what a run from nothing finds, change after change.</summary>
    [Fact]
    public void What_is_found_behind_the_open_page_is_what_a_check_finds()
    {
        using var site = Site.Small().Write("content/pay.md", "---\ntitle: Pay\n---\n\n## Much\n\nGood.\n");
        using var preview = new Preview(RequestFor(site));
        preview.CheckAll(Cancellation);
        (string File, string Text)[] changes =
        [
            ("content/index.md", "---\ntitle: Home\n---\n\n[Pay](pay.md#much)\n"),
            ("content/pay.md", "---\ntitle: Pay\n---\n\n## Little\n\nGood.\n"),
            ("content/pay.md", "---\ntitle: Pay\nslug: wages\n---\n\n## Much\n\n[@nobody] says 40% more.\n"),
            ("templates/page.html", "<!DOCTYPE html>\n<title>{{ page.title }}</title><a href=\"/pay/\">Pay</a>{{ page.content }}"),
            (
                "content/pay.md",
                "---\ntitle: Pay\nstatistics:\n  - id: pay\n    label: Pay\n    value: 1\n    unit: \"usd\n    as_of: 2024\n"
                    + "    source: x: y\n    quote: It was 1.\n---\n\n## Much\n\nGood.\n"
            ),
            ("content/index.md", "---\ntitle: Home\n---\n\nElse. [Pay](pay.md#much)\n"),
            ("content/pay.md", "---\ntitle: Pay\n---\n\n## Much\n\nGood.\n"),
        ];
        foreach (var (file, text) in changes)
        {
            site.Write(file, text);
            preview.Apply(Touched(file));
            var found = preview.CheckAll(Cancellation)!.Found.Select(d => d.Rule.Code);
            Assert.Equal(
                Generator.Check(site, "--drafts", "--future").Codes.Order(StringComparer.Ordinal),
                found.Order(StringComparer.Ordinal)
            );
        }
    }

    private static PreviewRequest RequestFor(Site site) =>
        new() { Tree = new DiskTree(site.Root), Selection = () => new PageSelection(new DateOnly(2026, 6, 1), true, true) };

    private static FileChanges Touched(params string[] paths) => new(paths.ToHashSet(StringComparer.Ordinal), false);

    private static string Html(Preview preview, string path) =>
        Encoding.UTF8.GetString(Assert.IsType<Answer.OfPage>(preview.Find(path)).Shown.Html);
}
