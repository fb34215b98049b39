using CsCheck;
using StaticGuide.Evidence.Locks;
using StaticGuide.Tests.Support;
using StaticGuide.Verification.Quotes;

namespace StaticGuide.Tests.Verification.Quotes;

/// <summary>A quote that stands in the source is found, whatever the page does to it; any other is not.</summary>
public sealed class QuoteFinderTests
{
    [Theory]
    [InlineData("The median annual wage for clerks was $40,100 in May 2024.")]
    [InlineData("The median annual wage for clerks was $40,100 in May 2024")]
    [InlineData("The lowest 10 percent earned less than $30,020, and the highest 10 percent earned more than $57,830.")]
    [InlineData(
        "Employment of clerks is projected to grow 12 percent from 2024 to 2034, much faster than the average for all " + "occupations."
    )]
    [InlineData(
        "Employment of clerks is projected to grow 12 percent from 2024 to 2034, much faster than the average for all "
            + "occupations. About 8,300 openings are projected each year."
    )]
    [InlineData("In the U.S. Department of Labor's view, clerks \"earn well.\"")]
    [InlineData("The U.S. has 71,000 clerks (about 0.4 percent of all workers).")]
    [InlineData("Most work full time.")]
    [InlineData("2024 Median Pay $40,100 per year $19.28 per hour")]
    [InlineData("$40,100 per year $19.28 per hour")]
    [InlineData("Offices of clerks 57%")]
    [InlineData("Hospitals; state, local, and private 17")]
    [InlineData("Greet 40 visitors a day")]
    [InlineData("Clerks held 71,000 jobs in 2024.")]
    [InlineData("Wages rose by 5 1/2 percent in a year - more than expected.")]
    [InlineData("Software helps.")]
    public void What_stands_there_is_found(string quote) => Assert.Equal(QuoteVerdict.Found, Pages.VerdictOf(Pages.Clerks, quote));

    /// <summary>Marks of notes on the line end no sentence late; what else is linked or in brackets stays.</summary>
    [Theory]
    [InlineData("The wage was $44,200 in May 2024.<a href=#f>1</a>", true)]
    [InlineData("The wage was $44,200 in May 2024<a href='https://a.test/x#f'>[1]</a>. Others earn less.", true)]
    [InlineData("The wage was $44,200 in May 2024.<a href=#f>*</a> Others earn less.", true)]
    [InlineData("The wage was $44,200 in May 2024.<a href=#f><span>a</span></a> Others earn less.", true)]
    [InlineData("The wage was $44,200<a href=#f>2</a> in May 2024.", true)]
    [InlineData("The wage was $44,200 in May 2024.[1]", true)]
    [InlineData("The wage was $44,200 in May 2024.[1][a][note 2] Others earn less.", true)]
    [InlineData("The wage was $44,200 in May 2024.[†] Others earn less.", true)]
    [InlineData("The wage was $44,200 in May 2024.[sic] Others earn less.", false)]
    [InlineData("The wage was $44,200 in May 2024.[1]5 percent.", false)]
    [InlineData("The wage was $44,200 in May 2024<a href=#f> for nurses</a>.", false)]
    [InlineData("The wage was $44,200 in May 2024.<a href=/page>5</a>", false)]
    public void A_mark_of_a_note_need_not_be_raised(string text, bool isFound) =>
        Assert.Equal(isFound, Pages.VerdictOf($"<p>{text}</p>", "The wage was $44,200 in May 2024.") == QuoteVerdict.Found);

    [Theory]
    [InlineData("See section <a href=#s2>2</a> for what they earn.", "See section 2 for what they earn.", true)]
    [InlineData("Pay rose in the U.S.[1] Government offices.", "Pay rose in the U.S.", false)]
    public void Other_words_stay(string text, string quote, bool isFound) =>
        Assert.Equal(isFound, Pages.VerdictOf($"<p>{text}</p>", quote) == QuoteVerdict.Found);

    [Theory]
    [InlineData("Clerks held 9 jobs in all.")]
    [InlineData("Clerks earned $1 in May 2024.")]
    [InlineData("Clerks earned $2 in May 2024.")]
    [InlineData("Clerks earned $3 in May 2024.")]
    [InlineData("Clerks earned $4 in May 2024.")]
    [InlineData("Clerks earned $5 in May 2024.")]
    [InlineData("Clerks held 70,000 jobs in 2023.")]
    public void What_no_reader_sees_is_not(string quote) => Assert.Equal(QuoteVerdict.NotFound, Pages.VerdictOf(Pages.Clerks, quote));

    [Theory]
    [InlineData("The median annual wage for clerks was $41,100 in May 2024.", nameof(QuoteVerdict.NotFound))]
    [InlineData("The median annual wage for clerks was $40,100 in May 2023.", nameof(QuoteVerdict.NotFound))]
    [InlineData("The median annual wage for nurses was $40,100 in May 2024.", nameof(QuoteVerdict.NotFound))]
    [InlineData(
        "Employment of clerks is projected to grow 12 percent from 2024 to 2034, faster than the average for all occupations.",
        nameof(QuoteVerdict.NotFound)
    )]
    [InlineData("faster than the average for all occupations.", nameof(QuoteVerdict.Fragment))]
    [InlineData("Employment of clerks is projected to grow 12 percent", nameof(QuoteVerdict.Fragment))]
    [InlineData("The lowest 10 percent earned less than $30,020", nameof(QuoteVerdict.Fragment))]
    [InlineData(
        "much faster than the average for all occupations. About 8,300 openings are projected each year.",
        nameof(QuoteVerdict.Fragment)
    )]
    [InlineData("Department of Labor's view, clerks \"earn well.\"", nameof(QuoteVerdict.Fragment))]
    [InlineData("57% Hospitals; state, local, and private", nameof(QuoteVerdict.Fragment))]
    [InlineData("Offices of clerks 57% Hospitals; state, local, and private 17", nameof(QuoteVerdict.Fragment))]
    [InlineData("Offices of clerks 17", nameof(QuoteVerdict.NotFound))]
    [InlineData("$40,100 per year", nameof(QuoteVerdict.Fragment))]
    [InlineData("57%", nameof(QuoteVerdict.TooShort))]
    public void What_says_something_else_is_not(string quote, string verdict) =>
        Assert.Equal(verdict, Pages.VerdictOf(Pages.Clerks, quote).ToString());

    [Fact]
    public void The_nearest_sentence_is_shown()
    {
        var finding = QuoteFinder.Find(
            "The median annual wage for clerks was $38,000 in May 2023.",
            SourceDocument.OfHtml(Pages.Clerks).Texts
        );
        Assert.Equal("The median annual wage for clerks was $40,100 in May 2024.", finding.Nearest);
    }

    [Fact]
    public void A_raised_number_may_be_a_mark_or_a_power()
    {
        const string Page = "<p>Areas grew by 10<sup>6</sup> acres in 2024. Fees rose by 30 percent.<sup>2</sup> Rents fell.</p>";
        Assert.Equal(QuoteVerdict.NotFound, Pages.VerdictOf(Page, "Areas grew by 10 acres in 2024."));
        Assert.Equal(QuoteVerdict.Found, Pages.VerdictOf(Page, "Fees rose by 30 percent."));
    }

    [Theory]
    [InlineData("Forecasts are on www.forecasts.org.", "Found")]
    [InlineData("Pupils can compare states.", "Found")]
    [InlineData("The U.S.", "TooShort")]
    [InlineData("Clerks work for the U.S.", "Fragment")]
    public void An_address_ends_its_sentence_and_an_abbreviation_may_not(string quote, string verdict) =>
        Assert.Equal(
            verdict,
            Pages
                .VerdictOf("<p>Forecasts are on www.forecasts.org. Pupils can compare states. Clerks work for the U.S. Senate.</p>", quote)
                .ToString()
        );

    [Fact]
    public void A_page_as_deep_as_the_parser_lets_it_be_does_no_harm() =>
        Assert.Equal(
            QuoteVerdict.Found,
            Pages.VerdictOf(
                string.Concat(Enumerable.Repeat("<div><b>", 20_000)) + "Clerks held 71,000 jobs in 2024.",
                "Clerks held 71,000 jobs in 2024."
            )
        );

    [Theory]
    [InlineData("<sup>", 100_000)]
    [InlineData("<table><tr><td>", 2_000)]
    [InlineData("<table><tr><td colspan=9999 rowspan=9999>x<tr><td colspan=9999 rowspan=9999>y</table>", 20_000)]
    [InlineData("<td colspan=9999 rowspan=9999>x", 50_000)]
    [InlineData("a\u0315\u0300\u05AE\u0300", 50_000)]
    [InlineData("\uFDFA. ", 20_000)]
    public void What_is_piled_up_costs_what_it_weighs(string piece, int times) =>
        Assert.Equal(
            QuoteVerdict.Found,
            Pages.VerdictOf(
                "<p>Clerks held 71,000 jobs in 2024.</p>" + string.Concat(Enumerable.Repeat(piece, times)),
                "Clerks held 71,000 jobs in 2024."
            )
        );

    [Fact]
    public void Every_sentence_of_a_page_is_found_and_no_changed_one() =>
        Gen.Select(Sentences, Gen.Int[0, 2], Gen.Int[0, 1000])
            .Holds(
                (sentences, layout, seed) =>
                {
                    var document = SourceDocument.OfHtml(Layout(sentences, layout));
                    foreach (var sentence in sentences)
                    {
                        Assert.Equal(QuoteVerdict.Found, QuoteFinder.Find(sentence, document.Texts).Verdict);
                        var words = sentence.Split(' ');
                        var at = seed % words.Length;
                        words[at] = words[at].StartsWith("other", StringComparison.OrdinalIgnoreCase) ? "same" : "other" + words[at];
                        Assert.NotEqual(QuoteVerdict.Found, QuoteFinder.Find(string.Join(' ', words), document.Texts).Verdict);
                        Assert.NotEqual(
                            QuoteVerdict.Found,
                            QuoteFinder.Find(string.Join(' ', sentence.Split(' ')[1..]), document.Texts).Verdict
                        );
                    }
                },
                iter: 2_000
            );

    private static readonly Gen<string> Word = Pick.Of(
        "wages",
        "of",
        "clerks",
        "grew",
        "12",
        "percent",
        "in",
        "May",
        "$44,200",
        "“much”",
        "faster",
        "than",
        "the",
        "U.S.",
        "e.g.",
        "2024–34",
        "3.4",
        "co-workers’",
        "été"
    );

    private static readonly Gen<string[]> Sentences = Word.Array[3, 9]
        .Array[1, 6]
        .Select(all => all.Select((words, i) => $"Sentence{i}x {string.Join(' ', words)} end{i}.").ToArray());

    private static string Layout(string[] sentences, int layout) =>
        layout switch
        {
            0 => $"<p>{string.Join(" ", sentences)}</p>",
            1 =>
                $"<div hidden><ul>{string.Concat(sentences.Select(s => $"<li>{s.Replace(" ", " <b>\n</b>", StringComparison.Ordinal)}</li>"))}</ul></div>",
            _ =>
                $"<table>{string.Concat(sentences.Select(s => $"<tr><td>No.</td><td><i>{s.Replace("end", "en&shy;d", StringComparison.Ordinal)}</i></td></tr>"))}</table>",
        };
}
