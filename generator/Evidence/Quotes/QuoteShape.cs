using System.Text.RegularExpressions;

namespace StaticGuide.Evidence.Quotes;

/// <summary>Tells whole sentences from pieces of them, as far as the words alone can tell.</summary>
internal static partial class QuoteShape
{
    public const int ShortestQuote = 12;

    /// <summary>In longer ones, nobody can tell which words belong to which number.</summary>
    public const int LongestSentence = 10_000;

    /// <summary>It begins in the middle of a sentence: with a small letter, or with what only follows something.</summary>
    public static bool BeginsWithin(string folded)
    {
        var first = folded.AsSpan().TrimStart("\"'([");
        return first.IsEmpty
            || first.StartsWith("...")
            || first[0] is ',' or ';' or ':' or ')' or '%'
            || char.IsLower(first[0]) && !LowerName().IsMatch(first);
    }

    /// <summary>
    /// It ends in the middle of a sentence: with a comma or dots or a word that wants another, or without a full stop though it
    /// has a verb. Rows of tables, headings and items of lists have neither.
    /// </summary>
    public static bool EndsWithin(string folded)
    {
        var rest = folded.AsSpan().TrimEnd("\"')] ");
        if (rest.EndsWith("...") || rest is [.., ',' or ';' or ':' or '-'])
            return true;
        return rest is not [.., '.' or '!' or '?'] && (OpenEnd().IsMatch(rest) || Verb().IsMatch(rest));
    }

    /// <summary>
    /// The dots that stand for words left out of a quote, or null: between brackets, which are the quoter's own, or apart from the words
    /// of a sentence that goes on. Dots right behind a word may be the source's.
    /// </summary>
    public static string? Omission(string quote) => LeftOut().Match(quote) is { Success: true } match ? match.Value.Trim() : null;

    [GeneratedRegex(
        @"[\[(]\s?(?:…|\. ?\. ?\.)\s?[\])]|(?<=[\p{Ll},]\s)(?:…|\.\.\.|\. \. \.)(?=\s[\p{Ll}0-9\p{Sc}])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LeftOut();

    /// <summary>Names such as eBay, iPhone and x-rays.</summary>
    [GeneratedRegex(@"\A\p{Ll}-?\p{Lu}|\A\p{Ll}-\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex LowerName();

    [GeneratedRegex(@"\b(?:the|an?|of|than|and|or|in|at|to|from|for|by|with|as|on|that|which|but|not|no)\z", RegexOptions.CultureInvariant)]
    private static partial Regex OpenEnd();

    [GeneratedRegex(
        @"\b(?:was|were|is|are|has|have|had|will|would|can|could|may|might|must|held|earned?s?|grew|rose|fell|ist|sind|war|waren|wird|werden|hat|haben|hatten|betrug|lag|es|son|fue|fueron|era|eran|será|serán|ha|han|ganó|ganaron)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Verb();
}
