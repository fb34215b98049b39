using CsCheck;
using StaticGuide.Tests.Support;
using StaticGuide.Verification.Fetching;

namespace StaticGuide.Tests.Verification.Fetching;

public sealed class RetryAfterTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("0", 0)]
    [InlineData(" 120 ", 120)]
    [InlineData("Mon, 01 Jun 2026 12:00:30 GMT", 30)]
    [InlineData("Monday, 01-Jun-26 12:00:30 GMT", 30)]
    [InlineData("Mon Jun  1 12:00:30 2026", 30)]
    [InlineData("Thu, 01 Jan 1970 00:00:00 GMT", 0)]
    [InlineData("99999999999999", int.MaxValue)]
    public void A_wait_is_read(string header, int seconds) => Assert.Equal(TimeSpan.FromSeconds(seconds), RetryAfter.Read(header, Now));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("1.5")]
    [InlineData("2026-06-01")]
    public void What_is_no_wait_is_none(string? header) => Assert.Null(RetryAfter.Read(header, Now));

    [Fact]
    public void A_wait_is_never_negative() =>
        Gen.OneOf(
                Gen.String,
                Gen.Long.Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                Gen.DateTime.Select(date => date.ToString("R", System.Globalization.CultureInfo.InvariantCulture))
            )
            .Holds(header => RetryAfter.Read(header, Now) is not { Ticks: < 0 });
}
