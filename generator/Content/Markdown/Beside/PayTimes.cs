using System.Text.RegularExpressions;

namespace StaticGuide.Content.Markdown.Beside;

/// <summary>What pay is counted by, as units are called, and as it is said behind an amount.</summary>
internal static partial class PayTimes
{
    private static readonly (string Unit, Regex Behind)[] All =
    [
        ("-per-hour", Hour()),
        ("-per-day", Day()),
        ("-per-week", Week()),
        ("-per-month", Month()),
        ("-per-year", Year()),
    ];

    /// <summary>The unit's own time, as a text begins with it; null where it does not.</summary>
    public static string? Same(string unit, string behind) => Find(unit, behind, isOwn: true);

    /// <summary>Another time than the unit's, as a text begins with it; null where it begins with none, or the unit has none.</summary>
    public static string? Other(string unit, string behind) => Find(unit, behind, isOwn: false);

    private static string? Find(string unit, string behind, bool isOwn)
    {
        if (behind is not [' ' or '/', ..] || !Array.Exists(All, t => unit.EndsWith(t.Unit, StringComparison.Ordinal)))
            return null;
        foreach (var (name, pattern) in All)
        {
            if (unit.EndsWith(name, StringComparison.Ordinal) == isOwn && pattern.Match(behind) is { Success: true } found)
                return found.Value;
        }
        return null;
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
