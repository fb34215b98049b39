using System.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output;

/// <summary>Output folders that cannot change their name, and what others have put beside them.</summary>
public sealed class StrangeOutputTests
{
    /// <summary>In a mount namespace of its own, which ends with the command: nothing stays mounted.</summary>
    private static readonly string[] Unshare = Environment.IsPrivilegedProcess ? ["-m"] : ["-rm"];

    [Theory]
    [InlineData("mount -t tmpfs none site-output")]
    [InlineData("mkdir volume && mount --bind volume site-output")]
    public void A_mount_point_is_filled_and_filled_again(string mount)
    {
        using var site = Site.Small().Write("content/pay.md", "---\ntitle: Pay\n---\n").Write("content/img/plan.svg", "<svg/>");
        var script = $"""
            set -e; mkdir site-output; {mount}
            "$0" build --quiet; test -f site-output/pay/index.html
            rm -r content/pay.md content/img; echo "[gone](gone.md)" > content/index.md
            if "$0" build --quiet; then exit 8; fi
            test -f site-output/pay/index.html
            printf -- '---\ntitle: Home\n---\nNew.\n' > content/index.md
            "$0" build --quiet; "$0" build --quiet
            grep -q New site-output/index.html; test ! -e site-output/pay; test ! -e site-output/img
            ls -A site-output
            """;
        var run = Generator.Run(site.Root, [.. Unshare, "sh", "-c", script, Generator.Binary], program: "unshare");
        Assert.SkipWhen(
            run.Error.Contains("unshare failed", StringComparison.Ordinal) && Environment.GetEnvironmentVariable("CI") is null,
            "no mount namespace can be made here"
        );
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(
            [".staticguide", "404.html", "feed.xml", "index.html", "references.json", "robots.txt", "sitemap.xml"],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
    }

    [Fact]
    public void A_full_disk_leaves_the_last_site()
    {
        using var site = Site.Small();
        const string Script = """
            set -e; mkdir d; mount -t tmpfs -o size=200k none d
            "$0" build --quiet --output d/out; find d -type f | sort > before
            mkdir content/img; head -c 400000 /dev/zero > content/img/large.bin
            if "$0" build --quiet --output d/out; then exit 8; fi
            find d -type f | sort | diff before -; test -s d/out/index.html
            rm -r content/img; "$0" build --quiet --output d/out
            """;
        var run = Generator.Run(site.Root, [.. Unshare, "sh", "-c", Script, Generator.Binary], program: "unshare");
        Assert.SkipWhen(
            run.Error.Contains("unshare failed", StringComparison.Ordinal) && Environment.GetEnvironmentVariable("CI") is null,
            "no mount namespace can be made here"
        );
        Assert.True(run.ExitCode == 0, run.Error + run.Output);
        Assert.Contains("SG6003", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_for_notes_costs_nothing_but_time()
    {
        using var site = Site.Small().Write("content/pay.md", "---\ntitle: Pay\n---\nWords.\n");
        const string Script = """
            set -e; mkdir .staticguide; mount -t tmpfs -o size=4k none .staticguide
            "$0" build --quiet; test -s site-output/pay/index.html; test ! -s .staticguide/*.new
            echo "Other words." >> content/pay.md
            "$0" build --quiet; grep -q "Other words" site-output/pay/index.html
            """;
        var run = Generator.Run(site.Root, [.. Unshare, "sh", "-c", Script, Generator.Binary], program: "unshare");
        Assert.SkipWhen(
            run.Error.Contains("unshare failed", StringComparison.Ordinal) && Environment.GetEnvironmentVariable("CI") is null,
            "no mount namespace can be made here"
        );
        Assert.True(run.ExitCode == 0, run.Error + run.Output);
    }

    [Fact]
    public void A_link_to_a_folder_is_followed_and_stays()
    {
        using var site = Site.Small();
        Directory.CreateDirectory(site.At("www/real"));
        File.CreateSymbolicLink(site.Output, "www/real");
        Generator.Build(site).Succeeded();
        Generator.Build(site).Succeeded();
        Assert.Equal("www/real", new FileInfo(site.Output).LinkTarget);
        Assert.True(File.Exists(site.At("www/real/index.html")));
        Assert.Equal(["real"], Names(site.At("www")));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/below")]
    [InlineData("templates")]
    [InlineData(".")]
    public void A_link_to_the_source_is_not_followed(string target)
    {
        using var site = Site.Small();
        File.CreateSymbolicLink(site.Output, target);
        var before = FolderContents.Of(site.At("content"));
        Generator.Build(site).FailedWith(2, "SG6001");
        Assert.Equal(before, FolderContents.Of(site.At("content")));
    }

    [Fact]
    public void A_link_in_a_circle_is_named()
    {
        using var site = Site.Small();
        File.CreateSymbolicLink(site.Output, "site-output");
        Generator.Build(site).FailedWith(2, "SG6003");
    }

    [Fact]
    public void A_marker_that_is_a_link_marks_nothing()
    {
        using var site = Site.Small()
            .Write("site-output/photo.jpg", "mine")
            .Write("other/.staticguide", "This folder was made by staticguide. Every build replaces all of it.\n");
        File.CreateSymbolicLink(site.At("site-output/.staticguide"), site.At("other/.staticguide"));
        Generator.Build(site).FailedWith(2, "SG6002");
        Assert.Equal("mine", File.ReadAllText(site.At("site-output/photo.jpg")));
    }

    [Theory]
    [InlineData("building")]
    [InlineData("previous")]
    [InlineData("lock")]
    public void What_others_have_put_beside_it_stays(string suffix)
    {
        using var site = Site.Small().Write($".site-output.{suffix}/photo.jpg", "mine");
        Generator.Build(site).Succeeded();
        Generator.Build(site).Succeeded();
        Assert.Equal("mine", File.ReadAllText(site.At($".site-output.{suffix}/photo.jpg")));
        Directory.Delete(site.At($".site-output.{suffix}"), recursive: true);
        site.Write($".site-output.{suffix}", "mine too");
        Generator.Build(site).Succeeded();
        Assert.Equal("mine too", File.ReadAllText(site.At($".site-output.{suffix}")));
        File.Delete(site.At($".site-output.{suffix}"));
        File.CreateSymbolicLink(site.At($".site-output.{suffix}"), "nowhere");
        Generator.Build(site).Succeeded();
        Assert.False(Path.Exists(site.At("nowhere")));
        Assert.Equal([$".site-output.{suffix}", ".staticguide", "content", "site-output", "templates"], Names(site.Root));
    }

    [Fact]
    public void A_folder_that_was_made_read_only_is_replaced_and_leaves_nothing()
    {
        using var site = Site.Small().Write("content/pay.md", "---\ntitle: Pay\n---\n");
        Nobody.Permit(site.Root, "777");
        NobodyBuilds(site).Succeeded();
        foreach (var folder in new[] { "site-output/pay", "site-output" })
            Nobody.Permit(site.At(folder), "555");
        NobodyBuilds(site).Succeeded();
        NobodyBuilds(site).Succeeded();
        Assert.Equal([".staticguide", "content", "site-output", "templates"], Names(site.Root));
    }

    [Fact]
    public void A_writable_folder_in_one_that_is_not_is_filled()
    {
        using var site = Site.Small();
        Directory.CreateDirectory(site.Output);
        Nobody.Permit(site.Output, "777");
        Nobody.Run(site, "build").Succeeded();
        Nobody.Run(site, "build").Succeeded();
        Assert.Contains("Welcome.", site.Page("/"), StringComparison.Ordinal);
        Assert.Equal(
            [".staticguide", "404.html", "feed.xml", "index.html", "references.json", "robots.txt", "sitemap.xml"],
            Names(site.Output)
        );
    }

    [Theory]
    [InlineData("site-output/report.json")]
    [InlineData("content/index.md")]
    [InlineData("templates/page.html")]
    public void A_report_never_takes_the_place_of_the_source_nor_goes_with_the_output(string file)
    {
        using var site = Site.Small();
        Generator.Build(site).Succeeded();
        var before = FolderContents.Of(site.Root);
        Assert.Equal(2, Generator.Build(site, "--report", file).ExitCode);
        Assert.Equal(before, FolderContents.Of(site.Root));
    }

    [Fact]
    public void A_report_to_a_pipe_that_nobody_reads_is_refused()
    {
        using var site = Site.Small();
        using (var made = Process.Start("mkfifo", [site.At("pipe")]))
            made.WaitForExit();
        var run = Generator.Check(site, "--report", "pipe");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nobody reads it", run.Error, StringComparison.Ordinal);
    }

    /// <summary>As one who may write into the folder of the site, which is not the tests' own.</summary>
    private static Run NobodyBuilds(Site site) => Nobody.RunWith("777", site, "build");

    private static IEnumerable<string> Names(string folder) =>
        Directory.GetFileSystemEntries(folder).Select(e => Path.GetFileName(e)!).Order(StringComparer.Ordinal);
}
