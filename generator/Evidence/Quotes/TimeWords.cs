using System.Text.RegularExpressions;
using StaticGuide.Evidence.Formatting;

namespace StaticGuide.Evidence.Quotes;

/// <summary>Units of time in the words behind a number: 6 weeks are not 6 months, and $20 an hour is not $20 a year.</summary>
internal static partial class TimeWords
{
    private const string RateMark = "-per-";

    /// <summary>Whether they name another time than the unit. English alone is known; words of other languages say nothing.</summary>
    public static bool Contradict(string text, NumberInText number, Unit unit)
    {
        var rate = unit.Id.IndexOf(RateMark, StringComparison.Ordinal);
        var match =
            unit.Id is "years" or "months" or "weeks" or "days" or "hours" ? Duration().Match(text, number.End)
            : rate > 0 ? Rate().Match(text, number.End)
            : Match.Empty;
        return match.Success
            && !(rate > 0 ? unit.Id[(rate + RateMark.Length)..] : unit.Id).StartsWith(
                InFull(match.Groups[1].Value),
                StringComparison.Ordinal
            );
    }

    private static string InFull(string word) =>
        word.ToLowerInvariant() switch
        {
            "hr" => "hour",
            "wk" => "week",
            "yr" => "year",
            var full => full,
        };

    [GeneratedRegex(
        @"\G[ \u202F-]?(minute|hour|hr|day|week|wk|month|year|yr)s?\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Duration();

    [GeneratedRegex(
        @"\G(?: US)?(?: dollars?)? ?(?:per|an?|each|every|/) ?(minute|hour|hr|day|week|wk|month|year|yr)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Rate();
}
