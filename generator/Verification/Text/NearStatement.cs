using System.Buffers;
using System.Text.RegularExpressions;

namespace StaticGuide.Verification.Text;

/// <summary>
/// Whether a sentence beside numbers says of whom or what they are. It has no numbers of its own, and is about the numbers and not about
/// who is counted, nor does it speak to its reader, as advertisements do.
/// </summary>
internal static partial class NearStatement
{
    /// <summary>In characters.</summary>
    private const int Longest = 160;

    private const int LongestShort = 60;

    /// <summary>Without a verb.</summary>
    private const int LongestRemark = 40;

    private const int MostWords = 5;
    private const int FewWords = 2;

    /// <summary>Those of words, with the sign that stands for a number in them.</summary>
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789\u0002");

    /// <param name="isOwn">It stands in the paragraph of the numbers.</param>
    public static bool Is(string sentence, bool isOwn)
    {
        if (sentence.Length > Longest || IsApart(sentence))
            return false;
        // What has no end is the title of something, such as of news.
        if (sentence is [.., '.' or ';' or ')'] && (Subject().IsMatch(sentence) || Pointer().IsMatch(sentence)))
            return true;
        if (sentence.Length <= LongestShort && (Topic().IsMatch(sentence) || Pronoun().IsMatch(sentence) || isOwn && IsLabelled(sentence)))
            return true;
        return sentence.Length <= LongestRemark
            && !Verb().IsMatch(sentence)
            && (Remark().IsMatch(sentence) || isOwn && IsFragment(sentence));
    }

    /// <summary>It speaks to its reader, or of what comes next.</summary>
    private static bool IsApart(string sentence) =>
        sentence is [.., '!' or '?' or ':'] || HasNumbers(sentence) || Reader().IsMatch(sentence) || PageFurniture.Is(sentence);

    /// <summary>Men. Men, full time.</summary>
    private static bool IsFragment(string sentence) =>
        sentence.Count(c => c == ' ') is var spaces && spaces < (sentence.Contains(',', StringComparison.Ordinal) ? MostWords : FewWords);

    /// <summary>A label and its value, such as "Sex: Men". A sentence, as it explains a term, is no value.</summary>
    public static bool IsLabelled(ReadOnlySpan<char> line) =>
        line.Length <= Longest - LongestShort
        && Labelled().IsMatch(line)
        && !Reader().IsMatch(line)
        && !PageFurniture.Is(line)
        && !(line is [.., '.'] && (Verb().IsMatch(line) || HasNumbers(line.ToString())));

    /// <summary>The same in the next edition: numbers are other ones, unless they say of whom it is.</summary>
    public static string NameOf(ReadOnlySpan<char> text) =>
        Ages().IsMatch(text) ? HeadingWords.Of(text) : HeadingWords.WithoutNumbers(text);

    private static bool HasNumbers(string sentence) =>
        sentence.AsSpan().ContainsAnyInRange('0', '9')
        && !Ages().IsMatch(sentence)
        && HeadingWords.Of(sentence).AsSpan().ContainsAny(Digits);

    /// <summary>Says that a number tells who is counted: aged 16 and over, 16-24.</summary>
    [GeneratedRegex(
        @"\b[0-9]{1,3} ?(?:\+|(?:years? )?(?:and|or) (?:over|older|above|more|under|younger|less)\b)|\bage[ds]?\b[^0-9]{0,12}[0-9]{1,3} ?(?:-|to|and) ?[0-9]{1,3}\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Ages();

    [GeneratedRegex(
        @"\b(?:you|yours?|our|we|cookies?|click|tap|subscribe|newsletter|sponsored|shop|buy|save|deals?|Sie|Ihre?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Reader();

    private const string Numbers =
        @"(?:figures?|numbers?|data|estimates?|values?|amounts?|statistics|totals?|percentages?|counts|medians?|averages|results|zahlen|daten|angaben|werte|datos|cifras|valores)\b";

    /// <summary>Figures are for men. These wage data cover ...</summary>
    [GeneratedRegex(
        @"^\W{0,3}(?:(?:foot)?notes?\b\W{1,3}|anmerkung\W{1,3}|hinweis\W{1,3}|nota\W{1,3})?"
            + @"(?:(?:all|the|these|those|both|such|most|some|alle|die|diese|los|las|estos|estas|todos|todas) ){0,2}"
            + @"(?:(?!new |latest |more |recent )[\p{L}-]{2,30} )?"
            + Numbers,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Subject();

    /// <summary>The table shows the wages of men. Wages of men are shown below.</summary>
    [GeneratedRegex(
        @"\b(?:(?:shown|listed|given|reported) (?:here|below|above|in)|as follows|the following|here (?:is|are)|(?:this|the|following) (?:table|chart)|(?:table|chart) (?:shows?|lists?|gives?|covers?|presents?)|tabelle zeigt|tabla muestra)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Pointer();

    /// <summary>Wages are annual. Gross wages.</summary>
    [GeneratedRegex(
        @"^(?:[\p{L}-]{1,30} ){0,2}(?:wages|earnings|pay|salaries|prices|rates|costs|incomes?|löhne|gehälter|preise|salarios|precios)(?:\W{0,2}$| (?:is|are|was|were|in|of|for|before|after|per|excluding|including|sind|son)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Topic();

    /// <summary>All are for men.</summary>
    [GeneratedRegex(
        @"^(?:all|these|those|both) (?:are|were|refer|includes?|excludes?|apply|relate|covers?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Pronoun();

    /// <summary>Before tax. Excluding overtime.</summary>
    [GeneratedRegex(
        @"^\(?(?:before|after|without|with|in|at|by|per|for|of|net|gross|excluding|including|excl|incl|not|median|mean|average|full|part|seasonally|unadjusted|adjusted|nominal|real|vor|nach|ohne|mit|brutto|netto|antes|sin|con)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Remark();

    [GeneratedRegex(
        @"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|may|might|must|should|it|he|she|there|see|learn|read|view|watch|find|visit|compare|ist|sind|war|hat|haben|es|son)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Verb();

    [GeneratedRegex(
        @"^(?!(?:tip|example|warning|related|more|see|read|next|previous|contact|author|editor|written|reporter|media|chart|graphic|press|release|date|download|phone|e-?mail|fax)s?\b|[^:]*\bby:)\p{L}[\p{L}\p{M}'/()-]*(?: [\p{L}\p{M}'/()-]+){0,3}: ?\S",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Labelled();
}
