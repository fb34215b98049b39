using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using StaticGuide.Diagnostics;
using StaticGuide.Language;

namespace StaticGuide.Content.Markdown.Directives;

/// <summary>
/// Names what stands right beside a statistic and makes readers see another number than its: a sign, three more digits, a magnitude,
/// another unit, another time that pay is counted by; and a median that is called an average.
/// </summary>
internal static partial class BesideCheck
{
    /// <param name="shown">What readers see of the statistic.</param>
    /// <param name="unit">The id of its unit.</param>
    /// <param name="kind">As the front matter has it.</param>
    public static void Run(
        DirectiveInline statistic,
        string shown,
        string unit,
        string? kind,
        ITextOrigin origin,
        DiagnosticBag diagnostics
    )
    {
        var (start, end) = (statistic.Span.Start, statistic.Span.End + 1);
        if (statistic.PreviousSibling is LiteralInline { Content: var text })
        {
            var words = text.ToString();
            if (Before(words, shown) is { Length: > 0 } before)
                Report(start - before.Length, start, before.Trim(), before + shown);
            if (Currencies.SignIn(shown) is not null && OtherKind(words, kind) is { Success: true } called)
                diagnostics.Add(
                    ClaimRules.OtherNumber,
                    origin.PlaceOf(start - words.Length + called.Index, start - words.Length + called.Index + called.Length),
                    $"`{called.Value}` is another measure than this statistic, whose kind is `{kind}`",
                    $"call it what it is, a {kind}; the other is a statistic of its own"
                );
        }
        if (statistic.NextSibling is LiteralInline { Content: var following } && Behind(following.ToString(), shown, unit) is { } behind)
            Report(end, end + behind.Length, behind.Trim(), shown + behind);

        void Report(int from, int to, string beside, string seen) =>
            diagnostics.Add(
                ClaimRules.OtherNumber,
                origin.PlaceOf(from, to),
                $"`{beside}` makes another number of the statistic: readers see `{seen}`",
                "remove it; what the source says otherwise is a statistic of its own"
            );
    }

    private static string? Before(string text, string shown)
    {
        if (text is [.., '-' or '−'] && Minus().Match(text) is { Success: true } minus)
            return minus.Value;
        return Currencies.SignIn(shown) is { } own && text.TrimEnd(' ') is [.., var sign] money && Currencies.IsSign(sign) && sign != own
            ? text[(money.Length - 1)..]
            : null;
    }

    /// <summary>Where words speak of both, nobody knows which is which.</summary>
    private static Match OtherKind(string text, string? kind) =>
        kind switch
        {
            "median" when !AnyMedian().IsMatch(text) => Mean().Match(text),
            "mean" when !AnyMean().IsMatch(text) => Median().Match(text),
            _ => Match.Empty,
        };

    private static string? Behind(string text, string shown, string unit)
    {
        if (text.Length == 0 || shown.Length == 0)
            return null;
        var found = Currencies.SignIn(shown) is null
            ? shown[^1] == '%'
                ? Points().Match(text)
                : Match.Empty
            : Money().Match(text);
        if (!found.Success && char.IsAsciiDigit(shown[^1]))
            found = Thousands().Match(text);
        if (
            !found.Success
            && text[0] is ' ' or '/'
            && Times.FirstOrDefault(t => unit.EndsWith(t.Unit, StringComparison.Ordinal)).Unit is { } own
        )
            found = Times.Where(t => t.Unit != own).Select(t => t.Behind.Match(text)).FirstOrDefault(m => m.Success) ?? Match.Empty;
        return found.Success ? found.Value : null;
    }

    /// <summary>What money is counted by, as units are called, and as it is said behind an amount.</summary>
    private static readonly (string Unit, Regex Behind)[] Times =
    [
        ("-per-hour", Hour()),
        ("-per-day", Day()),
        ("-per-week", Week()),
        ("-per-month", Month()),
        ("-per-year", Year()),
    ];

    // At the beginning of a line, a hyphen is an entry of a list without its space.
    [GeneratedRegex(@"(?<=[^\s|>] |\()[-−]\z")]
    private static partial Regex Minus();

    [GeneratedRegex(@"\A[,.’'\u00A0\u202F]000(?![0-9])")]
    private static partial Regex Thousands();

    [GeneratedRegex(
        @"\A(?:(?:[kKM]|[Mm]n|[Bb]n|tn)(?!\w)|\s?%|\s(?:percent|per cent|Prozent|por ciento|pour cent|por cento)(?!\w)"
            + @"|\s(?:hundred|thousand|million|billion|trillion|tausend|Millionen|Milliarden|Mio|Mrd|mil|millones"
            + @"|millions|milliers|milliards|milhões)(?!\w))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Money();

    // "57% points to" is said of a share that points somewhere.
    [GeneratedRegex(
        @"\A\s?(?:percentage[ -]points?|points?(?=[ ]*(?:[.,;:)]|\z))|pp|-?Prozentpunkte?n?"
            + @"|puntos porcentuales|points de pourcentage|pontos percentuais)(?!\w)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Points();

    // Right before the number, but for a verb: of an average that something is compared with, a sentence goes on.
    [GeneratedRegex(
        @"\b(?:(?:average|mean) (?:[a-z]+ )?(?:wages?|pay|salary|salaries|incomes?|earnings)"
            + @"(?: (?:for|of|among|in) (?:(?!median)\p{L}+ ){1,4}?)?(?= ?(?:was|were|is|are|of|stood at|reached|came to) (?:about |around |roughly |only |just )?\z)"
            + @"|(?:salario|sueldo|ingreso) (?:medio|promedio)(?: anual)?(?= (?:es|era|fue|de|es de|era de|fue de) (?:unos )?\z)"
            + @"|Durchschnitts(?:lohn|gehalt|verdienst)(?= (?:beträgt|betrug|ist|war|liegt bei|lag bei|von) \z)"
            + @"|salaire moyen(?: annuel)?(?= (?:est|était|de|est de|était de) \z)"
            + @"|salário médio(?: anual)?(?= (?:é|era|foi|de|é de|era de|foi de) \z))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Mean();

    [GeneratedRegex(
        @"\b(?:median (?:[a-z]+ )?(?:wages?|pay|salary|salaries|incomes?|earnings)"
            + @"(?: (?:for|of|among|in) (?:(?!mean|average)\p{L}+ ){1,4}?)?(?= ?(?:was|were|is|are|of|stood at|reached|came to) (?:about |around |roughly |only |just )?\z)"
            + @"|(?:salario|sueldo|ingreso) mediano(?: anual)?(?= (?:es|era|fue|de|es de|era de|fue de) (?:unos )?\z)"
            + @"|Median(?:lohn|gehalt|verdienst)(?= (?:beträgt|betrug|ist|war|liegt bei|lag bei|von) \z)"
            + @"|salaire médian(?: annuel)?(?= (?:est|était|de|est de|était de) \z)"
            + @"|salário mediano(?: anual)?(?= (?:é|era|foi|de|é de|era de|foi de) \z))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Median();

    [GeneratedRegex(
        @"\b(?:average|mean\b|medio|promedio|durchschnitt|moyen|médi[oa])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex AnyMean();

    [GeneratedRegex(@"\bm[eé]dian", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnyMedian();

    private const string By = @"\A(?: ?/ ?| (?:per|an?|each|every|por|al|ao|par|de l['’]|pro|je) ?)(?:";
    private const string NoTimeSince =
        @")(?!\w|['’-]| (?:ago|later|before|after|earlier|from|of|off|in advance|siguiente|anterior|seguinte|suivant))";

    [GeneratedRegex(By + "hour|hr|h|hora|heure|Stunde" + NoTimeSince, RegexOptions.CultureInvariant)]
    private static partial Regex Hour();

    [GeneratedRegex(By + "day|día|dia|jour|Tag" + NoTimeSince, RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(By + "week|wk|semana|semaine|Woche" + NoTimeSince, RegexOptions.CultureInvariant)]
    private static partial Regex Week();

    [GeneratedRegex(By + "month|mo|mes|mês|mois|Monat" + NoTimeSince, RegexOptions.CultureInvariant)]
    private static partial Regex Month();

    [GeneratedRegex(By + "year|yr|annum|año|ano|an|Jahr" + NoTimeSince, RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
