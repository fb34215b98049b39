using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticGuide.Evidence.Quotes;

/// <summary>
/// What stands right behind a number and says of how many it is a part: percent, percentage points, per mille, per 10,000.
/// </summary>
internal static partial class ShareMarks
{
    /// <summary>What names the whole stands as near.</summary>
    private const int Longest = 120;
    private const int LongestPart = 32;

    /// <summary>Numbers as large are years: 5 in 2021.</summary>
    private const int LargestWhole = 1_000;

    public static bool IsPoints(ReadOnlySpan<char> behind) =>
        MayBegin(behind) && Points().IsMatch(behind[..Math.Min(behind.Length, Longest)]);

    public static bool IsPercent(ReadOnlySpan<char> behind) =>
        MayBegin(behind) && Percent().IsMatch(behind[..Math.Min(behind.Length, Longest)]);

    /// <summary>A quick look at the first letter of the mark, which in ASCII is that of percent, points and their like.</summary>
    private static bool MayBegin(ReadOnlySpan<char> behind)
    {
        if (behind is [' ' or '\u202F' or '-', ..])
            behind = behind[1..];
        return behind is ['%' or 'p' or 'P' or ' ' or > '~', ..];
    }

    /// <summary>
    /// Whether a number without a mark of percent is a share of another kind: 5.3‰, 53 basis points, 104 of 10,000, 1 in 5.
    /// </summary>
    /// <param name="isPercent">Also points, which may be percentage points and are never percent.</param>
    public static bool IsOther(string text, NumberInText number, bool isPercent)
    {
        var behind = text.AsSpan(number.End, Math.Min(Longest, text.Length - number.End));
        return Other().IsMatch(behind)
            || isPercent && BarePoints().IsMatch(behind)
            || PerMilleBefore().IsMatch(text.AsSpan(0, number.Start))
            || IsOfRatio(text, number);
    }

    private static bool IsOfRatio(string text, NumberInText number)
    {
        var start = Math.Max(0, number.Start - LongestPart);
        var before = PartBefore().Match(text[start..number.Start]);
        if (
            before.Success
            && NumberOf(before.Groups["part"].ValueSpan) is { } part
            && part <= number.Number
            && number.Number <= LargestWhole
        )
            return true;
        var end = Math.Min(text.Length, number.End + LongestPart);
        var behind = WholeBehind().Match(text[number.End..end]);
        return behind.Success && NumberOf(behind.Groups["whole"].ValueSpan) is { } whole && whole >= number.Number && whole <= LargestWhole;
    }

    private static decimal? NumberOf(ReadOnlySpan<char> word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits
        : word is "un" or "une" or "um" or "uma" or "uno" or "einer" ? 1
        : NumberWords.At(word, 0, out var end) is { } number && end == word.Length ? number
        : null;

    [GeneratedRegex(
        @"\A[ \u202F-]?(?:percent(?:age)?[ -]points?\b|% ?-?(?:points?|pts?|Punkten?|Punkte|Pkt)\b|%p(?![\p{L}.])|pps?\b|p\. ?p\.|ppts?\b|Prozent[ -]?punkte?n?\b|puntos? porcentual(?:es)?\b"
            + @"|(?:puntos?|points?|pts?|pontos?) d[ei] (?:porcentaje|porcentagem|pourcentage|%)|pontos? percentua(?:l|is)\b|punt[io] percentual[ei]\b|procentpunten?\b|procentenhet(?:er)?\b"
            + @"|procentpoint\b|prosentpoeng\b|punkt\p{L}* procentow\p{L}+|процентн\p{L}+ пункт|п\. ?п\.|נקוד(?:ת|ות) ה?אחוז|(?:نقطة|نقاط|نقط) مئوية|个百分点|個百分點|百分点|百分點|%? ?포인트|퍼센트 ?포인트|パーセントポイント|%ポイント)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Points();

    [GeneratedRegex(
        @"\A[ \u202F-]?(?:%|percent\b|per cent\b|pct\b|Prozent\b|por ciento\b|pour cent\b|por cento\b|per cento\b|procent\b|процент|אחוז|(?:بالمئة|بالمائة|في المئة|في المائة)|パーセント|퍼센트)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Percent();

    private const string Large =
        @"(?:10{3,6}\b|1(?:[.,' \u202F]0{3}){1,2}\b|10[.,' \u202F]0{3}\b|100[.,' \u202F]0{3}\b|thousand\b|million\b|tausend\b|mille?\b|אלף|ألف)";

    [GeneratedRegex(
        @"\A(?:[ \u202F-]?(?:‰|‱|per mill?e?\b|per ?mil\b|pro ?mille\b|Promille|pour mille\b|por mil\b|(?:basis|base)[ -]points?\b|bps?\b|Basispunkt|puntos? básicos?\b|points? de base\b|pontos?[ -]base\b"
            + @"|נקוד(?:ת|ות) בסיס|פרומיל|(?:نقطة|نقاط) أساس|في الألف|بالألف|个基点|個基點|基点)"
            + @"|(?: [\p{L}-]+){0,4},? (?:per|(?:in|for|of|out of) every|for each|pro|je|auf|por(?: cada)?|de cada|em cada|pour|sur|לכל|מתוך|لكل) "
            + Large
            + ")",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Other();

    [GeneratedRegex(@"\A[ -](?:points?|Punkte?n?|puntos?|pontos?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BarePoints();

    [GeneratedRegex(@"千分之 ?\z", RegexOptions.CultureInvariant)]
    private static partial Regex PerMilleBefore();

    private const string Of = "(?:in|out of|(?:of|in|out of) every|von|sur|de cada|em cada|מתוך|من كل|من أصل)";

    [GeneratedRegex(@"(?<![\p{L}0-9.,])(?<part>[0-9]+|\p{L}+) " + Of + @" \z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PartBefore();

    [GeneratedRegex(
        @"\A " + Of + @" (?<whole>[0-9]+|\p{L}+)(?![\p{L}0-9]|[.,][0-9]| ?%| per ?cent| (?:years?|months?|weeks?|days?|hours?)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex WholeBehind();
}
