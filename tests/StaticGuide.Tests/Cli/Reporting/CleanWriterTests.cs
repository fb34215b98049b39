using StaticGuide.Cli.Reporting;
using StaticGuide.Tests.Cli.Renewing;

namespace StaticGuide.Tests.Cli.Reporting;

/// <summary>What pages, files and locks hold never steers the terminal of whoever reads a report.</summary>
public sealed class CleanWriterTests
{
    [Theory]
    [InlineData("a\u001b]0;owned\u0007b", "a\uFFFD]0;owned\uFFFDb")]
    [InlineData("\u009b31m\u007f\b\v\f\0", "\uFFFD31m\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("one\ttwo\nthree\r\n", "one\ttwo\nthree\r\n")]
    [InlineData("first\rsecond", "first\uFFFDsecond")]
    public void Control_characters_become_a_sign(string text, string clean)
    {
        using var inner = new StringWriter();
        using var writer = new CleanWriter(inner, keepsReturns: false);
        foreach (var c in text)
            writer.Write(c.ToString());
        Assert.Equal(clean, inner.ToString());
    }

    [Fact]
    public void Own_sequences_stay()
    {
        using var inner = new StringWriter();
        using var writer = new CleanWriter(inner, keepsReturns: false);
        writer.Write($"{TerminalSigns.Escape}[1mbold");
        Assert.Equal("\u001b[1mbold", inner.ToString());
    }

    /// <summary>Whatever is asked, of a page that has them in the sentence that is shown.</summary>
    [Theory]
    [InlineData("renew --dry-run --saved saved.html --id bureau --fetched 2026-06-01")]
    [InlineData("verify --saved saved.html --id bureau --fetched 2026-06-01")]
    [InlineData("cite http://a.test/clerks --saved saved.html --fetched 2026-06-01 --quote 'The median annual wage'")]
    public void No_verb_hands_on_what_a_page_has(string command)
    {
        using var site = Bureau.Guide();
        site.Write(
            "saved.html",
            Bureau.NextEdition.Replace("in May 2025", "in May 2025 \u001b]0;owned\u0007\u001b[2J\u001b[31m now", StringComparison.Ordinal)
        );
        var words = command.Replace("'The median annual wage'", "The_median_annual_wage", StringComparison.Ordinal).Split(' ');
        var run = StaticGuide.Tests.Support.Generator.Run(site.Root, [.. words.Select(w => w.Replace('_', ' '))]);
        Assert.DoesNotContain(run.Output + run.Error, c => char.IsControl(c) && c is not ('\n' or '\t'));
        Assert.Contains("owned", run.Output + run.Error, StringComparison.Ordinal);
    }
}
