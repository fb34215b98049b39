using CsCheck;
using StaticGuide.Content.Values;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content;

/// <summary>EDTF level 0.</summary>
public sealed class EdtfDateTests
{
    private static readonly Gen<EdtfDate> Dates = Gen.Select(Gen.Int[1, 9998], Gen.Int[1, 12], Gen.Int[1, 31], Gen.Int[0, 2])
        .Select(
            (year, month, day, precision) =>
                new EdtfDate(year, precision > 0 ? month : null, precision > 1 ? Math.Min(day, DateTime.DaysInMonth(year, month)) : null)
        );

    [Fact]
    public void What_is_written_is_read_as_it_was() =>
        Dates.Holds(date => Assert.True(EdtfDate.TryParse(date.ToString(), out var read) && read == date));

    [Fact]
    public void A_date_spans_all_the_days_it_names() =>
        Dates.Holds(date =>
        {
            Assert.StartsWith(date.ToString(), date.FirstDay.ToString("yyyy-MM-dd"), StringComparison.Ordinal);
            Assert.StartsWith(date.ToString(), date.LastDay.ToString("yyyy-MM-dd"), StringComparison.Ordinal);
            Assert.False(date.LastDay.AddDays(1).ToString("yyyy-MM-dd").StartsWith(date.ToString(), StringComparison.Ordinal));
        });

    [Theory]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData("2025-02", "2025-02-01", "2025-02-28")]
    [InlineData("2025", "2025-01-01", "2025-12-31")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    public void The_days_of_some_dates(string text, string first, string last)
    {
        Assert.True(EdtfDate.TryParse(text, out var date));
        Assert.Equal((DateOnly.Parse(first), DateOnly.Parse(last)), (date.FirstDay, date.LastDay));
    }

    [Theory]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("0000")]
    [InlineData("2025-13")]
    [InlineData("2025-00")]
    [InlineData("2025-02-29")]
    [InlineData("2025-2-1")]
    [InlineData("2025/08")]
    [InlineData("20250828")]
    [InlineData("2025-08-28T00:00:00Z")]
    [InlineData("2025~")]
    [InlineData("-2025")]
    [InlineData("２０２５")]
    [InlineData(" 2025")]
    public void Other_texts_are_no_dates(string text) => Assert.False(EdtfDate.TryParse(text, out _));
}
