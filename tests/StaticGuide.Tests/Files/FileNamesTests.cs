using System.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Files;

/// <summary>What other programs leave in the folder is not published.</summary>
public sealed class FileNamesTests
{
    [Theory]
    [InlineData("draft.md~")]
    [InlineData("#draft.md#")]
    [InlineData(".#draft.md")]
    [InlineData("draft.md.orig")]
    [InlineData("draft.md.rej")]
    [InlineData("draft.md.save")]
    [InlineData("draft.md.save.1")]
    [InlineData("draft.yml.old")]
    [InlineData("draft.md.backup")]
    [InlineData("draft.md.mine")]
    [InlineData("draft.md___jb_tmp___")]
    [InlineData("draft.BAK")]
    [InlineData("draft.md.swp")]
    [InlineData(".draft.md.swo")]
    [InlineData("~$draft.docx")]
    [InlineData("Thumbs.db")]
    [InlineData("desktop.ini")]
    [InlineData(".DS_Store")]
    [InlineData("Icon\r")]
    [InlineData("draft.md.BACKUP.123")]
    [InlineData("draft.md.autosave")]
    [InlineData("draft.md.kate-swp")]
    [InlineData("draft.md.1")]
    [InlineData("draft.sync-conflict-20240101-120000-ABC.md")]
    [InlineData("draft (Jane's conflicted copy 2024-01-01).md")]
    [InlineData("draft_BASE_123.md")]
    [InlineData("_notes.md")]
    public void Leftovers_are_left_out(string name)
    {
        using var site = Site.Small()
            .Write($"content/{name}", "---\ntitle: Secret raise\n---\nNot yet.\n")
            .Write($"content/roles/{name}", "secret");
        Assert.Empty(Findings.In(site, write: true));
        Assert.DoesNotContain(
            Directory.GetFiles(site.Output, "*", SearchOption.AllDirectories),
            f => f.Contains("raft", StringComparison.Ordinal) || Path.GetFileName(f) == name
        );
    }

    [Theory]
    [InlineData("bakery.png")]
    [InlineData("original.txt")]
    [InlineData("report.1")]
    [InlineData("data_base_1.csv")]
    [InlineData("C#")]
    [InlineData("a~b.txt")]
    [InlineData("thumbs.db.txt")]
    public void Other_names_are_published(string name)
    {
        using var site = Site.Small().Write($"content/{name}", "x");
        Assert.Empty(Findings.In(site, write: true));
        Assert.True(File.Exists(Path.Combine(site.Output, name)));
    }

    [Fact]
    public void A_link_to_one_says_why()
    {
        using var site = Site.Small();
        site.Write("content/plan.bak", "x");
        Assert.Equal(["SG3003 1:8"], Findings.OnPage(site, "[plan](plan.bak)\n"));
        Assert.Contains("backups", Findings.In(site)[0].Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_not_UTF_8_is_reported_and_the_rest_is_looked_at()
    {
        using var site = Site.Small().Write("content/p.md", "---\ntitle: P\n---\n[x](gone.md)\n");
        Assert.SkipUnless(
            Shell(site, "printf x > $'pic\\xff.png' && printf x > $'caf\\xe9.md' && mkdir $'dir\\xfe' && printf x > $'dir\\xfe/a.md'") == 0,
            "this system takes no such names"
        );
        var found = Findings.In(site).Select(f => (f.Rule.Code, f.Place!.File)).Order().ToList();
        Assert.Equal(
            [
                ("SG1135", "content/caf\uFFFD.md"),
                ("SG1135", "content/dir\uFFFD"),
                ("SG1135", "content/pic\uFFFD.png"),
                ("SG3001", "content/p.md"),
            ],
            found
        );
        site.Write("content/ok\uFFFD.txt", "a name that is UTF-8, though odd");
        Assert.Equal(4, Findings.In(site).Count);
        // The runtime cannot remove them either.
        Shell(site, "rm -rf -- *");
    }

    private static int Shell(Site site, string command)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { WorkingDirectory = site.At("content") })!;
        process.WaitForExit();
        return process.ExitCode;
    }

    [Theory]
    [InlineData("pay.markdown", "pay")]
    [InlineData("Pay.MD", "pay")]
    [InlineData("roles/index.mdown", "roles")]
    public void Markdown_has_several_endings(string file, string route)
    {
        using var site = Site.Small().Write($"content/{file}", "---\ntitle: Pay\n---\n## One\n");
        Assert.Empty(Findings.OnPage(site, $"[pay]({file}#one)\n"));
        Findings.In(site, write: true);
        Assert.Contains("<h2 id=\"one\"", site.Page(route), StringComparison.Ordinal);
        Assert.Contains($"href=\"/{route}/#one\"", site.Page("p"), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(site.Output, file)));
    }
}
