using System.Text.RegularExpressions;

namespace StaticGuide.Content.Markdown.Beside;

/// <summary>What pay is counted by, as units are called, and as it is said behind an amount.</summary>
internal static partial class PayTimes
{
    /// <summary>How units end that are counted by an hour, a day, a week, a month, a year.</summary>
    public static readonly string[] Units = ["-per-hour", "-per-day", "-per-week", "-per-month", "-per-year"];

    private static readonly Regex[] Behind = [Hour(), Day(), Week(), Month(), Year()];

    /// <summary>The unit's own time, as a text begins with it; null where it does not.</summary>
    public static string? Same(string unit, string behind) => Find(unit, behind, isOwn: true);

    /// <summary>Another time than the unit's, as a text begins with it; null where it begins with none, or the unit has none.</summary>
    public static string? Other(string unit, string behind) => Find(unit, behind, isOwn: false);

    /// <summary>The same, behind the name of its money too, where the number stands alone: " dollars an hour".</summary>
    public static string? Other(ShownStatistic shown, string behind)
    {
        var named =
            shown is { Sign: { } sign } && shown.Text != shown.Whole && behind is [' ', ..]
                ? UnitCheck.LengthOfName(behind.AsSpan(1), sign)
                : 0;
        if (named == 0)
            return Other(shown.Unit, behind);
        return Other(shown.Unit, behind[(named + 1)..]) is { } time ? behind[..(named + 1)] + time : null;
    }

    private static string? Find(string unit, string behind, bool isOwn)
    {
        if (behind is not [' ' or '/', ..] || TimeOf(unit) is not (>= 0 and var own))
            return null;
        // "(monthly)", "(per month)"
        if (behind is [' ', '(', ..])
            return
                behind.IndexOf(')') is > 0 and var close
                && Find(unit, " " + behind[2..close], isOwn) is { } inner
                && inner.Length == close - 1
                ? behind[..(close + 1)]
                : null;
        for (var time = 0; time < Units.Length; time++)
        {
            if (time == own == isOwn && Behind[time].Match(behind) is { Success: true } found)
                return found.Value;
        }
        return null;
    }

    /// <summary>Which of <see cref="Units"/> a unit is counted by; -1 for none.</summary>
    public static int TimeOf(string unit)
    {
        for (var time = 0; time < Units.Length; time++)
        {
            if (unit.EndsWith(Units[time], StringComparison.Ordinal))
                return time;
        }
        return -1;
    }

    private const string By = @"\A(?:(?: ?/ ?| (?:per|an?|each|every|por|al|ao|par|de l['’]|pro|je) ?)(?:";
    private const string NoTimeSince =
        @")(?!\w|['’-]| (?:ago|later|before|after|earlier|from|of|off|in advance|siguiente|anterior|seguinte|suivant))| (?:";

    // "$50 monthly payments" are payments.
    private const string NoNoun =
        @")(?![\w-]| (?:\p{L}+ )?(?:payments?|installments?|instalments?|bills?|costs?|rents?|fees?|budgets?|updates?)\b))";

    [GeneratedRegex(By + "hour|hr|h|hora|heure|Stunde" + NoTimeSince + "hourly|stündlich" + NoNoun, RegexOptions.CultureInvariant)]
    private static partial Regex Hour();

    [GeneratedRegex(
        By + "day|día|dia|jour|Tag" + NoTimeSince + "daily|diarios|diários|täglich|quotidiens" + NoNoun,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Day();

    [GeneratedRegex(
        By + "week|wk|semana|semaine|Woche" + NoTimeSince + "weekly|semanales|semanais|wöchentlich|hebdomadaires" + NoNoun,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Week();

    [GeneratedRegex(
        By + "month|mo|mes|mês|mois|Monat" + NoTimeSince + "monthly|mensuales|mensais|monatlich|mensuels" + NoNoun,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Month();

    [GeneratedRegex(
        By + "year|yr|annum|año|ano|an|Jahr" + NoTimeSince + "yearly|annually|anuales|anuais|jährlich|annuels" + NoNoun,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Year();
}
