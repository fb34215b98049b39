using System.Text;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>Bytes that are not UTF-8 are refused at their place; line ends and byte order marks make no difference.</summary>
public sealed class EncodingTests
{
    private const string Rich = "tests/sites/good/markdown";

    [Fact]
    public void A_page_in_another_encoding_is_refused_where_it_stops_being_UTF_8()
    {
        byte[] latin = [.. "---\ntitle: Café\n---\nThe café\r\n🌙 caf"u8, 0xE9, .. " is open.\n"u8];
        using var site = Site.Small().Write("content/latin.md", latin);
        var run = Generator.Build(site);
        run.FailedWith(1, "SG1005");
        Assert.Contains("--> content/latin.md:5:6\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/site.yml", 2)]
    [InlineData("content/evidence/more.yml", 1)]
    [InlineData("content/index.md", 1)]
    [InlineData("templates/page.html", 1)]
    public void Any_text_in_another_encoding_is_named(string file, int exitCode)
    {
        using var site = Site.Small().Write(file, [.. "# caf"u8, 0xE9]);
        var run = Generator.Build(site);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains($"--> {file}:1:6\n", run.Error, StringComparison.Ordinal);
    }

    /// <summary>A page about git shows what a conflict looks like.</summary>
    [Theory]
    [InlineData("```text\n<<<<<<< HEAD\nOne\n=======\nTwo\n>>>>>>> other\n```")]
    [InlineData("- So:\n\n  ~~~\n<<<<<<< HEAD\n  ~~~")]
    [InlineData("    <<<<<<< HEAD\n    =======\n    >>>>>>> other")]
    [InlineData("Lines of `<<<<<<< HEAD` and `>>>>>>> other`.")]
    public void Conflicts_in_code_are_left_alone(string text)
    {
        using var site = Site.Small().Write("content/git.md", $"---\ntitle: Git\n---\n{text}\n");
        Generator.Build(site).Succeeded();
    }

    [Fact]
    public void UTF_16_and_half_a_surrogate_are_refused()
    {
        using var site = Site.Small()
            .Write("content/wide.md", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("---\ntitle: Wide\n---\n")).ToArray())
            .Write("content/half.md", [.. "---\ntitle: Half\n---\n"u8, 0xED, 0xA0, 0x80]);
        Generator.Build(site).FailedWith(1, "SG1005", "SG1005");
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_give_the_same_bytes()
    {
        using var plain = Site.CopyOf(Rich);
        using var windows = Site.CopyOf(Rich);
        foreach (
            var file in Directory
                .GetFiles(windows.Root, "*", SearchOption.AllDirectories)
                .Where(f => f.EndsWith(".md") || f.EndsWith(".yml") || f.EndsWith(".html"))
        )
            File.WriteAllBytes(
                file,
                [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(File.ReadAllText(file).Replace("\n", "\r\n"))]
            );
        Generator.Build(plain).Succeeded();
        Generator.Build(windows).Succeeded();
        Assert.Equal(FolderContents.Of(plain.Output), FolderContents.Of(windows.Output));
    }

    [Fact]
    public void Positions_count_the_same_with_Windows_line_ends_and_a_byte_order_mark()
    {
        using var site = Site.Small()
            .Write(
                "content/windows.md",
                [.. Encoding.UTF8.GetPreamble(), .. "---\r\ntitle: Windows\r\n---\r\n\r\nSee 🌙 [x](gone.md).\r\n"u8]
            );
        var run = Generator.Build(site);
        run.FailedWith(1, "SG3001");
        Assert.Contains("--> content/windows.md:5:11\n", run.Error, StringComparison.Ordinal);
    }
}
