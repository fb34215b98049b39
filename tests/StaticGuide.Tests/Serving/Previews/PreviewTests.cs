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

    public static TheoryData<string, string> Unreadable =>
        new()
        {
            { "an encoding", "caf\u00e9" },
            { "a conflict", "<<<<<<< ours\nOne.\n=======\nTwo.\n>>>>>>> theirs\n" },
            { "a link", "" },
            { "a link to nowhere", "" },
        };

    /// <summary>It is as it was, with what is wrong over it: a page that was never there is another thing.</summary>
    [Theory]
    [MemberData(nameof(Unreadable))]
    public void A_page_whose_file_cannot_be_read_is_shown_as_it_was(string what, string text)
    {
        using var site = Site.Small().Write("content/pay.md", "---\ntitle: Pay\nslug: wages\n---\n\nGood.\n");
        using var preview = new Preview(RequestFor(site));
        Assert.Contains("Good.", Html(preview, "/wages/"), StringComparison.Ordinal);
        File.Delete(site.At("content/pay.md"));
        if (what.StartsWith("a link", StringComparison.Ordinal))
            File.CreateSymbolicLink(site.At("content/pay.md"), what == "a link" ? "../../secret" : "nowhere.md");
        else
            site.Write("content/pay.md", Encoding.Latin1.GetBytes("---\ntitle: Pay\n---\n\n" + text));
        for (var looks = 0; looks < 3; looks++)
        {
            if (looks == 0)
                Assert.True(preview.Apply(Touched("content/pay.md")).HasChanged);
            else if (looks == 1)
                preview.CheckAll(Cancellation);
            else
                preview.Apply(FileChanges.Everything);
            Assert.True(preview.Find("/wages/") is Answer.OfPage { IsNotFound: false });
            Assert.Contains("Good.", Html(preview, "/wages/"), StringComparison.Ordinal);
            var state = preview.StateOf("/wages/");
            Assert.NotEmpty(state.Errors);
            Assert.True(state.IsEarlier);
        }
        File.Delete(site.At("content/pay.md"));
        site.Write("content/pay.md", "---\ntitle: Pay\nslug: wages\n---\n\nBetter.\n");
        preview.Apply(Touched("content/pay.md"));
        Assert.Contains("Better.", Html(preview, "/wages/"), StringComparison.Ordinal);
        Assert.Empty(preview.StateOf("/wages/").Errors);
        File.Delete(site.At("content/pay.md"));
        preview.Apply(Touched("content/pay.md"));
        Assert.True(preview.Find("/wages/") is Answer.OfPage { IsNotFound: true });
    }

    /// <summary>The words of a site and of its templates, by whatever way they come and go, and as often as they do.</summary>
    [Theory]
    [InlineData("content/i18n/en.yml", "content/i18n/en.yml")]
    [InlineData("content/i18n/en.yml", "content/i18n")]
    [InlineData("templates/i18n/en.yml", "templates/i18n/en.yml")]
    [InlineData("templates/i18n/en.yml", "templates/i18n")]
    [InlineData("templates/partials/word.html", "templates/partials/word.html")]
    [InlineData("templates/partials/word.html", "templates/partials")]
    [InlineData("content/evidence/one.yml", "content/evidence/one.yml")]
    [InlineData("content/evidence/one.yml", "content/evidence")]
    public void What_comes_and_goes_is_seen_each_time(string file, string told)
    {
        using var site = Site.Small()
            .Write(
                "templates/page.html",
                "<title>{{ page.title }}</title>{{ words.home }}{{ include 'partials/word.html' }}{{ page.content }}"
            )
            .Write("templates/partials/word.html", "old")
            .Write("content/evidence/zero.yml", "sources: []\n");
        using var preview = new Preview(RequestFor(site));
        var before = Shown();
        for (var times = 0; times < 3; times++)
        {
            var text =
                file.StartsWith("content/evidence", StringComparison.Ordinal)
                    ? $"sources:\n  - {{id: one, title: T{times}, publisher: P, url: 'https://e.example.org/'}}\n  - {{id: one, title: T, publisher: P, url: 'https://f.example.org/'}}\n"
                : file.EndsWith(".yml", StringComparison.Ordinal) ? $"home: Start {times}\n"
                : $"new {times}";
            site.Write(file, text);
            Assert.True(
                preview.Apply(Touched(told)).HasChanged || told != file && File.Exists(site.At("templates/partials/word.html")),
                "came"
            );
            preview.Apply(Touched(file));
            var now = Shown();
            Assert.NotEqual(before, now);
            if (told == file)
                File.Delete(site.At(file));
            else
                Directory.Move(site.At(told), site.At("aside"));
            Assert.True(preview.Apply(Touched(told)).HasChanged, "went");
            Assert.NotEqual(now, Shown());
            Assert.False(preview.Apply(Touched(told)).HasChanged, "went once");
            if (Directory.Exists(site.At("aside")))
                Directory.Delete(site.At("aside"), recursive: true);
            before = Shown();
        }

        string Shown() =>
            (preview.Find("/") is Answer.OfPage { Shown: var page } ? Encoding.UTF8.GetString(page.Html) : "")
            + string.Join('\n', preview.StateOf("/").Errors.Concat(preview.StateOf("/").Elsewhere).Select(d => d.Message));
    }

    /// <summary>Nothing tells of a link when what it leads to has changed.</summary>
    [Theory]
    [InlineData("content/pay.md", "content/pay2.md", "pay.md")]
    [InlineData("content/_pay.txt", "content/pay2.md", "_pay.txt")]
    [InlineData("content/pay.md", "content/more/pay2.md", "../pay.md")]
    [InlineData("content/pay.md", "content/pay2.md", "link.md")]
    public void A_page_that_is_a_link_changes_with_its_file(string file, string link, string target)
    {
        const string Head = "---\ntitle: Pay\nslug: two\n---\n\n";
        using var site = Site.Small().Write(file, Head + "Good.\n");
        Directory.CreateDirectory(Path.GetDirectoryName(site.At(link))!);
        if (target == "link.md")
            File.CreateSymbolicLink(site.At("content/link.md"), "pay.md");
        File.CreateSymbolicLink(site.At(link), target);
        using var preview = new Preview(RequestFor(site));
        var route = link.Contains("more/", StringComparison.Ordinal) ? "/more/two/" : "/two/";
        Assert.Contains("Good.", Html(preview, route), StringComparison.Ordinal);
        site.Write(file, Head + "Better.\n");
        Assert.True(preview.Apply(Touched(file)).HasChanged);
        Assert.Contains("Better.", Html(preview, route), StringComparison.Ordinal);
        site.Write(file, Head + "## Best\n\n:stat[none]\n");
        Assert.True(preview.Apply(Touched(file)).HasChanged);
        Assert.NotEmpty(preview.StateOf(route).Errors);
        if (target != "link.md")
            return;
        site.Write("content/other.md", "---\ntitle: Other\nslug: two\n---\n\nElse.\n");
        File.Delete(site.At("content/link.md"));
        File.CreateSymbolicLink(site.At("content/link.md"), "other.md");
        preview.Apply(Touched("content/other.md", "content/link.md"));
        Assert.Contains("Else.", Html(preview, route), StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_that_is_a_link_changes_with_its_file()
    {
        const string Statistic =
            "statistics:\n  - {{id: one, label: Town, value: {0}, unit: jobs, as_of: 2024, source: bureau, quote: There were {0} jobs.}}\n"
            + "sources:\n  - {{id: bureau, title: Wages, publisher: Bureau, url: 'https://data.example.org/'}}\n";
        using var site = Site.Small()
            .Write("content/index.md", "---\ntitle: Home\n---\n\n:stat[one].\n")
            .Write("content/evidence/_real.yml", string.Format(null, Statistic, 12));
        File.CreateSymbolicLink(site.At("content/evidence/example.yml"), "_real.yml");
        using var preview = new Preview(RequestFor(site));
        Assert.Contains("12", Html(preview, "/"), StringComparison.Ordinal);
        site.Write("content/evidence/_real.yml", string.Format(null, Statistic, 34));
        Assert.True(preview.Apply(Touched("content/evidence/_real.yml")).HasChanged);
        Assert.Contains("34", Html(preview, "/"), StringComparison.Ordinal);
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
