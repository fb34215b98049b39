using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering;

/// <summary>What a page tells search engines of itself is looked at while somebody can still mend it.</summary>
public sealed class HeadCheckTests
{
    private const string Evidence = """
        sources:
          - {id: survey, title: Survey, publisher: Office, url: "https://office.example.org/"}
        passages:
          - {id: schooling, source: survey, quote: Most of the people had finished a program first.}
        """;

    [Theory]
    [InlineData("", 0, "")]
    [InlineData("description: Short.", 6, "say what the page answers")]
    [InlineData("", -1, "this page has no description")]
    public void A_description_has_the_length_that_is_shown(string description, int length, string said)
    {
        using var site = Site.Small().Write("content/index.md", $"---\ntitle: Home\n{(length == 0 ? Line(70) : description)}\n---\n");
        // Nobody is told who has not asked.
        Assert.DoesNotContain("SG1192", Generator.Build(site).Error, StringComparison.Ordinal);
        site.Write("content/site.yml", Site.Settings + "description_length: error\n");
        var run = Generator.Build(site);
        Assert.Equal(length == 0 ? 0 : 1, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        if (length > 0)
            Assert.Contains($"this description has {length} characters", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_ends_count()
    {
        using var site = Site.Small()
            .Write("content/site.yml", Site.Settings + "description_length: warn\n")
            .Write("content/index.md", $"---\ntitle: Home\n{Line(160)}\n---\n")
            .Write("content/short.md", $"---\ntitle: Short\n{Line(69)}\n---\n")
            .Write("content/unread.md", "---\ntitle: Unread\n description: a\n---\n")
            .Write("content/long.md", $"---\ntitle: Long\n{Line(161)}\n---\n");
        var run = Generator.Build(site);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.Error.Split("SG1192").Length);
        Assert.Contains("content/long.md:3:14", run.Error, StringComparison.Ordinal);
        Assert.Contains("content/short.md:3:14", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[schooling]", "Learn first [@schooling].", null)]
    [InlineData("[schooling]", "Learn first.", "SG1191")]
    [InlineData("[survey]", "Learn first [@survey].", "SG1190")]
    [InlineData("[schoolin]", "Learn first [@schooling].", "did you mean `schooling`?")]
    public void A_requirement_stands_on_words_that_the_page_cites(string ids, string text, string? said)
    {
        using var site = Site.Small()
            .WithTemplatesOfTheGuide()
            .Write("content/evidence/survey.yml", Evidence)
            .Write("content/index.md", "---\ntitle: Home\n---\n\nSee the survey [@schooling].\n")
            .Write("content/job.md", $"---\ntitle: Job\nlayout: occupation\neducation_requirements: {ids}\n---\n\n{text}\n");
        var run = Generator.Build(site);
        if (said is not null)
        {
            Assert.Contains(said, run.Error, StringComparison.Ordinal);
            Assert.Contains("content/job.md:4:26", run.Error, StringComparison.Ordinal);
            return;
        }
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "\"educationRequirements\":\"Most of the people had finished a program first.\"",
            site.Page("job"),
            StringComparison.Ordinal
        );
    }

    private static string Line(int length) => $"description: {new string('a', length - 1)}.";
}
