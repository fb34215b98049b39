using CsCheck;
using StaticGuide.Evidence.Derivations;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence.Derivations;

public sealed class UnitSignatureTests
{
    private static readonly Gen<UnitSignature> Units = Gen.OneOf(
            "usd-per-year",
            "usd-per-hour",
            "jobs",
            "years",
            "number",
            "percent",
            "openings-per-year"
        )
        .Select(UnitSignature.Of);

    [Fact]
    public void To_multiply_and_then_divide_by_the_same_changes_nothing_but_percentages() =>
        Gen.Select(Units, Units)
            .Holds(
                (a, b) =>
                {
                    var back = a.Times(b, 1).Times(b, -1);
                    Assert.Equal(a.IsPlain ? UnitSignature.Plain : a, back.IsPlain ? UnitSignature.Plain : back);
                }
            );

    [Fact]
    public void Factors_may_change_places() => Gen.Select(Units, Units).Holds((a, b) => Assert.Equal(a.Times(b, 1), b.Times(a, 1)));

    [Theory]
    [InlineData("percent", "percent", "percentage-points")]
    [InlineData("percent", "percentage-points", "percent")]
    [InlineData("usd-per-year", "usd-per-year", "usd-per-year")]
    [InlineData("usd-per-year", "usd-per-hour", null)]
    [InlineData("percent", "number", null)]
    [InlineData("percentage-points", "percent", null)]
    public void A_difference_has_a_unit_only_where_both_sides_fit(string left, string right, string? unit) =>
        Assert.Equal(unit is null ? null : UnitSignature.Of(unit), UnitSignature.Of(left).Sum(UnitSignature.Of(right), isDifference: true));

    [Fact]
    public void Dollars_a_year_times_years_are_dollars() =>
        Assert.Equal(UnitSignature.Of("usd"), UnitSignature.Of("usd-per-year").Times(UnitSignature.Of("years"), 1));
}
