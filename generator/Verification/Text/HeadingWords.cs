using System.Text.RegularExpressions;

namespace StaticGuide.Verification.Text;

/// <summary>
/// What a heading says that its next edition says as well: without its number, dates and editions, whatever its letters and signs. A number
/// that says who is meant stays, such as that of the lowest 10 percent; an amount is any.
/// </summary>
internal static partial class HeadingWords
{
    /// <summary>What is longer is no heading, but somebody made one of it.</summary>
    private const int LongestRead = 400;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>Stands for a date, and for an amount.</summary>
    private const string Date = "\u0001";

    private const string Amount = "\u0002";

    /// <summary>The same of what is longer than a heading, where any number is one that the next edition has otherwise.</summary>
    public static string WithoutNumbers(ReadOnlySpan<char> text) =>
        string.Join(' ', Of(text).Split(' ').Where(w => w is not [>= '0' and <= '9', ..]));

    public static string Of(ReadOnlySpan<char> heading)
    {
        var text = Numbering().Replace(heading[..Math.Min(heading.Length, LongestRead)].ToString(), "");
        text = ScaleNumbers.Named(text);
        text = Written().Replace(text, Date);
        text = Edition().Replace(text, " ");
        text = Year().Replace(text, Date);
        text = Word().Replace(text, m => MonthNames.Of(m.Value) is null ? m.Value : Date);
        text = Beside().Replace(text, Date);
        text = Amounts().Replace(text, Amount);
        return string.Join(' ', Kept().Matches(text).Select(m => m.Value.ToLowerInvariant()));
    }

    /// <summary>Before the words of a heading: 1.2, III., Chapter 4, Table 3.</summary>
    [GeneratedRegex(
        @"^(?:table|tabelle|tabla|tableau|figure|chart|exhibit) (?:[a-z]{1,2}-?)?[0-9]{1,3}(?:[.-][0-9]{1,3})*[a-z]?[.:]? ?(?:- )?(?=\p{L})|^(?:(?:chapter|section|part|kapitel|abschnitt|teil|chapitre|partie|capítulo|sección|parte) )?(?:[0-9]{1,3}[.)]|[0-9]{1,3}(?:\.[0-9]{1,3})+[.)]?|[ivx]{1,6}[.)]|[a-z][.)]|(?<= )[0-9]{1,3})[:-]?(?: |(?<=-))(?=[^0-9])",
        Options
    )]
    private static partial Regex Numbering();

    /// <summary>2025-08-28, 28.8.2025, 8/28/2025.</summary>
    [GeneratedRegex(@"\b(?:[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4})\b", Options)]
    private static partial Regex Written();

    /// <summary>The 5th edition, release 12.1.</summary>
    [GeneratedRegex(
        @"\b(?:[0-9]{1,4}(?:st|nd|rd|th|\.)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?=(?:edition|release|issue|ausgabe|auflage|edición|édition)\b)"
            + @"|(?<=\b(?:edition|release|version|volume|vol\.?|issue|ausgabe|auflage|band|edición|édition)) [0-9]{1,4}(?:\.[0-9]{1,3})*",
        Options
    )]
    private static partial Regex Edition();

    /// <summary>2024, FY 2024, 2024-34.</summary>
    [GeneratedRegex(@"\b(?:[fcs]y ?)?(?:1[89]|2[01])[0-9]{2}(?:[-/](?:[0-9]{4}|[0-9]{2})\b)?(?![0-9.,]*[0-9%])", Options)]
    private static partial Regex Year();

    [GeneratedRegex(@"[\p{L}\p{M}]{3,14}", Options)]
    private static partial Regex Word();

    /// <summary>What belongs to a date that stands there: days, quarters, seasons, the words that lead to it.</summary>
    [GeneratedRegex(
        @"(?:\b(?:q[1-4]|(?:first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of)?|spring|summer|fall|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
            + @"|fiscal(?: year)?|[0-9]{1,2}(?:st|nd|rd|th|\.)?|as of|since|through|from|until|and|of|in|for|to|im|vom|bis|und|de|en|desde|hasta)[ ,]{1,2}){0,6}\u0001"
            + @"(?:[ ,]{0,2}(?:\u0001|[0-9]{1,2}(?:st|nd|rd|th)?(?=[ ,]{1,2}\u0001)|q[1-4]\b))*",
        Options
    )]
    private static partial Regex Beside();

    /// <summary>What is counted or measured; of a few, a plain number may be the name.</summary>
    [GeneratedRegex(
        @"[$€£¥] ?[0-9][0-9.,']*|\b[0-9]+(?:[.,'][0-9]+)+|(?<!\b(?:top|bottom|lowest|highest|upper|lower|poorest|richest) )\b[0-9]+ ?(?:%|percent\b|per cent\b)",
        Options
    )]
    private static partial Regex Amounts();

    [GeneratedRegex(@"[\p{L}\p{M}]+|[0-9]+|[+<>\u0002]", RegexOptions.CultureInvariant)]
    private static partial Regex Kept();
}
