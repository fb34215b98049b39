using System.Text.RegularExpressions;
using StaticGuide.Language;

namespace StaticGuide.Verification.Text;

/// <summary>
/// What stands around a table of the unit and the scale of its numbers, such as "in thousands" or "dollars per hour". What belongs to a
/// number in a sentence says nothing of the table.
/// </summary>
internal static partial class MeasureWords
{
    private const int MostWords = 6;

    private static readonly string[] Scales =
    [
        "hundred",
        "thousand",
        "lakh",
        "crore",
        "million",
        "billion",
        "trillion",
        "perhundred",
        "perthousand",
    ];
    private static readonly string[] Units =
    [
        "points",
        "percent",
        "dollar",
        "euro",
        "pound",
        "yen",
        "franc",
        "hour",
        "week",
        "month",
        "year",
    ];

    public static bool IsScale(string measure) => Scales.Contains(measure) || ScaleNumbers.IsName(measure);

    /// <summary>All that a caption or heading says.</summary>
    public static IEnumerable<string> In(string text) => Matches(text).Select(NameOf);

    /// <summary>What a sentence says of all numbers of a table: "amounts in thousands of euros".</summary>
    public static IEnumerable<string> StatedIn(string text) =>
        text.Count(c => c == ' ') < MostWords && !text.AsSpan().ContainsAnyInRange('0', '9')
            ? In(text)
            : StatedAmong(ScaleNumbers.Named(text));

    /// <summary>What a cell says that has nothing but a unit or scale.</summary>
    public static IEnumerable<string> AloneIn(string text) =>
        text.Length > 0
        && text.Length < 40
        && Measure().Replace(ScaleNumbers.Named(text), "").Trim(' ', '(', ')', '.', ',', '/').ToLowerInvariant()
            is ""
                or "in"
                or "of"
                or "us"
            ? In(text)
            : [];

    private static IEnumerable<string> StatedAmong(string named) =>
        Measure()
            .Matches(named)
            .Where(m => !m.Groups["number"].Success)
            .Where(m => m.Groups["written"].Success || Statement().IsMatch(named.AsSpan(0, m.Index)) || IsSetOff(named, m))
            .Select(NameOf);

    /// <summary>Between a comma and the end of what is said: "wages by trade, per year."</summary>
    private static bool IsSetOff(string text, Match match) =>
        text.AsSpan(0, match.Index).TrimEnd() is [.., ',']
        && text.AsSpan(match.Index + match.Length).TrimStart() is [] or ['.' or ';' or ':', ..];

    private static IEnumerable<Match> Matches(string text) =>
        Measure().Matches(ScaleNumbers.Named(text)).Where(m => !m.Groups["number"].Success);

    private static string NameOf(Match match) =>
        match.Groups["written"] is { Success: true, Value: var written }
            ? written[1..]
            : Scales.Concat(Units).First(name => match.Groups[name].Success);

    /// <summary>What stands before a word that says in what all is given.</summary>
    [GeneratedRegex(
        @"(?:\b(?:in|of|as|are|per|en|de)(?: us)? ?|\()(?:(?:hundred|thousand|lakh|crore|million|billion|trillion)s?(?: of)?(?: us)? ?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Statement();

    private const string Scale = @"\b(?:thousand|lakh|crore|million|billion|trillion)s?\b";

    [GeneratedRegex(
        @"(?<written>\u0003[a-z]{1,30})|(?<perthousand>‰|\bper thousand\b)|(?<perhundred>\bper hundred\b)"
            + @"|(?<thousand>\((?:k|tsd\.?|ths\.?)\))|(?<hundred>\bhundreds\b)"
            + @"|(?<lakh>\blakhs?\b)|(?<crore>\bcrores?\b)|(?<million>\((?:mn|mln|mio)\.?\))|(?<billion>\((?:bn|mrd)\.?\))"
            + @"|(?<number>(?:["
            + Currencies.Signs
            + @"] ?)?[0-9][0-9.,']*(?:[ -]?"
            + Scale
            + @")?(?:[ -]?(?:%|percentage points?|percent|per cent|dollars?|euros?|pounds?|hours?|weeks?|months?|years?)(?![\p{L}]))?)"
            + @"|(?<points>\b(?:percentage points?|prozentpunkte|puntos porcentuales)\b)|(?<percent>%|\b(?:percent(?:ages?)?|per cent|prozent|por ciento)\b)"
            + @"|(?<thousand>\b(?:thousands?|tausend|miles)\b)|(?<million>\b(?:millions?|millionen|millones|mio)\b)"
            + @"|(?<billion>\b(?:billions?|milliarden?|mrd)\b)|(?<trillion>\btrillions?\b)"
            + @"|(?<dollar>\$|\b(?:dollars?|dólares|usd)\b)|(?<euro>€|\b(?:euros?|eur)\b)|(?<pound>£|\b(?:pounds?|gbp)\b)|(?<yen>¥|\byen\b)|(?<franc>\b(?:francs?|franken|chf)\b)"
            + @"|(?<hour>\b(?:hourly|per hour|an hour|pro stunde)\b)|(?<week>\b(?:weekly|per week|pro woche)\b)|(?<month>\b(?:monthly|per month|pro monat)\b)|(?<year>\b(?:annual|annually|yearly|per year|pro jahr)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Measure();
}
