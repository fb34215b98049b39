using CsCheck;
using StaticGuide.Content.Claims;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Claims;

/// <summary>Which words exactly are taken for the claim, so that a report can point at them and at nothing else.</summary>
public sealed class ClaimFinderTests
{
    [Theory]
    [InlineData("They can reach $50,000–$58,000+ by specialty.", "$50,000–$58,000+")]
    [InlineData("About 811,000 jobs, or 3.4 million, or three million.", "811,000|3.4 million|three million")]
    [InlineData("It rose 12%, 12 percent, 12 per cent and 2.5 percentage points.", "12%|12 percent|12 per cent|2.5 percentage points")]
    [InlineData("Two thirds left, half of them early, a quarter of the rest late.", "Two thirds|half of|a quarter of")]
    [InlineData("Pay has doubled and is twice as high, or three times as high.", "doubled|twice as|three")]
    [InlineData(
        "One in five stays, nine out of ten go, 1:4 remain, one job in eight is new.",
        "One in five|nine out of ten|1:4|one job in eight"
    )]
    [InlineData("Between 10 and 20 apply, 5 to 10 pass, 1 or 2 fail.", "10 and 20|5 to 10|1 or 2")]
    [InlineData("It costs one hundred and twenty-five dollars, USD 500 or US$ 40.", "one hundred and twenty-five dollars|USD 500|US$ 40")]
    [InlineData("They earn six figures; growth is double-digit; dozens of clinics hire.", "six figures|double-digit|dozens of")]
    [InlineData("It fell by −3%, which is ¾ of 10 000.", "−3%|¾|10 000")]
    public void The_words_of_the_number_are_found(string text, string expected) => Assert.Equal(expected, Found(text, english: true));

    [Theory]
    [InlineData("In den letzten Jahren wuchs es um 12 %, auf 811.000 Stellen.", "12 %|811.000")]
    [InlineData("Am 28. August 2025 um 17:30, seit 2024, Version 2.1.3.", "")]
    [InlineData("La mitad tiene dos años.", "")]
    public void Of_other_languages_only_digits_are_looked_at(string text, string expected) =>
        Assert.Equal(expected, Found(text, english: false));

    /// <summary>A number is one mistake, however the writer's country groups its digits.</summary>
    [Theory]
    [InlineData("€12,5")]
    [InlineData("1.234,56 €")]
    [InlineData("₹12,34,567")]
    [InlineData("1,23,45,678 people")]
    [InlineData("£1'234.50")]
    [InlineData("1\u202f234\u202f567,89 €")]
    [InlineData("1\u00a0234,5 %")]
    [InlineData("0,5 %")]
    [InlineData("2,5–3,5 %")]
    [InlineData("3½")]
    [InlineData("3 ½")]
    [InlineData("3 1/2")]
    [InlineData("2-3/4")]
    [InlineData("$3½ million")]
    [InlineData("−0,5 %")]
    public void Each_way_to_write_a_number_is_one_claim(string number)
    {
        var digits = number.Replace(" people", "", StringComparison.Ordinal);
        Assert.Equal(digits, Found($"It came to {number} of that.", english: true));
        Assert.Equal(digits.Replace(" million", "", StringComparison.Ordinal), Found($"Es sind {digits} davon.", english: false));
    }

    [Theory]
    [InlineData("See pages 3, 5 and 7.", "")]
    [InlineData("In May 5,2024 it was 12,345,678; or 1,2,3 of them.", "12,345,678|1|2|3")]
    [InlineData("On 3 1/2/2024 they met.", "")]
    public void Lists_and_dates_are_none_of_them(string text, string expected) => Assert.Equal(expected, Found(text, english: true));

    [Theory]
    [InlineData("Step 2", "")]
    [InlineData("Chapter 3", "")]
    [InlineData("Part 1", "")]
    [InlineData("Top 10", "")]
    [InlineData("Myth 4", "")]
    [InlineData("Case study 12", "")]
    [InlineData("The interview 2", "")]
    [InlineData("Mistake 3: you wait too long", "")]
    [InlineData("Billing 101", "")]
    [InlineData("3", "")]
    [InlineData("Phase 2: 12 clinics", "12")]
    [InlineData("Employees 12", "12")]
    [InlineData("Jobs 811000", "811000")]
    [InlineData("Salary 44200", "44200")]
    [InlineData("Myth 4 costs $50,000", "4|$50,000")]
    [InlineData("Women over 40", "40")]
    [InlineData("Why 12 percent growth matters", "12 percent")]
    public void A_small_number_can_name_a_heading(string text, string expected) =>
        Assert.Equal(expected, Found(text, english: true, isHeading: true));

    [Fact]
    public void What_names_a_heading_counts_in_running_text() => Assert.Equal("4", Found("We saw clinic 4", english: true));

    [Theory]
    [InlineData("The Big Five saw 30,000 feet and 30,000 miles.", "30,000")]
    public void What_a_site_exempts_is_no_claim(string text, string expected) =>
        Assert.Equal(expected, Found(text, english: true, "the big five", "30,000 FEET"));

    [Fact]
    public void Whatever_the_text_claims_are_in_order_within_it_and_apart() =>
        Gen.Select(Word, Gen.OneOf(" ", " ", " ", "", "-", ", ", "/"))
            .Array[0, 14]
            .Holds(parts =>
            {
                var text = string.Concat(parts.Select(p => p.Item1 + p.Item2));
                var end = 0;
                foreach (var claim in Find(text, english: true))
                {
                    Assert.InRange(claim.Start, end, text.Length);
                    Assert.InRange(claim.End, claim.Start + 1, text.Length);
                    end = claim.End;
                }
            });

    [Fact]
    public void Without_digits_and_number_words_there_is_no_claim() =>
        Gen.OneOf(
                "people",
                "work",
                "often",
                "content",
                "the",
                "tenant",
                "someone",
                "weight",
                "stone",
                ".",
                "first",
                "we",
                "attend",
                "Monday",
                "than",
                "$",
                "%",
                "in",
                "of"
            )
            .Array[0, 20]
            .Holds(words =>
            {
                var text = string.Join(' ', words.Where(w => w != "tenant"));
                return Find(text, english: true).Count == 0 && !ClaimTriggers.IsIn(text, english: true);
            });

    [Fact]
    public void What_holds_a_claim_passes_the_quick_look() =>
        Word.Array[0, 8]
            .Holds(words =>
            {
                var text = string.Join(' ', words);
                return Find(text, english: true).Count == 0 || ClaimTriggers.IsIn(text, english: true);
            });

    [Fact]
    public void One_look_at_all_lines_finds_what_a_look_at_each_of_them_does() =>
        Gen.Select(Word.Array[0, 4].Array[1, 6], Gen.Bool)
            .Holds(
                (lines, english) =>
                {
                    string[] texts = [.. lines.Select(words => string.Join(' ', words))];
                    List<int> numerals = [];
                    List<int> words = [];
                    ClaimTriggers.AddPlaces(string.Join('\n', texts), english, numerals, words);
                    var start = 0;
                    foreach (var text in texts)
                    {
                        var end = start + text.Length;
                        if (ClaimTriggers.IsIn(text, english))
                            Assert.Contains(numerals.Concat(words), at => at >= start && at < end);
                        start = end + 1;
                    }
                    Assert.Equal(numerals.Count + words.Count > 0, ClaimTriggers.IsIn(string.Join('\n', texts), english));
                }
            );

    [Theory]
    [InlineData("corpus.txt")]
    [InlineData("holdout.txt")]
    public void Every_sentence_with_a_claim_passes_the_quick_look(string file) =>
        Assert.All(
            File.ReadAllLines(Support.Repository.Path($"tests/StaticGuide.Tests/Content/Claims/{file}"))
                .Where(l => l.Contains('«', StringComparison.Ordinal) && l[0] != '#'),
            line => Assert.True(ClaimTriggers.IsIn(line, english: true), line)
        );

    /// <summary>Half a million tokens in one sentence: where a rule looked at all of them for each, this would take hours.</summary>
    [Theory]
    [InlineData(", ")]
    [InlineData("( ")]
    [InlineData("“ ")]
    [InlineData("… ")]
    [InlineData("2 times ")]
    [InlineData("😀 1 ")]
    [InlineData("2024 ")]
    [InlineData("hundred and ")]
    [InlineData("5 percent ")]
    [InlineData("9:30 ")]
    [InlineData("at 8, ")]
    [InlineData("if a, ")]
    [InlineData("[1 ")]
    [InlineData("J.\u00A0")]
    [InlineData("(PDF, ")]
    [InlineData("one in ")]
    [InlineData("between 1 and ")]
    [InlineData("08:30 ")]
    [InlineData("2000 calls a ")]
    [InlineData("of 2020 nurses, ")]
    [InlineData("teachers type 60 words ")]
    [InlineData("30s to ")]
    [InlineData("over-65s ")]
    [InlineData("3 and 4 or ")]
    [InlineData("3, 4, ")]
    [InlineData("Nature 586, 378–")]
    [InlineData("(WCAG) 2 ")]
    [InlineData("the RTX 4090 ")]
    [InlineData("unit 2B ")]
    [InlineData("no more than 8 tablets ")]
    [InlineData("24-hour ")]
    public void A_long_sentence_is_read_in_one_pass(string piece)
    {
        var text = "We saw 7 of them, " + string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length)) + "and 12 more.";
        for (var start = 0; start < text.Length; start = SentenceSplitter.EndOf(text, start))
            Assert.InRange(SentenceSplitter.EndOf(text, start), start + 1, text.Length);
        Assert.Equal("7", text[Find(text, english: true)[0].Start..Find(text, english: true)[0].End]);
    }

    private static Gen<string> Word =>
        Gen.OneOf(
            "12",
            "2024",
            "$5",
            "50,000",
            "one",
            "two",
            "five",
            "ten",
            "half",
            "third",
            "a",
            "of",
            "in",
            "million",
            "hundred",
            "percent",
            "%",
            "doubled",
            "double",
            "twice",
            "as",
            "times",
            "to",
            "and",
            "or",
            "between",
            "May",
            "Step",
            "the",
            "steps",
            "years",
            "people",
            "Call",
            "wait",
            "(",
            ")",
            ":",
            "/",
            "k",
            "–",
            "+",
            "a.m.",
            "1990s",
            "401(k)",
            "W-2",
            "½",
            "every",
            "out"
        );

    private static string Found(string text, bool english, params string[] exempt) => Found(text, english, isHeading: false, exempt);

    private static string Found(string text, bool english, bool isHeading, params string[] exempt) =>
        string.Join('|', Find(text, english, isHeading, exempt).Select(c => text[c.Start..c.End]));

    private static List<Claim> Find(string text, bool english, bool isHeading = false, params string[] exempt)
    {
        List<Claim> claims = [];
        new ClaimFinder(english, new PhraseSet(exempt)).Find(text, 0, claims, isHeading);
        return claims;
    }
}
