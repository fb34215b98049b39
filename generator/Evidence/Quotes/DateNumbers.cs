using System.Text.RegularExpressions;

namespace StaticGuide.Evidence.Quotes;

/// <summary>Tells the numbers that are parts of dates: a year behind a word of time, a day with its month and year.</summary>
internal static partial class DateNumbers
{
    public static bool Contains(string text, NumberInText number)
    {
        if (!CanBeOfDate(text.AsSpan(number.Start, number.End - number.Start)))
            return false;
        // From a space so far before the number that no date reaches from there: a long text is not read again for each of its numbers.
        var from = number.Start > LongestDate ? text.AsSpan(0, number.Start - LongestDate).LastIndexOf(' ') : 0;
        var near = text.AsSpan(0, Math.Min(text.Length, number.End + LongestDate));
        // Nor one without spaces.
        foreach (var match in Dates().EnumerateMatches(near, Math.Max(from, Math.Max(0, number.Start - 2 * LongestDate))))
        {
            if (match.Index <= number.Start && number.End <= match.Index + match.Length)
                return true;
        }
        return false;
    }

    /// <summary>Not so are words, more than four digits in a row, and thousands behind a comma: most numbers need no search.</summary>
    private static bool CanBeOfDate(ReadOnlySpan<char> number)
    {
        var (digits, most) = (0, 0);
        for (var i = 0; i < number.Length; i++)
        {
            digits = char.IsAsciiDigit(number[i]) ? digits + 1 : 0;
            most = Math.Max(most, digits);
            if (digits == 1 && i > 0 && number[i - 1] == ',')
                return false;
        }
        return most is > 0 and <= YearLength;
    }

    private const int YearLength = 4;
    private const int LongestDate = 64;

    private const string Month =
        "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
        + "|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
        + "|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro"
        + "|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر"
        + "|(?:ב-?)?(?:ינואר|פברואר|מרץ|מרס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר))";

    private const string Year = "(?:1[5-9]|20)[0-9]{2}";

    private const string OfTime =
        "(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Bb]efore|[Aa]fter|[Yy]ears?|FY|[Ss]eit|[Jj]ahr|[Ee]n|[Dd]esde|[Hh]asta|[Ee]m|[Dd]epuis|[Aa]nnée|[Aa]no|בשנת|משנת|לשנת|שנת|عام|سنة)";

    /// <summary>Words that stand before numbers of things as well: a survey of 2000 adults.</summary>
    private const string OfMany = "(?:[Bb]y|[Ff]rom|[Tt]o|[Tt]hrough|[Bb]etween|and|[Oo]f|[Ff]or|[Bb]is|[Vv]on|[Dd]e)";

    private const string NoThing = @"(?! (?!(?:to|and|or|through|until|was|were|is|are|had|has|bis|und|a|y|the|in|on|at)\b)\p{Ll})";

    /// <summary>
    /// ISO dates; days with slashes or points; a month with its year, with and without the day; spans of years; a year behind a
    /// word of time.
    /// </summary>
    [GeneratedRegex(
        $"(?<![0-9.,])(?:{Year}-[0-9]{{2}}-[0-9]{{2}}|[0-9]{{1,2}}[/.][0-9]{{1,2}}[/.](?:[0-9]{{4}}|[0-9]{{2}})"
            + $@"|(?:(?:[0-9]{{1,2}}(?:\.|st|nd|rd|th)?(?: de)? )?\b{Month}\.?(?: [0-9]{{1,2}}(?:st|nd|rd|th)?,?)?(?:,| de| of)? {Year})"
            + $@"|{Year} ?[-/] ?(?:{Year}|[0-9]{{2}})|\b{OfTime} {Year}|\b{OfMany} {Year}{NoThing}"
            + $@"|(?:{Year}[年년] ?)?[0-9]{{1,2}}[月월](?: ?[0-9]{{1,2}}[日号일])?|{Year}[年년](?![間间]))(?![0-9]|[.,'][0-9]| ?%)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Dates();
}
