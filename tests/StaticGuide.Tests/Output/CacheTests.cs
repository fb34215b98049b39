using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output;

/// <summary>What a build leaves for the next spares work, keeps files as they are, and is never needed.</summary>
public sealed class CacheTests
{
    private const string Folder = ".staticguide";

    [Fact]
    public void Nothing_changed_leaves_every_file_as_it_was()
    {
        using var site = Guide();
        var first = Generator.Build(site);
        first.Succeeded();
        var before = Times(site.Output);

        var second = Generator.Build(site);

        second.Succeeded();
        Assert.Equal(first.Report, second.Report);
        Assert.Equal(before, Times(site.Output));
    }

    [Fact]
    public void One_changed_word_changes_one_file()
    {
        using var site = Guide();
        Generator.Build(site).Succeeded();
        var before = Times(site.Output);

        site.Write("content/pay.md", "---\ntitle: Pay\ndate: 2026-05-01\ntags: [pay]\n---\n\nOther words.\n");
        Generator.Build(site).Succeeded();

        Assert.Equal(["feed.xml", "pay/index.html"], Changed(before, Times(site.Output)));
        AssertLikeFromNothing(site);
    }

    [Fact]
    public void Several_changed_files_take_their_place_together_and_the_others_stay()
    {
        using var site = Guide();
        Generator.Build(site).Succeeded();
        var before = Times(site.Output);

        site.Write("content/pay.md", "---\ntitle: Wages\ndate: 2026-05-01\ntags: [pay]\n---\n").Write("content/plan.svg", "<svg></svg>");
        Generator.Build(site).Succeeded();

        var changed = Changed(before, Times(site.Output));
        Assert.Contains("plan.svg", changed);
        Assert.Contains("feed.xml", changed);
        Assert.DoesNotContain("jobs/index.html", changed);
        Assert.DoesNotContain("img/photo.jpg", changed);
        AssertLikeFromNothing(site);
    }

    [Fact]
    public void What_is_known_of_many_pages_waits_in_a_file_that_is_gone_after_the_build()
    {
        const int Pages = 400;
        using var site = Guide();
        for (var page = 0; page < Pages; page++)
            site.Write(
                $"content/many/p{page}.md",
                $"---\ntitle: Page {page}\n---\n\nSee [the next](p{(page + 1) % Pages}.md#words).\n\n## Words\n"
            );
        Generator.Build(site).Succeeded();
        Assert.Equal([".gitignore", "*.cache"], Directory.GetFiles(site.At(Folder)).Select(NameOf).Order(StringComparer.Ordinal).Reverse());

        site.Write("content/many/p7.md", "---\ntitle: Other\n---\n\n## Words\n");
        Generator.Build(site).Succeeded();
        AssertLikeFromNothing(site);

        static string NameOf(string path) => path.EndsWith(".cache", StringComparison.Ordinal) ? "*.cache" : Path.GetFileName(path);
    }

    [Fact]
    public void What_is_deleted_or_renamed_leaves_nothing_behind()
    {
        using var site = Guide();
        Generator.Build(site).Succeeded();
        File.Delete(site.At("content/ethics.md"));
        File.Move(site.At("content/jobs.md"), site.At("content/work.md"));
        Generator.Build(site).Succeeded();
        Assert.False(Directory.Exists(Path.Combine(site.Output, "jobs")));
        Assert.False(Directory.Exists(Path.Combine(site.Output, "ethics")));
        AssertLikeFromNothing(site);
    }

    [Theory]
    [InlineData("pay/index.html", "by hand")]
    [InlineData("plan.svg", "by hand")]
    [InlineData("left-over.html", "by hand")]
    [InlineData("pay/index.html", null)]
    public void What_somebody_did_to_the_output_is_undone(string file, string? text)
    {
        using var site = Guide();
        Generator.Build(site).Succeeded();
        if (text is null)
            File.Delete(Path.Combine(site.Output, file));
        else
            File.WriteAllText(Path.Combine(site.Output, file), text);
        Generator.Build(site).Succeeded();
        AssertLikeFromNothing(site);
    }

    public static TheoryData<string> Damages => ["truncated", "empty", "other program", "other bytes", "folder", "unreadable", "link"];

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_cache_is_thrown_away_in_silence(string damage)
    {
        using var site = Guide();
        var first = Generator.Build(site);
        Damage(Cache(site), damage);
        site.Write("content/pay.md", "---\ntitle: Pay\n---\n\nOther words.\n");

        var second = Generator.Build(site);

        second.Succeeded();
        Assert.Equal(first.Report, second.Report);
        AssertLikeFromNothing(site);
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_none()
    {
        using var site = Guide().Write(Folder, "a file of somebody's");
        Generator.Build(site).Succeeded();
        Generator.Build(site).Succeeded();
        Assert.Equal("a file of somebody's", File.ReadAllText(site.At(Folder)));
    }

    [Fact]
    public void Git_sees_nothing_of_it()
    {
        using var site = Guide();
        Generator.Build(site).Succeeded();
        Assert.Equal("*\n", File.ReadAllText(site.At(Folder + "/.gitignore")));
    }

    [Fact]
    public void Who_wants_none_gets_none()
    {
        using var site = Guide();
        Generator.Build(site, "--no-cache").Succeeded();
        Assert.False(Directory.Exists(site.At(Folder)));
        Generator.Check(site).Succeeded();
        Assert.False(Directory.Exists(site.At(Folder)));
    }

    [Fact]
    public void Outputs_options_and_days_are_told_apart()
    {
        using var site = Guide().Write("content/draft.md", "---\ntitle: Draft\ndraft: true\n---\n");
        foreach (
            var arguments in (string[][])
                [
                    [],
                    ["--drafts"],
                    ["--output", "other"],
                    ["--date", "2027-06-01"],
                    ["--base-url", "https://preview.example.org/sub/"],
                    [],
                ]
        )
        {
            Generator.Build(site, arguments).Succeeded();
            AssertLikeFromNothing(site, arguments);
        }
    }

    [Fact]
    public void A_strict_build_fails_by_the_warnings_of_the_last()
    {
        using var site = Site.Small().Write("content/index.md", "---\ntitle: Home\n---\n# Second title\n");
        Generator.Build(site).Succeeded();
        Assert.Equal(1, Generator.Build(site, "--strict").ExitCode);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("16")]
    public void Any_number_of_threads_gives_the_same_bytes(string threads)
    {
        using var site = Guide();
        Generator.Run(site.Root, ["build"], new Dictionary<string, string> { ["DOTNET_PROCESSOR_COUNT"] = threads }).Succeeded();
        AssertLikeFromNothing(site);
    }

    [Fact]
    public void Metrics_say_what_was_made_again_and_why()
    {
        using var site = Guide();
        Generator.Build(site).Succeeded();
        site.Write("content/pay.md", "---\ntitle: Pay\n---\n\nOther words.\n");
        var run = Generator.Build(site, "--metrics");
        run.Succeeded();
        Assert.Matches(@"their own file changed +1\n", run.Error);
        Assert.Contains("/pay/", run.Error, StringComparison.Ordinal);
        Assert.Contains("page.html", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Other words.", false)]
    [InlineData("Words, with :::: as well.", false)]
    [InlineData("Words, and [a link](index.md).", false)]
    [InlineData("Words.\n\n## A heading", false)]
    [InlineData("Words.\n\n[gone](gone.md)", true)]
    public void Words_of_one_page_need_no_front_matter_of_others(string words, bool isBroken)
    {
        using var site = Guide();
        Generator.Build(site).Succeeded();
        site.Write("content/jobs.md", $"---\ntitle: Jobs\n---\n{words}\n");

        var run = Generator.Build(site, "--metrics");

        Assert.Equal(isBroken, run.ExitCode != 0);
        Assert.Equal(isBroken, run.Error.Contains("front matter", StringComparison.Ordinal));
        if (!isBroken)
            AssertLikeFromNothing(site);
    }

    private static Site Guide() =>
        Site.Small()
            .Write("content/index.md", "---\ntitle: Home\n---\n\n[Pay](pay.md) and :::: words.\n\n# Second title\n")
            .Write("content/pay.md", "---\ntitle: Pay\ndate: 2026-05-01\ntags: [pay]\n---\n\nWords.\n")
            .Write("content/jobs.md", "---\ntitle: Jobs\n---\n")
            .Write("content/ethics.md", "---\ntitle: Ethics\n---\n")
            .Write("content/plan.svg", "<svg/>")
            .Write("content/img/photo.jpg", "not really");

    private static string Cache(Site site) => Directory.GetFiles(site.At(Folder), "*.cache").Single();

    private static void Damage(string file, string damage)
    {
        var bytes = File.ReadAllBytes(file);
        switch (damage)
        {
            case "truncated":
                File.WriteAllBytes(file, bytes[..(bytes.Length / 2)]);
                break;
            case "empty":
                File.WriteAllBytes(file, []);
                break;
            case "other program":
                bytes[8] ^= 1;
                File.WriteAllBytes(file, bytes);
                break;
            case "other bytes":
                bytes[^5] ^= 1;
                File.WriteAllBytes(file, bytes);
                break;
            case "unreadable":
                Nobody.Permit(file, "000");
                break;
            case "link":
                File.Delete(file);
                File.CreateSymbolicLink(file, "/dev/zero");
                break;
            default:
                File.Delete(file);
                Directory.CreateDirectory(file);
                break;
        }
    }

    private static void AssertLikeFromNothing(Site site, params string[] arguments)
    {
        var output = arguments is ["--output", var named] ? site.At(named) : site.Output;
        var again = FolderContents.Of(output);
        var clean = site.At("from-nothing");
        Generator.Build(site, [.. arguments.Where(a => a is not ("--output" or "other")), "--no-cache", "--output", clean]).Succeeded();
        Assert.Equal(FolderContents.Of(clean), again);
        Directory.Delete(clean, recursive: true);
    }

    private static SortedDictionary<string, DateTime> Times(string folder) =>
        new(
            Directory
                .GetFiles(folder, "*", SearchOption.AllDirectories)
                .ToDictionary(f => Path.GetRelativePath(folder, f), File.GetLastWriteTimeUtc),
            StringComparer.Ordinal
        );

    private static IEnumerable<string> Changed(SortedDictionary<string, DateTime> before, SortedDictionary<string, DateTime> after) =>
        after.Where(f => before.GetValueOrDefault(f.Key) != f.Value && f.Key != Folder).Select(f => f.Key);
}
