using System.Text.RegularExpressions;

namespace StaticGuide.Verification.Text;

/// <summary>The years that the nearest label above numbers names, of all labels that name any.</summary>
internal static partial class LabelYears
{
    public static IReadOnlyList<int> Above(PageText page, int block, TextTable? table = null) =>
        (table is null ? [] : RowPlace.BeforeOf(page, table).Select(b => page.Text[page.Blocks[b].Start..page.Blocks[b].End]))
            .Concat(SentencePlace.NamesAbove(page, block, page.Blocks[block].Start))
            .Select(In)
            .FirstOrDefault(years => years.Count > 0, []);

    public static IReadOnlyList<int> In(string text) =>
        [.. Year().Matches(text).Select(m => int.Parse(m.ValueSpan, System.Globalization.CultureInfo.InvariantCulture)).Distinct()];

    [GeneratedRegex(@"(?<![0-9.,$€£-])(?:19|20)[0-9]{2}(?![0-9]|[.,][0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
