using System.Text.RegularExpressions;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Quotes;

/// <summary>Reads what stands beside a number: its unit's sign, its own sign, the words of a bound.</summary>
internal static partial class NumberMarks
{
    /// <summary>What says on which side a bound is stands as near.</summary>
    private const int LongestBound = 96;

    public static NumberMark Of(string text, NumberInText number)
    {
        if (ShareMarks.IsPoints(text.AsSpan(number.End)))
            return NumberMark.PercentagePoints;
        if (ShareMarks.IsPercent(text.AsSpan(number.End)))
            return NumberMark.Percent;
        return number.Start > 0 && Currencies.IsSign(text[number.Start - 1]) ? NumberMark.Money : NumberMark.None;
    }

    /// <summary>A minus right before the number or its currency; a hyphen between two numbers is none.</summary>
    public static bool HasMinus(string text, NumberInText number)
    {
        var at = number.Start - 1;
        if (at >= 0 && Currencies.IsSign(text[at]))
            at--;
        return at >= 0 && text[at] == '-' && (at == 0 || !Joins(text[at - 1]) && text[at - 1] is not ('%' or ')'));
    }

    /// <summary>A hyphen behind it joins two words; scripts without spaces have none.</summary>
    private static bool Joins(char c) => char.IsLetterOrDigit(c) && !GluedWords.IsWithoutSpaces(c);

    /// <summary>The text says in words that a number is below zero.</summary>
    public static bool SpeaksOfDecline(string text) => Decline().IsMatch(text);

    /// <summary>As accountants do.</summary>
    public static bool IsInBrackets(string text, NumberInText number) =>
        number.Start > 0
        && text[number.Start - 1] == '('
        && number.End < text.Length
        && text.AsSpan(number.End).TrimStart('%') is [')', ..];

    /// <summary>Which side a bound is on, as the words around it say: -1 for less, 1 for more, 0 where they do not say.</summary>
    public static int SideOf(string text, NumberInText number)
    {
        var before = text.AsSpan(0, number.Start)[^Math.Min(number.Start, LongestBound)..];
        if (Less().IsMatch(before))
            return -1;
        if (More().IsMatch(before))
            return 1;
        var after = text.AsSpan(number.End);
        return OrLess().IsMatch(after) ? -1
            : OrMore().IsMatch(after) ? 1
            : 0;
    }

    [GeneratedRegex(
        @"\b(?:declin|decreas|fell|fall|drop|shr[aiu]nk|shrink|reduc|los[ets]|losing|loss|down\b|lower|negative|minus|below|cut|contract|sank|sink|slump|worse|gesunken|sinken|sank|Rückgang|minus|weniger|zurück|abgenommen|cay|descen|disminu|baj|reduj|perdi|pérdida|menos"
            + @"|baiss|diminu|recul|chut|perd|perte|moins|inférieur|négatif|cai|queda|reduz|perda|negativo)"
            + "|ירד|ירידה|פחת|צנח|הפסד|שלילי|انخفض|انخفاض|تراجع|هبط|نقص|تقلص|下降|下跌|减少|減少|低下|감소|하락",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Decline();

    private const string Between =
        " ?(?:(?:about|around|approximately|roughly|the|an?|US|" + Currencies.Codes + @")\b ?){0,2}[" + Currencies.Signs + @"]?-?\z";

    [GeneratedRegex(
        @"(?:\b(?:(?<!\bnot? )(?:less|fewer|lower|smaller) than|under|below|beneath|up to|at most|not? (?:more|greater|higher) than|not exceed(?:ing)?|no(?:t)? over|as many as|a maximum of|maximum of|maximum|within|weniger als|unter|bis zu|höchstens|maximal|nicht (?:mehr|höher) als|maximal|menos de|menor que|inferior a|hasta|como máximo|no (?:más|mayor) de|no supera(?:n)?"
            + @"|moins de|inférieur(?:e|s|es)? à|jusqu[’']à|au (?:plus|maximum)|un maximum de|pas plus de|sous(?: la barre des?)?"
            + @"|menos d[eo]|abaixo d[eo]s?|até|no máximo|não mais(?: do)? que|não mais de)\b|[<≤])"
            + Between,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Less();

    [GeneratedRegex(
        @"(?:\b(?:more than|greater than|higher than|larger than|over|above|beyond|at least|not? (?:less|fewer|lower) than|exceed(?:s|ed|ing)?|upwards? of|a minimum of|minimum of|minimum|in excess of|(?<!\bnicht )mehr als|über|mindestens|nicht weniger als|(?<!\bno )más de|mayor que|superior a|al menos|como mínimo|no menos de"
            + @"|(?<!\bpas )plus de|supérieur(?:e|s|es)? à|au (?:moins|minimum)|un minimum de|pas moins de|dépass(?:e|ent|é|ait|aient)|au-dessus de|au-delà de"
            + @"|(?<!\bnão )mais d[eo]|acima d[eo]s?|pelo menos|no mínimo|não menos de|superam?)\b|[>≥])"
            + Between,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex More();

    [GeneratedRegex(
        @"\A[^.;,0-9]{0,24}? ?\b(?:or|and|oder|und|o|ou|et|e|y) (?:less|fewer|below|under|lower|weniger|menos|moins)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex OrLess();

    [GeneratedRegex(
        @"\A(?:[^.;,0-9]{0,24}? ?\b(?:or|and|oder|und|o|ou|et|e|y) (?:more|over|above|higher|greater|mehr|más|plus|mais)\b|\+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex OrMore();
}
