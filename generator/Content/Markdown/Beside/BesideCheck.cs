using System.Buffers;
using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;
using StaticGuide.Language;

namespace StaticGuide.Content.Markdown.Beside;

/// <summary>
/// Names what stands right beside a statistic and makes readers see another number than its: a sign, three more digits, a magnitude,
/// another unit, another time that pay is counted by; and a median that is called an average.
/// </summary>
internal static partial class BesideCheck
{
    private static readonly SearchValues<string> Means = SearchValues.Create(
        ["average", "Average", "mean", "Mean", "medio", "media", "promedio", "Durchschnitt", "moyen"],
        StringComparison.Ordinal
    );

    /// <summary>A quick look; with a letter beyond ASCII among them, a search for all would take many times as long.</summary>
    private static bool MayNameMean(ReadOnlySpan<char> text) => text.ContainsAny(Means) || text.Contains('é') && text.IndexOf("médi") >= 0;

    public static void Run(ShownStatistic shown, Surroundings around, DiagnosticBag diagnostics)
    {
        if (shown.Text.Length == 0 || UnitCheck.Run(shown, around, diagnostics))
            return;
        if (Before(around.Before, shown) is > 0 and var before)
        {
            var from = around.Before.Length - before;
            Report(around.PlaceBefore(from), around.Before[from..].Trim(), around.Before[from..] + shown.Text);
        }
        if (shown.Sign is not null && OtherKind(around, shown.Kind) is var (called, place))
            diagnostics.AddUnlessDoubted(
                [shown.Measure.Entry],
                ClaimRules.OtherNumber,
                place,
                $"`{called}` is another measure than this statistic, whose kind is `{shown.Kind}`",
                $"call it what it is, a {shown.Kind}; the other is a statistic of its own"
            );
        else if (Multiples.Find(around.Before) is > 0 and var multiple && !around.AreCited)
        {
            var from = around.Before.Length - multiple;
            Report(around.PlaceBefore(from), around.Before[from..].Trim(), around.Before[from..] + shown.Text, around.PlaceBefore(from));
        }
        else if (PayCalls.Other(shown, around) is { } time)
            diagnostics.AddUnlessDoubted(
                [shown.Measure.UnitPlace],
                ClaimRules.OtherNumber,
                around.PlaceBefore(time.Index, time.Value.TrimEnd().Length),
                $"`{time.Value.TrimEnd()}` is counted by another time than this statistic, whose unit is `{shown.Unit}`",
                "say the time of its unit; pay by another time is a statistic of its own"
            );
        if (Behind(around, shown) is { Length: > 0 } behind)
            Report(around.PlaceBehind(behind.Length), behind.Trim(), shown.Text + behind, DigitsIn(behind, around));

        // Digits right behind it are cited to nobody either, for the same reason.
        void Report(Place where, string beside, string seen, Place? spoilt = null) =>
            diagnostics.Add(
                new Diagnostic(ClaimRules.OtherNumber, where, $"`{beside}` makes another number of the statistic: readers see `{seen}`")
                {
                    Hint = "remove it; what the source says otherwise is a statistic of its own",
                    Spoils = spoilt,
                    RestsOn = [shown.Measure.UnitPlace],
                }
            );
    }

    private static Place? DigitsIn(string behind, Surroundings around) =>
        behind.AsSpan().IndexOfAnyInRange('0', '9') is >= 0 and var digit ? around.PlaceBehind(digit, behind.Length) : null;

    /// <summary>How long it is; 0 for nothing.</summary>
    private static int Before(string text, ShownStatistic shown) =>
        text is [.., '-' or '−' or '–' or ' '] && Minus().Match(text) is { Success: true } minus ? minus.Length
        : MoneyBeside.Before(shown, text) is { IsOther: true, Length: var money } ? money
        : 0;

    private static (string Called, Place Place)? OtherKind(Surroundings around, string? kind)
    {
        var called = OtherKind(around.Before, kind);
        if (called.Success)
            return (called.Value, around.PlaceBefore(called.Index, called.Length));
        // "on average", or the same in another language.
        if (kind is not "median" || around.Behind.AsSpan().TrimStart(',') is not [' ', 'o' or 'i' or 'd' or 'e', ..])
            return null;
        if (AnyMedian().IsMatch(around.Before))
            return null;
        var average = OnAverage().Match(around.Behind);
        return average.Success ? (average.Value.Trim(), around.PlaceBehind(average.Length)) : null;
    }

    /// <summary>Where words speak of both, nobody knows which is which.</summary>
    private static Match OtherKind(string text, string? kind) =>
        kind switch
        {
            "median" when MayNameMean(text) && !AnyMedian().IsMatch(text) => Mean().Match(text) is { Success: true } mean
                ? mean
                : OnAverageBefore().Match(text),
            "mean" when !AnyMean().IsMatch(text) => Median().Match(text),
            _ => Match.Empty,
        };

    private static string? Behind(Surroundings around, ShownStatistic shown)
    {
        var text = around.Behind;
        if (text.Length == 0)
            return null;
        if (MoneyBeside.LengthBehind(shown, text) is > 0 and var money)
            return text[..money];
        var found = Currencies.SignIn(shown.Text) is not null
            ? MayBeMagnitude(text)
                ? Magnitude().Match(text)
                : Match.Empty
            : shown.Text[^1] == '%'
                ? Points().Match(text)
                : Match.Empty;
        if (!found.Success && char.IsAsciiDigit(shown.Text[^1]))
            found =
                text[0] == '+' ? Plus().Match(text)
                : MayBeDigits(text) ? Digits().Match(text)
                : Match.Empty;
        if (found.Success)
            return found.Value;
        return OtherUnits.LengthBehind(shown, around) is > 0 and var other ? text[..other] : PayTimes.Other(shown, text);
    }

    /// <summary>A quick look at its first letters.</summary>
    private static bool MayBeDigits(ReadOnlySpan<char> text) =>
        text is [>= '0' and <= '9', ..] or [',' or '.' or '’' or '\'', >= '0' and <= '9', ..] or [' ', '0', '0', '0', ..];

    /// <inheritdoc cref="MayBeDigits"/>
    private static bool MayBeMagnitude(ReadOnlySpan<char> text) =>
        text.TrimStart() is ['k' or 'K' or 'M' or 'm' or 'B' or 'b' or 't' or 'h' or 'p' or 'P' or '%', ..];

    // At the beginning of a line, a hyphen is an entry of a list without its space.
    [GeneratedRegex(
        @"(?<=[^\s|>] |\()[-−]\z|(?<=\b(?:by|of|was|is|to|at|um|von|auf|bei|war|ist) )(?:–|minus )\z|(?<=(?:\A|[.!?:;(] ?))[Mm]inus \z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Minus();

    [GeneratedRegex(@"\A(?:[,.’']?[0-9]+| 000(?![0-9]))")]
    private static partial Regex Digits();

    /// <summary>"$44,200+" is at least so much; but "$40 + $5" is a sum.</summary>
    [GeneratedRegex(@"\A\+(?![\w$€£¥₹\uFFFC]|\s[0-9$€£¥₹\uFFFC])")]
    private static partial Regex Plus();

    [GeneratedRegex(
        @"\A(?:(?:[kKM]|\s?(?:[Mm]n|[Bb]n|tn))(?!\w)|\s?%|\s(?:percent|per cent|Prozent|por ciento|pour cent|por cento)(?!\w)"
            + @"|\s(?:hundred|thousand|million|billion|trillion|tausend|Millionen|Milliarden|Mio|Mrd|mil|millones"
            + @"|millions|milliers|milliards|milhões)(?!\w))",
        RegexOptions.CultureInvariant
    )]
    internal static partial Regex Magnitude();

    // "57% points to" is said of a share that points somewhere.
    [GeneratedRegex(
        @"\A\s?(?:percentage[ -]points?|points?(?=[ ]*(?:[.,;:)]|\z))|pp|-?Prozentpunkte?n?"
            + @"|puntos porcentuales|points de pourcentage|pontos percentuais)(?!\w)",
        RegexOptions.CultureInvariant
    )]
    internal static partial Regex Points();

    // Right before the number, but for a verb: of an average that something is compared with, a sentence goes on.
    [GeneratedRegex(
        @"\b(?:[Tt]he (?:average|mean)(?= (?:was|is|stood at|of) (?:about |around |roughly |only |just )?\z)"
            + @"|(?:[Aa]verage|[Mm]ean) (?:[a-z]+ )?(?:wages?|pay|salary|salaries|incomes?|earnings)"
            + @"(?: (?:for|of|among|in) (?:(?!median)\p{L}+ ){1,4}?)?(?=: ?\z| ?(?:was|were|is|are|of|stood at|reached|came to) (?:about |around |roughly |only |just )?\z)"
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

    // Of people who earn so much on average, more may be said.
    [GeneratedRegex(
        @"\b(?:[Oo]n average(?=,? (?:(?!median|who|that|which|than|if|when|where|with|without|by|to|and|or|but)[\p{L}-]+ ){1,3}?"
            + @"(?:earns?|earned|makes?|made|gets?|got|receives?|received|is|are|was|were) (?:about |around |roughly |only |just )?\z)"
            + @"|(?<=\b(?:earns?|earned|makes?|made|gets?|got|receives?|received|is|are|was|were),? )on average(?=,? (?:about |around |roughly |only |just )?\z)"
            + @"|(?:[Ee]n promedio|[Dd]e media)(?=,? (?:(?:ganan?|ganaban?|cobran?|cobraban?) )(?:unos )?\z)"
            + @"|(?<=\b(?:ganan?|ganaban?|cobran?|cobraban?) )(?:en promedio|de media)(?= (?:unos )?\z)"
            + @"|[Ii]m Durchschnitt(?= (?:verdienen|verdienten|bekommen|bekamen) (?:sie )?(?:rund |etwa )?\z)"
            + @"|(?<=\b(?:verdienen|verdienten|bekommen|bekamen) )im Durchschnitt(?= (?:rund |etwa )?\z)"
            + @"|(?<=\b(?:gagnent|gagnaient|touchent|touchaient) )en moyenne(?= (?:environ )?\z)"
            + @"|(?<=\b(?:ganham|ganhavam|recebem|recebiam) )em média(?= (?:cerca de )?\z))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex OnAverageBefore();

    [GeneratedRegex(@"\A,? (?:on average|im Durchschnitt|de media|en promedio|en moyenne|em média)(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex OnAverage();
}
