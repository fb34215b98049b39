using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown;

/// <summary>What stands right beside a statistic leaves it the number that it is.</summary>
public sealed class BesideTests
{
    [Theory]
    [InlineData("It has $:stat[fee] beds.", "SG2104 1:8")]
    [InlineData(
        "It has :stat[fee] dollars, :stat[share] percent, :stat[share]% and :stat[beds] jobs.",
        "SG2104 1:18",
        "SG2104 1:40",
        "SG2104 1:62",
        "SG2104 1:79"
    )]
    [InlineData("It has :stat[fee] a year, $:stat[fee.number], :stat[beds] in jobs, :stat[share] of all, :stat[share] percentages.")]
    public void A_unit_is_said_once(string text, params string[] expected)
    {
        using var site = Known();
        Assert.Equal(expected, Findings.OnPage(site, text + "\n"));
    }

    [Theory]
    [InlineData("Fees: € :stat[fee], €:stat[fee], US$ :stat[fee].", "SG2105 1:7", "SG2105 1:21", "SG2104 1:34")]
    [InlineData("Fees: :stat[fee],000, :stat[beds.number],000, :stat[fee]k.", "SG2105 1:17", "SG2105 1:41", "SG2105 1:57")]
    [InlineData("Fees: :stat[fee] million, :stat[fee]%, :stat[fee] percent.", "SG2105 1:17", "SG2105 1:37", "SG2105 1:50")]
    [InlineData("Fell by -:stat[share], (−:stat[share]).", "SG2105 1:9", "SG2105 1:25")]
    [InlineData("Rose :stat[share] percentage points, by :stat[share] points.", "SG2105 1:18", "SG2105 1:53")]
    [InlineData("Pay: :stat[yearly] an hour, :stat[yearly] per month, :stat[yearly]/wk.", "SG2105 1:19", "SG2105 1:42", "SG2105 1:67")]
    [InlineData("Pay: :stat[hourly] a year, :stat[yearly.number] por hora.", "SG2105 1:19", "SG2105 1:48")]
    [InlineData(
        "Pay: :stat[yearly] a year, :stat[yearly] a month ago, :stat[yearly] a day's work, :stat[hourly] per year-end, :stat[fee] an hour."
    )]
    [InlineData(
        "It is :stat[share] points to more, -:stat[share]- and 5 -- :stat[share]; so - :stat[fee] - is $10–:stat[fee].",
        "SG2105 1:36"
    )]
    [InlineData(
        "Fees: :stat[fee], 000 of :stat[fee]; mile, :stat[fee] milk, :stat[fee]ks, :stat[fee]+:stat[fee] + $5, :stat[beds] million, ~:stat[fee]."
    )]
    [InlineData("The average annual wage of assistants was :stat[yearly].", "SG2105 1:5")]
    [InlineData("El salario promedio era :stat[yearly]; das Durchschnittsgehalt war :stat[yearly].", "SG2105 1:4", "SG2105 1:44")]
    [InlineData("The median hourly wage was :stat[hourly], so the average wage is :stat[hourly].", "SG2105 1:5")]
    [InlineData("The median wage was :stat[yearly], and the average wage more. Of average age, they earn :stat[yearly].")]
    [InlineData("Half earn more than the average wage (median :stat[yearly]); on average wages rose. It was :stat[yearly].")]
    [InlineData("The average wage is above :stat[yearly]; the average wage was higher than the median of :stat[yearly].")]
    [InlineData(
        "Average pay rose until it was :stat[yearly]. The average salary is, some say, :stat[yearly]. Mean bosses pay :stat[yearly]."
    )]
    [InlineData("The average and the median wage were :stat[hourly] and :stat[yearly]; the average wage, but the median is :stat[yearly].")]
    [InlineData("El salario medio es más alto que :stat[yearly]. Le salaire moyen dépasse la médiane de :stat[yearly].")]
    [InlineData("The average wage for assistants in Texas was about :stat[yearly].", "SG2105 1:5")]
    [InlineData("With :stat[yearly] a month of rent is paid. At :stat[yearly] a day off costs little.")]
    // Marks, notes, entities and the end of a line between are looked through.
    [InlineData("Pay: **:stat[yearly]** million, *:stat[share]*&nbsp;points.", "SG2105 1:21", "SG2105 1:46")]
    [InlineData("Pay: :stat[yearly]\nmillion; :stat[fee] [@almanac] million.", "SG2105 1:19", "SG2105 2:20")]
    [InlineData("Pay: $**:stat[fee]**, **$:stat[fee]**, *:stat[share]* percent.", "SG2104 1:6", "SG2104 1:25", "SG2104 1:53")]
    [InlineData("Pay: :stat[fee]000, :stat[fee] 000, :stat[fee].5.", "SG2105 1:16", "SG2105 1:31", "SG2105 1:47")]
    // Other money.
    [InlineData(
        "Fees: :stat[fee] €, EUR :stat[fee], :stat[fee] euros, :stat[fee] GBP.",
        "SG2105 1:17",
        "SG2105 1:21",
        "SG2105 1:47",
        "SG2105 1:65"
    )]
    [InlineData("Fees: C$:stat[fee], €:stat[fee.number], $:stat[share].", "SG2105 1:7", "SG2105 1:21", "SG2105 1:41")]
    [InlineData("Fees: USD :stat[fee.number], :stat[fee.number] USD, :stat[fee] €35, US$:stat[fee.number], BEUR :stat[fee] here.")]
    [InlineData("Fees: USD :stat[fee], :stat[fee] USD, US dollars :stat[fee].", "SG2104 1:7", "SG2104 1:33", "SG2104 1:39")]
    [InlineData("In US dollars, :stat[fee]; euros, :stat[fee].")]
    // Several times it, or a part.
    [InlineData("They earn twice :stat[yearly], half of :stat[yearly].", "SG2105 1:11", "SG2105 1:32")]
    [InlineData("They earn three times :stat[yearly], double :stat[yearly].", "SG2105 1:11", "SG2105 1:38")]
    [InlineData("They earn a third of :stat[yearly]; ganan el doble de :stat[yearly].", "SG2105 1:11", "SG2105 1:43")]
    [InlineData("They earn twice as much as :stat[yearly] [@almanac]. In the first half :stat[beds] came.")]
    [InlineData("They paid twice: :stat[fee]. A quarter :stat[beds] were there, three times, :stat[fee].")]
    // Called by the time or the measure of another number.
    [InlineData("The mean is :stat[yearly].", "SG2105 1:1")]
    [InlineData("Average pay: :stat[yearly].", "SG2105 1:1")]
    [InlineData("On average they made :stat[yearly].", "SG2105 1:1")]
    [InlineData("Assistants earn on average :stat[yearly].", "SG2105 1:17")]
    [InlineData("On average, people who earn :stat[yearly] work more. The mean is higher than :stat[yearly].")]
    [InlineData("The median hourly wage was :stat[yearly].", "SG2105 1:12")]
    [InlineData("Their monthly pay is :stat[yearly]; they earn :stat[yearly] (monthly).", "SG2105 1:7", "SG2105 1:60")]
    [InlineData("The annual pay is :stat[yearly], the hourly wage :stat[yearly] of all; they earn :stat[yearly] (a year).")]
    [InlineData("It is :stat[yearly] bn, :stat[yearly]+.", "SG2105 1:20", "SG2105 1:38")]
    // Other times, and the same one twice.
    [InlineData("Pay: :stat[yearly] monthly, :stat[yearly] weekly.", "SG2105 1:19", "SG2105 1:42")]
    [InlineData("Pay: :stat[hourly] per hour, :stat[hourly]/h.", "SG2104 1:19", "SG2104 1:43")]
    [InlineData("Pay: :stat[yearly] annually, :stat[hourly.number] per hour, :stat[yearly] monthly payments, :stat[fee] monthly.")]
    // Another measure, and another sign.
    [InlineData("Half earn :stat[yearly] on average.", "SG2105 1:24")]
    [InlineData("Half earn :stat[hourly] on average; the median is :stat[yearly], on average more.")]
    [InlineData("It changed by minus :stat[share]. Minus :stat[share] it was.", "SG2105 1:15", "SG2105 1:35")]
    [InlineData("The total minus :stat[share] is plus or minus :stat[share].")]
    public void A_statistic_stays_the_number_that_it_is(string text, params string[] expected)
    {
        using var site = Known();
        var found = Findings
            .OnPage(site, text + "\n")
            .Where(f => f.StartsWith("SG2104", StringComparison.Ordinal) || f.StartsWith("SG2105", StringComparison.Ordinal));
        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("Pay: :stat[yearly]0", "SG2105 1:19")]
    [InlineData("Pay: :stat[yearly].50", "SG2105 1:19")]
    [InlineData("Pay: :stat[yearly],50", "SG2105 1:19")]
    [InlineData("Pay: 5 times :stat[yearly]", "SG2105 1:6")]
    public void Digits_beside_it_are_one_report(string text, params string[] expected)
    {
        using var site = Known();
        Assert.Equal(expected, Findings.OnPage(site, text + "\n").Where(f => !f.StartsWith("SG23", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("title: Of :stat[fee] million", "SG2105 2:21")]
    [InlineData("title: P\ndescription: \"It is \\u20AC:stat[fee] here\"", "SG2105 3:21")]
    [InlineData("title: P\nfaq: [{id: q, question: 'Is it :stat[share] percent?', answer: 'It is [one](#q).'}]", "SG2104 3:44")]
    [InlineData("title: P\ncharts: [{id: c, kind: bars, title: 'Of $:stat[fee]', statistics: [beds]}]", "SG2104 3:41")]
    [InlineData("title: Of :stat[fee], 300 of $:stat[fee.number] and :stat[yearly] a year")]
    public void In_a_line_of_front_matter_as_well(string keys, params string[] expected)
    {
        using var site = Known().Write("content/q.md", $"---\n{keys}\n---\nText.\n");
        Assert.Equal(
            expected,
            Findings
                .In(site)
                .Where(d => d.Rule.Code is "SG2104" or "SG2105")
                .Select(d => $"{d.Rule.Code} {d.Place!.Start!.Value.Line}:{d.Place.Start.Value.Column}")
        );
    }

    private static Site Known() =>
        Site.Small()
            .Write("content/picture.png", Site.Pixel)
            .Write(
                "content/evidence/e.yml",
                "sources: [{id: almanac, title: Almanac, publisher: Press, url: 'https://example.org/a'}"
                    + ", {id: al-manac, title: Al, publisher: Press, url: 'https://example.org/al'}]\n"
                    + "statistics: [{id: beds, label: Beds, value: 120, unit: jobs, as_of: 2025, source: almanac, quote: There were 120 beds in all.}"
                    + ", {id: fee, label: Fee, value: 40, unit: usd, as_of: 2025, source: almanac, quote: The fee was $40.}"
                    + ", {id: yearly, label: Pay, value: 44200, unit: usd-per-year, kind: median, as_of: 2025, source: almanac, quote: It paid $44,200 a year.}"
                    + ", {id: hourly, label: Wage, value: 21, unit: usd-per-hour, kind: mean, as_of: 2025, source: almanac, quote: It paid $21 an hour.}"
                    + ", {id: share, label: Share, value: 12, unit: percent, as_of: 2025, source: almanac, quote: The share was 12 percent.}]\n"
            );
}
