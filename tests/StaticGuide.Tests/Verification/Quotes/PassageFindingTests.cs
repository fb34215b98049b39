using CsCheck;
using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Locks;
using StaticGuide.Tests.Support;
using StaticGuide.Verification.Quotes;

namespace StaticGuide.Tests.Verification.Quotes;

/// <summary>Words are looked for in the same way whether a number stands on them or a sentence.</summary>
public sealed class PassageFindingTests
{
    private static readonly SourceDocument Clerks = SourceDocument.OfHtml(Pages.Clerks);

    private static readonly string[] Words = Clerks.Texts[0].Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Any run of the page's words, whole or not, and now and then with one that does not stand there.</summary>
    private static readonly Gen<string> Runs =
        from start in Gen.Int[0, Words.Length - 1]
        from length in Gen.Int[1, 30]
        from change in Gen.Int[0, 9]
        select string.Join(' ', Words.Skip(start).Take(length)) + (change == 0 ? " perhaps" : "");

    [Fact]
    public void A_passage_and_a_statistic_with_the_same_quote_get_the_same_verdict() =>
        Runs.Holds(
            run =>
            {
                var figure = Figures.One("1", "people", run);
                var number = Clerks.Find(figure).Verdict;
                // Whether the value stands in words that are there is a question of its own.
                var expected = number == QuoteVerdict.ValueMissing ? QuoteVerdict.Found : number;
                return Clerks.Find(Figures.Passage(run)).Verdict == expected;
            },
            iter: 2_000
        );

    [Fact]
    public void Several_runs_stand_there_only_if_each_does() =>
        Gen.Select(Runs, Runs)
            .Holds(
                (a, b) =>
                {
                    var (one, other, both) = (
                        Clerks.Find(Figures.Passage(a)).Verdict,
                        Clerks.Find(Figures.Passage(b)).Verdict,
                        Clerks.Find(Figures.Passage(a, b)).Verdict
                    );
                    return both == (one == QuoteVerdict.Found ? other : one);
                },
                iter: 1_000
            );

    [Fact]
    public void The_mark_of_a_passage_is_that_of_its_runs()
    {
        ITaken[] all =
        [
            Figures.Passage("One of these.", "And the other."),
            Figures.Passage("And the other.", "One of these."),
            Figures.Passage("One of these. And the other."),
            Figures.Passage("One of these."),
            Figures.One("1", "people", "One of these."),
        ];
        Assert.Equal(all.Length, all.Select(ProofHash.Of).Distinct().Count());
        Assert.Equal(ProofHash.Of(all[0]), ProofHash.Of(Figures.Passage("One of these.", "And the other.")));
    }

    [Theory]
    [InlineData("„Ohne Erlaubnis geht es nicht.“", "Ohne Erlaubnis geht es nicht.")]
    [InlineData("“You must be licensed.”", "You must be licensed.")]
    public void Marks_that_were_pasted_with_the_words_are_none_of_them(string pasted, string words)
    {
        Assert.Equal(words, PastedQuote.Without(pasted));
        Assert.Equal(words, Figures.Passage(pasted).Text);
    }
}
