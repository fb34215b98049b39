using System.Text.RegularExpressions;

namespace StaticGuide.Verification.Text;

/// <summary>Sentences around numbers that say of whom they are: "These figures are for men only."</summary>
internal static partial class ScopeNotes
{
    private const int MostBefore = 6;
    private const int MostBehind = 5;

    /// <summary>In characters.</summary>
    private const int Longest = 160;

    private const int LongestParagraph = 2_000;
    private const int LongestBlock = 20_000;

    /// <summary>Of what stands from one block to another.</summary>
    /// <param name="end">Behind the last one.</param>
    /// <param name="isOther">Whether a block is no part of what they may be said of.</param>
    public static IEnumerable<string> Around(PageText page, int first, int end, Func<int, bool> isOther)
    {
        var before = Enumerable.Range(1, MostBefore).Select(i => first - i).TakeWhile(b => b >= 0 && !isOther(b));
        var behind = Enumerable.Range(end, MostBehind).TakeWhile(b => b < page.Blocks.Count && !isOther(b));
        return before.Concat(behind).SelectMany(b => In(page, b));
    }

    /// <summary>Those of one block, without their numbers.</summary>
    public static IEnumerable<string> In(PageText page, int block)
    {
        var (start, end) = (page.Blocks[block].Start, page.Blocks[block].End);
        return end - start > LongestParagraph || !Word().IsMatch(page.Text.AsSpan(start..end))
            ? []
            : SentencesOf(page, block)
                .Where(s => s.Length <= Longest && (Alone().IsMatch(s) || Word().IsMatch(s) && Subject().IsMatch(s)))
                .Select(s => HeadingWords.WithoutNumbers(s));
    }

    /// <summary>Of a block; none of one that is longer than anybody would write.</summary>
    public static IEnumerable<string> SentencesOf(PageText page, int block)
    {
        var (start, end) = (page.Blocks[block].Start, page.Blocks[block].End);
        if (end - start > LongestBlock)
            return [];
        var starts = page.SentencesAt(start).Starts.Where(s => s >= start && s < end).Append(end).Distinct().Order().ToList();
        return starts.Zip(starts.Skip(1)).Select(s => page.Text.AsSpan(s.First..s.Second).Trim().ToString());
    }

    [GeneratedRegex(
        @"\b(?:only|excludes?|excluding|covers?|refers?|limited to|restricted to|nur|ohne|umfass(?:t|en)|solo|excluye[n]?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Word();

    /// <summary>Men only.</summary>
    [GeneratedRegex(
        @"^(?:notes?: ?|[*†‡§] ?)?(?:for )?(?:\p{L}[\p{L}-]* ){1,4}only\W{0,2}$|^(?:notes?: ?)?(?:only|excludes?|excluding|covers?) (?:\p{L}[\p{L}-]* ?){1,6}\W{0,2}$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Alone();

    [GeneratedRegex(
        @"\b(?:figures?|numbers?|data|estimates?|values?|amounts?|statistics|totals?|table|wages|earnings|they|these|zahlen|daten|angaben|werte|datos|cifras)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Subject();
}
