using StaticGuide.Tests.Cli.Verifying;
using StaticGuide.Tests.Support;
using StaticGuide.Tests.Verification.FaultServer;

namespace StaticGuide.Tests.Cli.Citing;

/// <summary><c>cite --quote</c>: from a sentence somebody has read to a passage that verifies.</summary>
public sealed class QuotedWordsTests : IAsyncLifetime
{
    private const string Words = "Most states: no license is needed, \"so far\".";

    private const string Html =
        "<!doctype html><html lang=en><title>Clerks | Bureau</title><meta property=og:site_name content=Bureau>"
        + "<p>Clerks keep records. Most states: no license is needed, &ldquo;so far&rdquo;. Many clerks work at night.</p></html>";

    private readonly SourceServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public void Words_that_stand_there_become_a_passage_that_verifies()
    {
        using var site = Site.Small();
        server.Play("a.test/clerks", Answers.Page(Html));
        var run = Cite(site, "--quote", Words);
        run.FailedWith(0);
        Assert.Contains("the words stand there", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("sources:\n  - id: a-clerks\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            "passages:\n  - id: most-states-no-license-is\n    source: a-clerks\n    quote: \"Most states: no license is needed, \\\"so far\\\".\"\n",
            run.Output,
            StringComparison.Ordinal
        );
        site.Write("content/evidence/a.yml", run.Output)
            .Write("content/a.md", "---\ntitle: A\n---\n\nNo license. [@most-states-no-license-is]\n");
        server.Verify(site, "2026-06-01").FailedWith(0);
        Generator.Check(site, "--strict").FailedWith(0);

        // The source is there now: only the words are new, and their ids are not taken twice.
        run = Cite(site, "--quote", Words, "--quote", "Many clerks work at night.");
        run.FailedWith(0);
        Assert.Equal(
            "passages:\n  - id: most-states-no-license-is-2\n    source: a-clerks\n    quote:\n"
                + "      - \"Most states: no license is needed, \\\"so far\\\".\"\n      - Many clerks work at night.\n",
            run.Output
        );
        Assert.Contains("the source is `a-clerks` (content/evidence/a.yml:2)", run.Error, StringComparison.Ordinal);
        Assert.StartsWith(
            "passages:\n  - id: night\n",
            Cite(site, "--quote", "Many clerks work at night.", "--id", "night").Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("no license is needed, \"so far\".", "only as a part of a sentence; quote all of it: Most states: no license is needed")]
    [InlineData("Many clerks sleep at night.", "does not stand there; it says: Many clerks work at night.")]
    [InlineData("at night.", "is too short to prove anything")]
    public void Words_that_do_not_are_said_to_be_wrong_wherever_they_go(string words, string why)
    {
        using var site = Site.Small();
        server.Play("a.test/clerks", Answers.Page(Html));
        var run = Cite(site, "--quote", "Clerks keep records.", "--quote", words);
        run.FailedWith(3);
        Assert.Contains($"error: “{words}” ", run.Error, StringComparison.Ordinal);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("error: “Clerks keep records.”", run.Error, StringComparison.Ordinal);
        Assert.Contains($"  # “{words}” ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_saved_copy_is_looked_at_as_well_and_reference_managers_get_the_words()
    {
        using var site = Site.Empty();
        site.Write("page.html", Html);
        var run = Cite(site, "--saved", "page.html", "--quote", "„Clerks keep records.“", "--format", "json");
        run.FailedWith(0);
        Assert.Contains("the words stand in the saved copy", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"text\": \"Clerks keep records.\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_words_can_be_read_nobody_says_that_they_are_missing()
    {
        using var site = Site.Empty();
        server.Play("a.test/clerks", Answers.Page("<!doctype html><title>Clerks</title><script>show()</script>"));
        var run = Cite(site, "--quote", "Clerks keep records.");
        run.FailedWith(3);
        Assert.Contains("nobody can look for words there: it shows its text only to browsers", run.Error, StringComparison.Ordinal);
        Cite(site, "--quote", " ").FailedWith(2);
    }

    private Run Cite(Site site, params string[] arguments) =>
        Generator.Run(
            site.Root,
            [
                "cite",
                "http://a.test/clerks",
                .. arguments.Contains("--saved") ? [] : new[] { "--connect-to", server.ConnectTo },
                .. arguments,
            ]
        );
}
