using System.Text.Json.Nodes;
using CsCheck;
using StaticGuide.Cli.Listing;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Listing;

public sealed class TextTableTests
{
    private static readonly Gen<string[]> Row = Gen.String[Gen.Char["abc é日\t\n\u001b"], 0, 30].Array[3];

    [Fact]
    public void A_table_fits_its_terminal_and_a_pipe_gets_every_word() =>
        Row.Array[0, 6]
            .Select(Gen.Int[40, 120])
            .Holds(
                (rows, width) =>
                {
                    var list = new SiteList("any", "row", ["A", "B", "C"], [.. rows.Select(r => new ListItem(r, []))]);
                    var (narrow, wide) = (TextTable.Lines(list, width).ToList(), TextTable.Lines(list, null).ToList());
                    return narrow.Count == rows.Length + 1
                        && wide.Count == rows.Length + 1
                        && narrow.All(l => Width(l) <= width)
                        && wide.All(l => !l.Contains('…'))
                        && wide.Concat(narrow).All(l => !l.Any(char.IsControl))
                        && rows.Select(
                                (r, i) =>
                                    wide[i + 1]
                                        .Contains(
                                            r[0].Trim().Replace('\t', ' ').Replace('\n', ' ').Replace('\u001b', '\uFFFD'),
                                            StringComparison.Ordinal
                                        )
                            )
                            .All(x => x);
                }
            );

    [Fact]
    public void Wide_characters_take_two_cells()
    {
        var list = new SiteList("any", "row", ["A", "B"], [new ListItem(["日本", "x"], []), new ListItem(["abcd", "y"], new JsonObject())]);
        Assert.Equal(["A     B", "日本  x", "abcd  y"], TextTable.Lines(list, null));
    }

    private static int Width(string line) => line.Sum(c => c == '日' ? 2 : 1);
}
