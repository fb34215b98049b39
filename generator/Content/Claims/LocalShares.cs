using System.Text.RegularExpressions;

namespace StaticGuide.Content.Claims;

/// <summary>Shares that a sentence says without a number, in a language other than English.</summary>
internal static class LocalShares
{
    /// <summary>Marks their words, but for what tells the reader what to do.</summary>
    public static void Mark(ReadOnlySpan<char> text, List<Token> tokens, Regex shares, OrderSpan order)
    {
        var next = 0;
        foreach (var share in shares.EnumerateMatches(text))
        {
            while (next < tokens.Count && tokens[next].End <= share.Index)
                next++;
            var isOrdered = next >= order.Start && next < order.End;
            for (; next < tokens.Count && tokens[next].Start < share.Index + share.Length; next++)
            {
                if (!isOrdered && !tokens[next].Has(Traits.Exempt))
                    tokens[next] = tokens[next] with { Traits = tokens[next].Traits | Traits.Claimed };
            }
        }
    }
}
