using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>What a file says must not move the cursor of the terminal that shows the report.</summary>
public sealed class ControlCharacterTests
{
    [Theory]
    [InlineData("slug: \"\\e[2Jred\"")]
    [InlineData("slug: \"nul\\0\"")]
    [InlineData("slug: \"bell\\a\"")]
    [InlineData("slug: \"back\\b\\b\\b\"")]
    [InlineData("\"key\\e[31m\": 1")]
    [InlineData("slug: raw \u001b[31m")]
    [InlineData("slug: \"eighty\\x9b31m\"")]
    public void Control_characters_are_made_visible(string line)
    {
        using var site = Site.Small()
            .Write("content/index.md", "---\ntitle: Home\n---\n")
            .Write("content/p.md", $"---\ntitle: P\n{line}\n---\n");
        var run = Generator.Check(site);
        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain(run.Error, c => char.IsControl(c) && c != '\n');
    }
}
