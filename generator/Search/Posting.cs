using System.Text;

namespace StaticGuide.Search;

/// <summary>Where a word stands: in a page as a whole, or in an entry of its own on it.</summary>
/// <param name="Entry">0 for the page; entries count from 1.</param>
/// <param name="Weight">How much the word counts there, from 1 to <see cref="MostWeight"/>.</param>
/// <param name="IsNamed">It stands in a title or heading.</param>
internal readonly record struct Posting(int Page, int Entry, byte Weight, bool IsNamed)
{
    public const int MostWeight = 15;

    /// <summary>Of the 92 characters that stand in a string of JSON as they are, those that end a number; the rest go on.</summary>
    private const int Ends = 60;

    private static readonly string Digits = string.Concat(
        Enumerable.Range(' ', 95).Select(c => (char)c).Where(c => c is not ('"' or '\\' or ' '))
    );

    /// <summary>Postings by page and entry, each as the step from the page before, the weight, and the entry where there is one.</summary>
    /// <param name="pages">On how many the word stands, where not all are told, too.</param>
    public static string Write(IEnumerable<Posting> postings, int pages)
    {
        var text = new StringBuilder();
        Number(pages, text);
        var last = 0;
        foreach (var (page, entry, weight, _) in postings)
        {
            Number(((page - last) * MostWeight + weight - 1) * 2 + (entry > 0 ? 1 : 0), text);
            if (entry > 0)
                Number(entry, text);
            last = page;
        }
        return text.ToString();
    }

    private static void Number(int value, StringBuilder text)
    {
        var more = Digits.Length - Ends;
        while (value >= Ends)
        {
            text.Append(Digits[Ends + (value - Ends) % more]);
            value = (value - Ends) / more;
        }
        text.Append(Digits[value]);
    }
}
