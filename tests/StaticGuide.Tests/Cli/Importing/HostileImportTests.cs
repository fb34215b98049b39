namespace StaticGuide.Tests.Cli.Importing;

/// <summary>A stranger's folder makes the program neither read nor write outside of it, nor keeps it busy for ever.</summary>
public sealed class HostileImportTests
{
    private const string Secret = "told-to-nobody";

    /// <summary>Settings and front matter that name what is outside.</summary>
    public static TheoryData<string, string, string> Leads =>
        new()
        {
            { "mkdocs", "mkdocs.yml", "site_name: X\ndocs_dir: ../secret\n" },
            { "mkdocs", "mkdocs.yml", "site_name: X\ndocs_dir: docs/../../secret\n" },
            { "mkdocs", "mkdocs.yml", "site_name: X\nnav:\n  - A: ../../secret/s.md\n" },
            { "mkdocs", "docs/a.md", "[x](../../secret/s.md) ![y](../../../secret/s.md)\n" },
            { "hugo", "hugo.toml", "contentDir = \"../secret\"\nstaticDir = [\"../secret\", \"/etc\"]\n" },
            { "hugo", "hugo.toml", "[[module.mounts]]\nsource = \"../secret\"\ntarget = \"content\"\n" },
            {
                "hugo",
                "content/a.md",
                "---\ntitle: A\nurl: /../../secret/\naliases: [../../../secret, /a/../../b]\nslug: ../x\n---\n{{< ref \"../../secret/s.md\" >}}\n"
            },
            { "jekyll", "_config.yml", "source: ../secret\ncollections_dir: ../../secret\n" },
            {
                "jekyll",
                "a.md",
                "---\npermalink: /../../../secret/s\nredirect_from: ['/../x']\n---\n{% link ../secret/s.md %}{% include_relative ../secret/s.md %}\n"
            },
            { "zola", "content/a.md", "+++\npath = \"../../secret\"\n+++\n[x](@/../../secret/s.md)\n" },
            { "docusaurus", "docusaurus.config.js", "docs: {\n  path: '../../secret',\n  routeBasePath: '../../secret',\n}\n" },
            { "docusaurus", "docs/a.md", "---\nslug: /../../secret\nid: ../x\n---\n[x](@site/../../secret/s.md)\n" },
        };

    [Theory]
    [MemberData(nameof(Leads))]
    public void Nothing_outside_is_read_or_written(string tool, string file, string text)
    {
        using var imported = Imported.Empty();
        var around = Path.GetDirectoryName(imported.Old)!;
        Write(around, "secret/s.md", $"# {Secret}\n");
        Write(imported.Old, "docs/index.md", "# Home\n");
        Write(imported.Old, file, text);
        imported.Run(tool);
        Assert.InRange(imported.Result.ExitCode, 0, 2);
        AssertOnlyGuide(imported, around);
        // Each is named: as refused, as left, or by the build.
        Assert.True(imported.Report.GetProperty("refused").GetArrayLength() > 0 || imported.Left.Any() || imported.Result.ExitCode == 1);
    }

    [Fact]
    public void Links_that_lead_out_are_refused()
    {
        using var imported = Imported.Empty();
        var around = Path.GetDirectoryName(imported.Old)!;
        Write(around, "secret/s.md", $"# {Secret}\n");
        Write(imported.Old, "content/a.md", "---\ntitle: A\n---\n");
        File.CreateSymbolicLink(Path.Combine(imported.Old, "content/b.md"), Path.Combine(around, "secret/s.md"));
        File.CreateSymbolicLink(Path.Combine(imported.Old, "hugo.toml"), Path.Combine(around, "secret/s.md"));
        Directory.CreateSymbolicLink(Path.Combine(imported.Old, "static"), Path.Combine(around, "secret"));
        File.CreateSymbolicLink(Path.Combine(imported.Old, "content/c.md"), "c.md");
        imported.Run("hugo");
        Assert.Equal(1, imported.Result.ExitCode);
        Assert.Equal(4, imported.Refused.Count(r => r.StartsWith("SG1007", StringComparison.Ordinal)));
        AssertOnlyGuide(imported, around);
    }

    [Fact]
    public void What_is_too_large_is_refused()
    {
        using var imported = Imported.Empty();
        Write(imported.Old, "content/a.md", new string('a', (16 * 1024 * 1024) + 1));
        Write(imported.Old, "static/b.bin", "");
        using (var file = File.OpenWrite(Path.Combine(imported.Old, "static/b.bin")))
            file.SetLength((64 * 1024 * 1024) + 1L);
        imported.Run("hugo");
        Assert.Equal(1, imported.Result.ExitCode);
        Assert.Equal(["SG1006", "SG3039"], imported.Refused.Select(r => r.Split(' ')[0]).Order(StringComparer.Ordinal));
        Assert.False(imported.Has("content/b.bin"));
    }

    /// <summary>Texts that make a parser call itself for ever, or look at each pair of their parts.</summary>
    [Theory]
    [InlineData("+++\na = ", "[", 200_000, "\n+++\n")]
    [InlineData("+++\n", "[a.", 50_000, "]\n+++\n")]
    [InlineData("---\na: ", "[", 200_000, "\n---\n")]
    [InlineData("", "`", 300_000, "")]
    [InlineData("", "{{< note >}}\n", 100_000, "")]
    [InlineData("", "{{< note \"", 50_000, "")]
    [InlineData("", "!!! note\n    ", 20_000, "")]
    [InlineData("", "<a href=\"", 100_000, "")]
    [InlineData("", "[^1]: https://a.example/x\n", 50_000, "")]
    [InlineData("", "](", 100_000, "")]
    [InlineData("", "> ", 100_000, "x")]
    [InlineData("", "{: .note }\n\n", 50_000, "")]
    [InlineData("# ", "[", 15_000, "")]
    public void It_ends(string before, string part, int times, string behind)
    {
        var text = before + string.Concat(Enumerable.Repeat(part, times)) + behind;
        foreach (var (tool, path) in new[] { ("hugo", "content/a.md"), ("mkdocs", "docs/a.md"), ("jekyll", "a.md") })
        {
            using var imported = Imported.Of(tool, (path, text));
            Assert.InRange(imported.Result.ExitCode, 0, 2);
            Assert.DoesNotContain("fault of staticguide", imported.Result.Error, StringComparison.Ordinal);
        }
    }

    private static void AssertOnlyGuide(Imported imported, string around)
    {
        Assert.Equal(
            ["guide", "old", "secret"],
            Directory.GetFileSystemEntries(around).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.Single(Directory.GetFileSystemEntries(Path.Combine(around, "secret")));
        foreach (var file in Directory.GetFiles(imported.Guide, "*", SearchOption.AllDirectories))
            Assert.DoesNotContain(Secret, File.ReadAllText(file), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, imported.Result.Output, StringComparison.Ordinal);
    }

    private static void Write(string folder, string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
        File.WriteAllText(Path.Combine(folder, path), text);
    }
}
