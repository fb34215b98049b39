using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Importing;

/// <summary>What an import says is left: all of it, and where it stands.</summary>
public sealed class ImportReportTests
{
    /// <summary>A build would be the first to say it.</summary>
    [Fact]
    public void What_readers_would_see_as_it_stands_is_left()
    {
        using var guide = Imported.Of("mkdocs", ("docs/index.md", "# A\n\nSome ==marked== words.\n\n--8<-- \"x.md\"\n\n```\nopen\n"));
        var run = Generator.Run(Path.GetDirectoryName(guide.Old)!, ["import", "old", "--from", "mkdocs", "--output", "again"]);
        Assert.Contains("  left     SG1166 content/index.md:4:6: `==marked==` is", run.Output, StringComparison.Ordinal);
        Assert.Contains("  left     SG1167 content/index.md:8:1:", run.Output, StringComparison.Ordinal);
        Assert.Contains("Left to you: 1 × SG1166, 1 × SG1167, 1 × SG3033, ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, guide.Report.GetProperty("summary").GetProperty("left").GetProperty("SG1166").GetInt32());
    }

    /// <summary>Neither is "nothing" left, nor does a page build, where something beside it keeps the guide from being built.</summary>
    [Theory]
    [InlineData("![A](a.png)", "2 pages, of which 2 build as they are once 1 error elsewhere is mended, and", "1 × SG4050")]
    [InlineData("[A](nowhere.md)", "2 pages, of which 1 build as they are, and", "1 × SG3001, ")]
    public void What_keeps_the_guide_from_being_built_is_left(string words, string built, string left)
    {
        using var guide = Imported.Of(
            "mkdocs",
            ("docs/index.md", $"# A\n\n{words}\n"),
            ("docs/b.md", "# B\n"),
            (words.Contains("png", StringComparison.Ordinal) ? "docs/a.png" : "docs/a.txt", "version https://git-lfs.github.com/spec/v1\n")
        );
        var run = Generator.Run(Path.GetDirectoryName(guide.Old)!, ["import", "old", "--from", "mkdocs", "--output", "again"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(built, run.Error, StringComparison.Ordinal);
        Assert.Contains(left, run.Error.Split("Left to you: ")[1], StringComparison.Ordinal);
    }

    /// <summary>A title that is taken out takes the lines around it along.</summary>
    [Theory]
    [InlineData("# A\n\nWords.\n\n", 6)]
    [InlineData("\n\n# A\n\nWords.\n\n", 6)]
    [InlineData("\nA\n=\n\n\nWords.\n\n", 6)]
    [InlineData("\n\n", 4)]
    public void The_lines_of_the_new_file_are_those_where_it_stands(string before, int line)
    {
        using var guide = Imported.Of("hugo", ("content/a.md", $"---\ntitle: A\n---\n{before}{{{{< x >}}}}\n"));
        Assert.Equal(line, guide.Report.GetProperty("files")[0].GetProperty("left")[0].GetProperty("new_line").GetInt32());
        Assert.Equal("{{< x >}}", guide.Text("content/a.md").Split('\n')[line - 1]);
    }

    /// <summary>Such lists are pages that no file stands for.</summary>
    [Fact]
    public void Lists_of_sections_are_named_once()
    {
        const string Head = "---\ntitle: A\n---\nx\n";
        using var guide = Imported.Of(
            "hugo",
            ("hugo.toml", "title = 'G'\n[languages.en]\n[languages.fr]\n"),
            ("content/posts/a.md", Head),
            ("content/posts/part/b.md", Head),
            ("content/posts/a.fr.md", Head),
            ("content/docs/_index.md", Head),
            ("content/docs/a.md", Head),
            ("content/about/index.md", Head),
            ("content/later/a.md", "---\ntitle: A\ndraft: true\n---\nx\n")
        );
        Assert.Equal(
            [
                "SG3036 content/fr/posts/ the list of its pages, which was at /fr/posts/",
                "SG3036 content/posts/ the list of its pages, which was at /posts/",
            ],
            guide.Left.Where(l => l.Contains("the list", StringComparison.Ordinal))
        );
        using var blog = Imported.Of("docusaurus", ("docs/a.md", Head), ("blog/2024-01-01-a.md", Head));
        Assert.Contains("SG3036 content/blog/ the list of its pages, which was at /blog/", blog.Left);
    }
}
