using System.Text.RegularExpressions;

namespace StaticGuide.Evidence.Quotes;

/// <summary>Tells the numbers that are parts of dates: a year behind a word of time, a day with its month and year.</summary>
internal static partial class DateNumbers
{
    public static bool Contains(string text, NumberInText number)
    {
        foreach (var match in Dates().EnumerateMatches(text))
        {
            if (match.Index <= number.Start && number.End <= match.Index + match.Length)
                return true;
        }
        return false;
    }

    private const string Month =
        "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
        + "|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)";

    private const string Year = "(?:1[5-9]|20)[0-9]{2}";

    private const string Preposition =
        "(?:[Ii]n|[Ss]ince|[Bb]y|[Ff]rom|[Tt]o|[Uu]ntil|[Tt]ill|[Tt]hrough|[Dd]uring|[Bb]etween|and|[Bb]efore|[Aa]fter|[Yy]ears?|FY|[Oo]f|[Ff]or|[Ss]eit|[Jj]ahr|[Ee]n|[Dd]esde|[Hh]asta|[Bb]is|[Vv]on|[Dd]e)";

    /// <summary>ISO dates; days with slashes or points; a month with its year, with and without the day; spans of years; a year behind a word of time.</summary>
    [GeneratedRegex(
        $"(?<![0-9.,])(?:{Year}-[0-9]{{2}}-[0-9]{{2}}|[0-9]{{1,2}}[/.][0-9]{{1,2}}[/.](?:[0-9]{{4}}|[0-9]{{2}})"
        + $@"|(?:(?:[0-9]{{1,2}}(?:\.|st|nd|rd|th)?(?: de)? )?\b{Month}\.?(?: [0-9]{{1,2}}(?:st|nd|rd|th)?,?)?(?:,| de| of)? {Year})"
        + $@"|{Year} ?[-/] ?(?:{Year}|[0-9]{{2}})|\b{Preposition} {Year})(?![0-9]|[.,'][0-9]| ?%)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
