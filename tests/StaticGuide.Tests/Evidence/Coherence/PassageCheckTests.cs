using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence.Coherence;

/// <summary>What is said of a passage before anybody looks at its source: nothing where it is right.</summary>
public sealed class PassageCheckTests
{
    [Theory]
    [InlineData("They must be licensed.")]
    [InlineData("“They must be licensed.”")]
    [InlineData("They must (in most states) be licensed.)")]
    [InlineData("Must they be licensed? They must!")]
    [InlineData("eBay hires nurses all the time.")]
    [InlineData("X-rays are taken by others.")]
    [InlineData("They must be licensed.[3]")]
    [InlineData("Sie brauchen eine Erlaubnis.")]
    [InlineData("¿Necesitan licencia? Sí, la necesitan.")]
    [InlineData("看護師には免許が必要です。それは国家資格です。")]
    [InlineData("They work in the U.S.")]
    public void A_whole_sentence_is_let_alone(string words) =>
        Assert.DoesNotContain("SG23", Report(words, "").Report, StringComparison.Ordinal);

    [Theory]
    [InlineData("must be licensed in most states.", "begins in the middle")]
    [InlineData("… they must be licensed.", "begins in the middle")]
    [InlineData("They must be licensed in", "ends before its sentence does")]
    [InlineData("They must be licensed, and", "ends before its sentence does")]
    [InlineData("They must be licensed as follows:", "ends before its sentence does")]
    [InlineData("Licensed nurses in most states", "ends before its sentence does")]
    [InlineData("Yes, all.", "could stand anywhere")]
    public void A_piece_of_one_is_named(string words, string why)
    {
        var run = Report(words, "");
        Assert.Contains(why, run.Report, StringComparison.Ordinal);
        Assert.Equal(1, run.Report.Split("warning[SG23").Length - 1);
    }

    [Theory]
    [InlineData("hospitals and nursing homes", "item")]
    [InlineData("How to become one", "heading")]
    [InlineData("Entry-level education Bachelor's degree", "cell")]
    public void What_is_no_sentence_says_so(string words, string form) =>
        Assert.DoesNotContain("SG23", Report(words, $", form: {form}").Report, StringComparison.Ordinal);

    [Theory]
    [InlineData("The median wage was $44,200 in May 2024.", true)]
    [InlineData("In 2024 the median wage was $44,200, more than before.", true)]
    [InlineData("The median wage was $45,200 in May 2024.", false)]
    [InlineData("Rooms cost $144,200 in all.", false)]
    [InlineData("The form has the number 44,200 on it.", true)]
    [InlineData("A program takes 2 years.", false)]
    [InlineData("Two of them are needed in each room.", false)]
    public void A_number_that_a_statistic_has_is_named(string words, bool named)
    {
        var run = Report(words, "");
        Assert.Equal(named, run.Report.Contains("SG2341", StringComparison.Ordinal));
    }

    [Fact]
    public void A_statistic_of_another_source_is_another_number()
    {
        using var site = SiteOf("The median wage was $44,200 in May 2024.", "")
            .Write(
                "content/evidence/other.yml",
                "sources:\n  - {id: other, title: Other, publisher: Bureau, url: \"https://data.example.org/other\"}\n"
                    + "passages:\n  - {id: of-other, source: other, quote: \"The median rent was $44,200 in May 2024.\"}\n"
            );
        var run = Generator.Check(site);
        Assert.Equal(1, run.Report.Split("SG2341").Length - 1);
    }

    private static Run Report(string words, string keys)
    {
        using var site = SiteOf(words, keys);
        return Generator.Check(site);
    }

    private static Site SiteOf(string words, string keys) =>
        Site.Small()
            .Write(
                "content/evidence/a.yml",
                "sources:\n  - {id: wages, title: Wages, publisher: Bureau, url: \"https://data.example.org/wages\"}\n"
                    + "statistics:\n"
                    + "  - {id: pay, label: Median wage, value: 44200, unit: usd-per-year, as_of: 2024-05, source: wages, quote: \"The median wage was $44,200 in May 2024.\"}\n"
                    + "  - {id: years, label: Program, value: 2, unit: years, as_of: 2024-05, source: wages, quote: \"Most programs take 2 years or so.\"}\n"
                    + $"passages:\n  - {{id: words, source: wages, quote: '{words.Replace("'", "''", StringComparison.Ordinal)}'{keys}}}\n"
            )
            .Write("content/a.md", "---\ntitle: A\n---\n\nIt is so. [@words] :stat[pay] :stat[years]\n");
}
