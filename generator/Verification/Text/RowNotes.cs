using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticGuide.Verification.Text;

/// <summary>
/// What other cells say of the numbers of a row, besides its labels: a column of units behind them, and the row of a total that it is a
/// part of, whose name says of whom its parts are.
/// </summary>
internal static partial class RowNotes
{
    /// <summary>Rows that are read above one, and below a total.</summary>
    private const int MostRows = 40;

    private const int FewestParts = 2;

    private const int LongestName = 60;
    private const int MostCells = 200;

    public static NearWords Of(PageText page, TextTable table, int block)
    {
        var above = RowsAbove(page, table, block);
        var own = RowOf(page, block);
        // From the top: the last row above is the first of them.
        List<IReadOnlyList<decimal>> numbers =
        [
            .. above
                .AsEnumerable()
                .Reverse()
                .Append(own)
                .Concat(RowsBelow(page, table, own).Take(MostRows))
                .Select(r => Read(page, r).Numbers),
        ];
        return new NearWords(
            [
                .. UnitsOf(page, table, own),
                .. above
                    .Where((r, i) => Total().IsMatch(TextOf(page, r.First)) || IsSum(numbers, above.Count - 1 - i, above.Count))
                    .Select(r => Read(page, r).Name),
            ],
            [.. above.Select(r => Read(page, r).Name)]
        );
    }

    /// <summary>The blocks of the rows above one, the nearest first, below the heads.</summary>
    private static List<(int First, int End)> RowsAbove(PageText page, TextTable table, int block)
    {
        List<(int First, int End)> rows = [];
        var first = RowOf(page, block).First;
        while (first > table.FirstBlock && rows.Count < MostRows && page.Blocks[first - 1].Row >= table.FirstRow)
        {
            var row = RowOf(page, first - 1);
            if (table.Heads.Contains(page.Blocks[row.First].Row))
                break;
            rows.Add(row);
            first = row.First;
        }
        return rows;
    }

    private static (int First, int End) RowOf(PageText page, int block)
    {
        var (first, end, row) = (block, block + 1, page.Blocks[block].Row);
        while (first > 0 && page.Blocks[first - 1].Row == row && end - first < MostCells)
            first--;
        while (end < page.Blocks.Count && page.Blocks[end].Row == row && end - first < MostCells)
            end++;
        return (first, end);
    }

    private static IEnumerable<string> UnitsOf(PageText page, TextTable table, (int First, int End) row)
    {
        var heads = RowPlace.HeadsOf(page, table, page.Blocks[row.First].Row, row.First).ToList();
        if (heads.Count == 0)
            return [];
        var last = heads.Where(b => page.Blocks[b].Row == page.Blocks[heads[^1]].Row).ToList();
        var places = last.Where(b => UnitHead().IsMatch(TextOf(page, b))).Select(b => PlaceOf(b, (last[0], last[^1] + 1))).ToList();
        return Enumerable
            .Range(row.First, row.End - row.First)
            .Where(b => places.Exists(p => p.FromEnd == PlaceOf(b, row).FromEnd || p.FromStart == PlaceOf(b, row).FromStart))
            .Select(b => TextOf(page, b).ToString())
            .Where(text => text.Length <= LongestName && !text.AsSpan().ContainsAnyInRange('0', '9'))
            .Select(text => $"= {text.ToLowerInvariant()}");

        (int FromStart, int FromEnd) PlaceOf(int b, (int First, int End) all) =>
            (page.Blocks[b].Cell - page.Blocks[all.First].Cell, page.Blocks[all.End - 1].Cell - page.Blocks[b].Cell);
    }

    /// <summary>A number of it is the sum of those of the rows right below it, of which one is that row.</summary>
    private static bool IsSum(List<IReadOnlyList<decimal>> rows, int at, int own)
    {
        var totals = rows[at];
        List<decimal> sums = [.. totals.Select(_ => 0m)];
        for (var i = at + 1; i < rows.Count && rows[i].Count == totals.Count; i++)
        {
            var parts = i - at;
            sums = [.. sums.Zip(rows[i], (sum, number) => sum + number)];
            if (i >= own && parts >= FewestParts && sums.Zip(totals).Any(IsSame))
                return true;

            // A sum of rounded numbers is off by a little.
            bool IsSame((decimal Sum, decimal Total) pair) =>
                pair.Total > 0 && Math.Abs(pair.Sum - pair.Total) <= parts * Math.Max(0.05m, pair.Total / 10_000);
        }
        return false;
    }

    private static IEnumerable<(int First, int End)> RowsBelow(PageText page, TextTable table, (int First, int End) own)
    {
        var at = own.End;
        while (at < page.Blocks.Count && page.Blocks[at].Row > page.Blocks[at - 1].Row && page.Blocks[at].Row <= table.LastRow)
        {
            var row = RowOf(page, at);
            yield return row;
            at = row.End;
        }
    }

    private static (string Name, IReadOnlyList<decimal> Numbers) Read(PageText page, (int First, int End) row) =>
        page.Lookups.RowAt(row.First, _ => (NameOf(page, row), Numbers(page, row)));

    /// <summary>Of the cells behind the first; a number with words beside it is none.</summary>
    private static List<decimal> Numbers(PageText page, (int First, int End) row)
    {
        List<decimal> numbers = [];
        for (var b = row.First + 1; b < row.End; b++)
        {
            if (
                decimal.TryParse(
                    TextOf(page, b).TrimStart('$'),
                    NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out var number
                )
                && Math.Abs(number) < 1_000_000_000_000m
            )
                numbers.Add(number);
        }
        return numbers;
    }

    private static string NameOf(PageText page, (int First, int End) row) =>
        TextOf(page, row.First) is { Length: <= LongestName } name && name.ContainsAnyInRange('A', '\uFFFF')
            ? HeadingWords.WithoutNumbers(name)
            : "";

    private static ReadOnlySpan<char> TextOf(PageText page, int block) =>
        page.Text.AsSpan(page.Blocks[block].Start..page.Blocks[block].End);

    [GeneratedRegex(
        @"^(?:units?(?: of measure(?:ment)?)?|uom|measured? in|einheit|unidad(?: de medida)?)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex UnitHead();

    [GeneratedRegex(
        @"^(?:total|all(?! other)|insgesamt|alle)\b|\b(?:total|insgesamt)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Total();
}
