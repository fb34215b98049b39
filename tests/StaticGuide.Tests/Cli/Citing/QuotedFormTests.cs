using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Citing;

/// <summary>What <c>cite --quote</c> says of words besides that they are there.</summary>
public sealed class QuotedFormTests
{
    [Theory]
    [InlineData("<p>Half of all clerks earned more than $44,200.</p>", "Half of all clerks earned more than $44,200.", null)]
    [InlineData("<h2>Pay of clerks in towns</h2>", "Pay of clerks in towns", "heading")]
    [InlineData("<ul><li>forms for clerks in towns</li></ul>", "forms for clerks in towns", "item")]
    [InlineData("<table><tr><td>Clerks in towns</td><td>44,200</td></tr></table>", "Clerks in towns 44,200", "cell")]
    public void What_is_no_sentence_says_what_it_is(string html, string words, string? form)
    {
        using var site = Site.Small();
        site.Write("page.html", $"<!doctype html><title>Clerks</title>{html}");
        var run = Generator.Run(
            site.Root,
            ["cite", "http://a.test/clerks", "--saved", "page.html", "--fetched", "2026-02-28", "--quote", words]
        );
        Assert.Equal(0, run.ExitCode);
        var passage = run.Output[run.Output.IndexOf("passages:", StringComparison.Ordinal)..];
        Assert.Equal(form is null ? 0 : 1, passage.Split($"    form: {form}\n").Length - 1);
        Assert.Equal(form is not null, passage.Contains("form:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<p hidden>", true)]
    [InlineData("<p>", false)]
    public void Words_that_readers_do_not_see_are_named(string tag, bool isNamed)
    {
        using var site = Site.Small();
        site.Write("page.html", $"<!doctype html><title>Clerks</title><p>Others.</p>{tag}Half of all clerks earned more.</p>");
        var run = Generator.Run(
            site.Root,
            [
                "cite",
                "http://a.test/clerks",
                "--saved",
                "page.html",
                "--fetched",
                "2026-02-28",
                "--quote",
                "Half of all clerks earned more.",
            ]
        );
        Assert.Equal(isNamed, run.Error.Contains("hidden from readers", StringComparison.Ordinal));
    }
}
