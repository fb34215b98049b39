using StaticGuide.Evidence.Quotes;

namespace StaticGuide.Tests.Evidence.Quotes;

/// <summary>A number counts what the noun right behind it says, and a half is a part of what it stands beside.</summary>
public sealed class CountedThingsTests
{
    [Theory]
    [InlineData("percent", "In 2024, 45 nurses left.")]
    [InlineData("percent", "In 2024 they took 45 days of leave.")]
    [InlineData("percent", "In 2024, forty-five registered nurses left.")]
    [InlineData("percent", "It cost 45 dollars.")]
    [InlineData("percentage-points", "In 2024, 45 schools closed.")]
    [InlineData("usd", "There were 45 people in 2024.")]
    [InlineData("usd-per-year", "They worked 45 hours in 2024.")]
    [InlineData("years", "There were 45 people in 2024.")]
    [InlineData("jobs", "They worked 45 hours in 2024.")]
    [InlineData("jobs", "They got 45 dollars each.")]
    public void The_noun_behind_it_counts_something_else(string unit, string text) =>
        Assert.Equal(ValueFinding.Missing, ValueInTextTests.Find("45", unit, text));

    [Theory]
    [InlineData("percent", "Of every 100 nurses, 45 nurses left.")]
    [InlineData("percent", "The share of those who left: 45 nurses say so.")]
    [InlineData("percent", "Nurses 45 teachers 40 cooks 38")]
    [InlineData("percent", "45 Nurses, 40 Teachers")]
    [InlineData("percent", "Les 45 restants sont partis.")]
    [InlineData("percent", "45 to 50 nurses in a hundred left.")]
    [InlineData("usd", "It costs $40 to $60: 45 people say so.")]
    [InlineData("usd", "It was 45 for nurses.")]
    [InlineData("usd", "It was 45 dollars.")]
    [InlineData("jobs", "There were 45 positions for nurses.")]
    [InlineData("jobs", "They hired 45 nurses.")]
    [InlineData("years", "It takes 45 months, or 45 years.")]
    [InlineData("years", "The years: nurses 45, teachers 40.")]
    [InlineData("openings-per-year", "There were 45 hours.")]
    [InlineData("number", "There were 45 nurses.")]
    public void The_noun_behind_it_may_be_of_the_unit(string unit, string text) =>
        Assert.Equal(ValueFinding.Found, ValueInTextTests.Find("45", unit, text));

    [Theory]
    [InlineData("50", "percent", "Half a percent left in 2024.")]
    [InlineData("50", "percent", "One and a half percent left.")]
    [InlineData("50", "percentage-points", "Half of them left.")]
    [InlineData("1", "percent", "One and a half percent left.")]
    [InlineData("1000000", "jobs", "There are half a million jobs.")]
    [InlineData("2000000", "jobs", "Hay 2 millones y medio de puestos.")]
    public void A_half_is_of_what_it_stands_beside(string value, string unit, string text) =>
        Assert.Equal(ValueFinding.Missing, ValueInTextTests.Find(value, unit, text));
}
