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
    [InlineData("{{ x = \"abcdefgh\" * 100000 }}{{ capture y }}{{ for i in 1..1000 }}{{ x }}{{ end }}{{ end }}", "SG4008")]
    [InlineData("{{ x = \"abcdefgh\" * 100000 }}{{ capture y; for i in 1..1000; x; if i > 999; break; end; end; end }}", "SG4008")]
    public void It_is_refused_at_its_place(string template, string code)
    {
        using var site = Site.Small().Write("templates/page.html", $"<!DOCTYPE html><title>x</title>\n{template}\n");
        var run = Generator.Check(site);
        Assert.Equal(1, run.ExitCode);
        Assert.All(run.Codes, c => Assert.Equal(code, c));
        Assert.Contains("--> templates/page.html:2:", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Each call ends soon; there are two for each of those before.</summary>
    [Theory]
    [InlineData("{{ func f(n); if n > 0; f (n-1); f (n-1); end; end; f 60 }}")]
    [InlineData("{{ func f; $n = $0; if $n > 0; f ($n-1); f ($n-1); end; end; f 60 }}")]
    [InlineData("{{ n = 40; func f; if n > 0; n = n - 1; f; f; n = n + 1; end; end; f }}")]
    [InlineData("{{ f(n) = n > 0 ? f(n-1) + f(n-1) : 1; f 60 }}")]
    [InlineData("{{ func f(n); ret n > 0 ? g(n-1) + g(n-1) : 1; end; func g(n); ret f(n); end; f 40 }}")]
    [InlineData("{{ func f(n); if n > 0; [n-1, n-1] | array.each @f; end; end; f 60 }}")]
    [InlineData("{{ $n = 30; func f(n); if n > 0; capture x; f (n-1); end; capture x; f (n-1); end; end; end; f 60 }}")]
    [InlineData("{{ $part = 'part.html'; include $part 45 }}")]
    public void Functions_and_templates_that_call_themselves_twice_are_stopped(string template)
    {
        using var site = Site.Small()
            .Write("templates/page.html", $"<!DOCTYPE html><title>x</title>\n{template}\n")
            .Write("templates/part.html", "{{ $part = 'part.html'; if $1 > 0; $n = $1 - 1; include $part $n; include $part $n; end }}");
        var found = Findings.In(site).Where(d => d.Rule.Code != "SG2329").ToList();
        Assert.All(found, d => Assert.Equal("SG4008", d.Rule.Code));
        Assert.Single(found, d => d.Message.Contains("1,000,000 calls at most", StringComparison.Ordinal));
    }

    [Fact]
    public void Many_calls_of_a_page_are_none_of_the_next_one()
    {
        using var site = Site.Small()
            .Write(
                "templates/page.html",
                "<!DOCTYPE html><title>x</title>{{ func f(n); n; end; for i in 1..300000; f i; end }}{{ page.content }}"
            );
        for (var i = 0; i < 5; i++)
            site.Write($"content/p{i}.md", $"---\ntitle: P{i}\n---\n");
        Assert.Empty(Findings.In(site));
    }

    [Fact]
    public void A_regular_expression_that_tries_without_end_is_one_report_that_names_the_limit()
    {
        using var site = Site.Small()
            .Write(
                "templates/page.html",
                "<!DOCTYPE html><title>x</title>\n{{ \"" + new string('a', 40) + "!\" | regex.match \"^(a+)+$\" }}\n"
            );
        var found = Assert.Single(Findings.In(site), d => d.Place?.File == "templates/page.html");
        Assert.Equal("SG4008", found.Rule.Code);
        Assert.Contains("not done after a second", found.Message, StringComparison.Ordinal);
        Assert.Contains("repeat nothing that itself repeats", found.Hint, StringComparison.Ordinal);
    }

    /// <summary>What a thread has written on other pages counts for nothing: a loop that breaks off is run by Scriban itself.</summary>
    [Fact]
    public void Many_pages_are_as_whole_as_one()
    {
        using var site = Site.Small();
        site.Write(
            "templates/page.html",
            "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body>{{ for i in 1..3; if i > 1; break; end; end }}"
                + $"<p>{new string('x', 600_000)}</p><p>End of {{{{ page.title }}}}</p></body></html>\n"
        );
        for (var i = 0; i < 60; i++)
            site.Write($"content/p{i}.md", $"---\ntitle: P{i}\n---\n");
        Generator.Build(site).Succeeded();
        for (var i = 0; i < 60; i++)
            Assert.EndsWith($"<p>End of P{i}</p></body></html>\n", site.Page($"/p{i}/"), StringComparison.Ordinal);
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
