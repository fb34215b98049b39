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

    [Theory]
    [InlineData("{{ x = 'aaaaaaaaaa' * 1500000; y = x + x; z = y + y; z | string.size }}")]
    [InlineData("{{ x = 'aaaaaaaaaa' * 1500000; y = x + x; y + 'b' }}")]
    public void A_text_that_grows_beyond_the_limit_is_named_and_not_cut(string template)
    {
        using var site = Site.Small();
        site.Write(
            "templates/page.html",
            "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body>" + template + "</body></html>\n"
        );
        var found = Findings.In(site).First(d => d.Place?.File == "templates/page.html");
        Assert.Equal("SG4008", found.Rule.Code);
        Assert.Contains("more than 16,777,216 characters", found.Message, StringComparison.Ordinal);
        Assert.NotNull(found.Place!.Start);
    }
}
