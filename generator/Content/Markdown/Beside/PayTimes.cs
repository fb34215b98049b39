using System.Buffers;
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
        if (behind is not [' ' or '/', ..] || !HasTime(unit))
            return null;
        // "(monthly)", "(per month)"
        if (behind is [' ', '(', ..])
            return
                behind.IndexOf(')') is > 0 and var close
                && Find(unit, " " + behind[2..close], isOwn) is { } inner
                && inner.Length == close - 1
                ? behind[..(close + 1)]
                : null;
        foreach (var (name, pattern) in All)
        {
            if (unit.EndsWith(name, StringComparison.Ordinal) == isOwn && pattern.Match(behind) is { Success: true } found)
                return found.Value;
        }
        return null;
    }

    private static bool HasTime(string unit) => Array.Exists(All, t => unit.EndsWith(t.Unit, StringComparison.Ordinal));

    /// <summary>Another time than the unit's, by which pay is called right before: "the hourly wage was".</summary>
    public static Match? OtherBefore(string unit, string before)
    {
        if (before is not [.., ' ' or '\n'] || !HasTime(unit) || !MayCall(before) || Called().Match(before) is not { Success: true } called)
            return null;
        var time = Array.FindIndex(Names, n => n.Contains(called.Groups["time"].Value, StringComparer.OrdinalIgnoreCase));
        return unit.EndsWith(All[time].Unit, StringComparison.Ordinal) ? null : called;
    }

    /// <summary>A quick look.</summary>
    internal static bool MayCall(ReadOnlySpan<char> before) => before.ContainsAny(Calls);

    private static readonly SearchValues<string> Calls = SearchValues.Create(
        ["hour", "dail", "week", "month", "annu", "year", "lohn", "gehalt", "hora", "diari", "rio", "semana", "mens", "anual", "hebdo"],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>How pay is called by each of <see cref="All"/>.</summary>
    private static readonly string[][] Names =
    [
        ["hourly", "Stundenlohn", "horaire", "por hora"],
        ["daily", "Tageslohn", "diario", "diário"],
        ["weekly", "Wochenlohn", "semanal", "hebdomadaire"],
        ["monthly", "Monatslohn", "Monatsgehalt", "mensual", "mensal", "mensuel"],
        ["annual", "yearly", "Jahreslohn", "Jahresgehalt", "anual", "annuel"],
    ];

    // "Monthly earnings of those with an hourly wage": the time nearest to the number counts.
    [GeneratedRegex(
        @"\b(?:(?<time>hourly|daily|weekly|monthly|annual|yearly) (?:wages?|pay|salary|salaries|incomes?|earnings)"
            + @"(?: (?:for|of|among|in) (?:(?!hourly|daily|weekly|monthly|annual|yearly)\p{L}+ ){1,4}?)?"
            + @"(?=: ?\z| ?(?:was|were|is|are|of|stood at|reached|came to) (?:about |around |roughly |only |just )?\s?\z)"
            + @"|(?:salario|sueldo|ingreso|salário)(?: (?:medio|promedio|mediano|médio))? (?<time>por hora|diario|diário|semanal|mensual|mensal|anual)"
            + @"(?= (?:es|era|fue|é|foi|de|es de|era de|fue de|é de|foi de) (?:unos )?\z)"
            + @"|(?<time>Stundenlohn|Tageslohn|Wochenlohn|Monatslohn|Monatsgehalt|Jahreslohn|Jahresgehalt)"
            + @"(?= (?:beträgt|betrug|ist|war|liegt bei|lag bei|von) \z)"
            + @"|salaire(?: (?:moyen|médian))? (?<time>horaire|hebdomadaire|mensuel|annuel)(?= (?:est|était|de|est de|était de) \z))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    internal static partial Regex Called();

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
