using CsCheck;
using StaticGuide.Output;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output;

/// <summary>RFC 4180, and OWASP's advice against cells that a spreadsheet would run.</summary>
public sealed class CsvTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("1-1", "1-1")]
    [InlineData("=HYPERLINK(\"https://x.example\", \"a\")", "\"'=HYPERLINK(\"\"https://x.example\"\", \"\"a\"\")\"")]
    public void Words_are_quoted_and_never_a_formula(string words, string cell) =>
        Assert.Equal(cell + "\r\n", new CsvText().Words(words).EndRow().ToString());

    [Fact]
    public void Numbers_stay_numbers() =>
        Assert.Equal("-5,21.50,,0\r\n", new CsvText().Number(-5).Number(21.50m).Number(null).Number(0).EndRow().ToString());

    [Fact]
    public void What_is_written_is_read_back() =>
        Gen.String[Gen.Char["ab,\"\r\n=-+@\t "], 0, 8]
            .Array[1, 4]
            .Holds(cells =>
            {
                var csv = new CsvText();
                for (var i = 0; i < cells.Length; i++)
                    csv.Words($"c{i}");
                csv.EndRow();
                foreach (var cell in cells)
                    csv.Words(cell);
                var row = Assert.Single(Csv.Rows(csv.EndRow().ToString()));
                Assert.All(
                    cells,
                    (cell, i) => Assert.Equal(cell, row[$"c{i}"] is ['\'', .. var guarded] && guarded == cell ? guarded : row[$"c{i}"])
                );
                Assert.DoesNotContain(row.Values, v => v.Length > 0 && "=+-@\t\r\n".Contains(v[0]));
            });
}
