using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>A template that would write or calculate without end is stopped, and says where.</summary>
public sealed class EndlessTemplateTests
{
    [Theory]
    [InlineData("{{ \"a\" * 2000000000 }}", "SG4008")]
    [InlineData("{{ \"a\" | string.pad_left 2000000000 }}", "SG4008")]
    [InlineData("{{ while true }}x{{ end }}", "SG4008")]
    [InlineData("{{ func f(x); ret f(x); end }}{{ f 1 }}", "SG4008")]
    [InlineData("{{ x = \"abcdefgh\" * 100000 }}{{ for i in 1..1000 }}{{ x }}{{ end }}", "SG4009")]
    public void It_is_refused_at_its_place(string template, string code)
    {
        using var site = Site.Small().Write("templates/page.html", $"<!DOCTYPE html><title>x</title>\n{template}\n");
        var run = Generator.Check(site);
        Assert.Equal(1, run.ExitCode);
        Assert.All(run.Codes, c => Assert.Equal(code, c));
        Assert.Contains("--> templates/page.html:2:", run.Error, StringComparison.Ordinal);
    }
}
