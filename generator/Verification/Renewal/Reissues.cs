using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Renewal;

/// <summary>Looks for the places where a page has the same words with any numbers and months in them.</summary>
internal static class Reissues
{
    /// <summary>More of them than anybody would tell apart.</summary>
    private const int Most = 20;

    /// <param name="texts">The ways to read the page: the first that has any counts.</param>
    public static IReadOnlyList<Reissue> Of(SlottedText words, IReadOnlyList<PageText> texts)
    {
        foreach (var page in texts)
        {
            List<Reissue> found = [];
            foreach (var block in page.Blocks)
            {
                // What begins otherwise needs no closer look.
                var starts = page.SentencesAt(block.Start).Starts;
                for (var i = 0; i < starts.Count && found.Count < Most; i++)
                {
                    if (words.At(page.Text, starts[i]) is var (contents, end) && page.MayEnd(end) && page.IsTogether(starts[i], end))
                        found.Add(new Reissue(page.Text[starts[i]..end], contents, block.Row > 0 && !words.IsSentence));
                }
            }
            if (found.Count > 0)
                return [.. found.DistinctBy(f => f.Text)];
        }
        return [];
    }
}

/// <summary>The words of a statistic as a page has them now.</summary>
/// <param name="Contents">What stands in their slots.</param>
/// <param name="IsRow">They stand in a table or a description list, and are no sentence: a label and what is beside it.</param>
internal sealed record Reissue(string Text, IReadOnlyList<string> Contents, bool IsRow);
