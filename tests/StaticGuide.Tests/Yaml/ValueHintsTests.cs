using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Tests.Yaml;

/// <summary>What is no number or date here is told how it is written.</summary>
public sealed class ValueHintsTests
{
    [Theory]
    [InlineData("1_000", "`1000`")]
    [InlineData("0x10", "`16`")]
    [InlineData("1e3", "`1000`")]
    [InlineData("12,5", "`12.5`")]
    [InlineData("44,200", "`44200`")]
    [InlineData("$44,200", "`44200`; its `unit`")]
    [InlineData("12%", "`12`; its `unit`")]
    [InlineData("1.234.567,8", "`1234567.8`")]
    [InlineData("44 200", "`44200`")]
    [InlineData("\u22125", "`-5`")]
    [InlineData("'1000'", "without quotes: `1000`")]
    [InlineData("“44200”", "write `44200`")]
    [InlineData("“44200", "write `44200`")]
    [InlineData("many", null)]
    [InlineData("1:30", null)]
    public void A_number(string written, string? hint)
    {
        var found = Assert.Single(Read(written, keys => keys.Number("it")));
        Assert.Equal("SG1017", found.Rule.Code);
        if (hint is null)
            Assert.Null(found.Hint);
        else
            Assert.Contains(hint, found.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1000")]
    [InlineData("+5")]
    [InlineData("-5")]
    [InlineData(".5")]
    [InlineData("01")]
    [InlineData("12.50")]
    public void What_is_a_number_is_none_of_these(string written) => Assert.Empty(Read(written, keys => keys.Number("it")));

    [Theory]
    [InlineData("2026-11-31", "November has 30 days")]
    [InlineData("2026-02-29", "February 2026 has 28 days")]
    [InlineData("2026-13-01", "there is no month 13")]
    [InlineData("2026-2-3", "write `2026-02-03`")]
    [InlineData("2026/02/28", "write `2026-02-28`")]
    [InlineData("2026-02-28T10:00:00Z", "write `2026-02-28`")]
    [InlineData("28 February 2026", "write `2026-02-28`")]
    [InlineData("Feb 28, 2026", "write `2026-02-28`")]
    [InlineData("February 2026", "year-month-day")]
    [InlineData("２０２６-０１-０１", "write `2026-01-01`")]
    [InlineData("٢٠٢٦/٠١/٠١", "write `2026-01-01`")]
    [InlineData("2026-0١-01", "write `2026-01-01`")]
    public void A_date(string written, string hint) =>
        Assert.Contains(hint, Assert.Single(Read(written, keys => keys.Date("it"))).Hint, StringComparison.Ordinal);

    [Theory]
    [InlineData("２０２５-０８", "write `2025-08`")]
    [InlineData("２０２５", "write `2025`")]
    public void A_month_or_year(string written, string hint) =>
        Assert.Contains(hint, Assert.Single(Read(written, keys => keys.Edtf("it"))).Hint, StringComparison.Ordinal);

    [Theory]
    [InlineData("2024-05-31", "with both its ends, or `as_of: 2024-05-31`")]
    [InlineData("2024", "with both its ends, or `as_of: 2024`")]
    [InlineData("２０２４–２０３４", "write `2024/2034`")]
    public void A_period(string written, string hint) =>
        Assert.Contains(hint, Assert.Single(Read(written, keys => keys.Interval("it"))).Hint, StringComparison.Ordinal);

    /// <summary>Line breaks of YAML 1.1 are letters in 1.2: no word is lost, and no line is counted.</summary>
    [Theory]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u0085")]
    public void Old_line_breaks_are_letters(string letter)
    {
        var source = new SourceText("a.yml", $"it: one{letter}two\nquoted: \"one{letter}two\" # note\nnext: three\n");
        var bag = new DiagnosticBag();
        var mapping = Assert.IsType<YamlMapping>(YamlReader.Read(source, bag));
        Assert.Equal(
            [$"one{letter}two", $"one{letter}two", "three"],
            mapping.Entries.Select(e => Assert.IsType<YamlScalar>(e.Value).Value)
        );
        Assert.Equal([1, 2, 3], mapping.Entries.Select(e => e.Key.Start.Line));
        Assert.Empty(bag.Sorted());
    }

    private static IReadOnlyList<Diagnostic> Read(string written, Action<KeyReader> read)
    {
        var source = new SourceText("a.yml", $"it: {written}\n");
        var bag = new DiagnosticBag();
        read(new KeyReader(source, (YamlMapping)YamlReader.Read(source, bag)!, "this", bag));
        return bag.Sorted();
    }
}
