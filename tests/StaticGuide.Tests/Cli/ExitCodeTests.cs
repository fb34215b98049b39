using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli;

/// <summary>0 fine, 1 the content has errors, 2 wrong usage or configuration.</summary>
public sealed class ExitCodeTests
{
    private const string Warning = "---\ntitle: Home\n---\n# Second title\n";
    private const string Error = "---\ntitle: Home\n---\n[gone](gone.md)\n";

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void A_fine_site_is_0(string verb)
    {
        using var site = Site.Small();
        Generator.Run(site.Root, [verb]).Succeeded();
        Generator.Run(site.Root, [verb, "--strict"]).Succeeded();
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void A_warning_is_0_and_under_strict_1(string verb)
    {
        using var site = Site.Small().Write("content/index.md", Warning);
        Assert.Equal(0, Generator.Run(site.Root, [verb]).ExitCode);
        Generator.Run(site.Root, [verb, "--strict"]).FailedWith(1, "SG1106");
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void An_error_in_the_content_is_1(string verb)
    {
        using var site = Site.Small().Write("content/index.md", Error);
        Generator.Run(site.Root, [verb]).FailedWith(1, "SG3001");
    }

    [Theory]
    [InlineData("title: T\nlanguage: en\n", "SG1016")]
    [InlineData("title: T\nlanguage: en\nbase_url: guide\n", "SG1020")]
    [InlineData("title: T\nlanguage: en\nbase_url: https://guide.example.org/\ncolour: blue\n", "SG1015")]
    [InlineData("title: T\nlanguage: en\nbase_url: https://guide.example.org/\nnavigation: [{title: Gone, page: gone.md}]\n", "SG3001")]
    public void An_error_in_the_settings_is_2(string settings, string code)
    {
        using var site = Site.Small().Write("content/site.yml", settings);
        Generator.Check(site).FailedWith(2, code);
    }

    [Theory]
    [InlineData("build", "--outputt", "x")]
    [InlineData("lock", "nonsense")]
    [InlineData("build", "folder")]
    [InlineData("build", "--output")]
    [InlineData("build", "--format", "xml")]
    [InlineData("check", "--output", "x")]
    [InlineData("explain", "SG1001", "SG1002")]
    public void Wrong_usage_is_2_and_points_to_the_help(params string[] arguments)
    {
        using var site = Site.Small();
        var run = Generator.Run(site.Root, arguments);
        run.FailedWith(2);
        Assert.Empty(run.Output);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Output));
    }

    [Theory]
    [InlineData("bild", "did you mean `build`?")]
    [InlineData("publish", "whatever serves files can publish that folder")]
    [InlineData("embroider", "known: init, new, ")]
    public void A_verb_that_is_none_is_2_and_names_the_nearest(string verb, string hint)
    {
        using var site = Site.Small();
        var run = Generator.Run(site.Root, [verb]);
        run.FailedWith(2);
        Assert.Contains($"`{verb}`", run.Error, StringComparison.Ordinal);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_is_not_there_is_2()
    {
        using var site = Site.Small();
        var run = Generator.Build(site, "--source", "nowhere");
        run.FailedWith(2);
        Assert.Contains("--source nowhere", run.Error, StringComparison.Ordinal);
    }
}
