using System.Globalization;
using System.Text.RegularExpressions;
using StaticGuide.Content.Statistics;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Coherence;

/// <summary>
/// Checks that a figure's or passage's <c>as_of</c> or <c>period</c> is not another than its quote names: half of what a number claims
/// is when it was true, and with a new edition that is forgotten most easily. Said only where nothing in the quote can be meant by it; a
/// quote that speaks of publishing, of fiscal years, or of what was before or since is left alone.
/// </summary>
internal static partial class DateInQuote
{
    public static void Report(Figure figure, LanguageForms forms, DiagnosticBag diagnostics)
    {
        var statistic = figure.Statistic;
        if (
            statistic.TimePlace is not { } place
            || TextOf(statistic.Proof) is not { } text
            || OtherIn([text], figure.Value, statistic.AsOf, statistic.Period) is not { } named
        )
            return;
        diagnostics.Add(
            CoherenceRules.DateAgainstQuote,
            place,
            $"the {(statistic.Proof is StatisticProof.Cell ? "cell's column" : "quote")} speaks of {Text(named, forms)}, and this says {Text(statistic.AsOf, statistic.Period, forms)}",
            "mend the date, or the quote; where the quote names another moment on purpose, quote the sentence that names this one",
            new DiagnosticNote("the words", statistic.ProofPlace ?? statistic.Place)
        );
    }

    /// <summary>The same for the words of a passage that says of when they are.</summary>
    public static void Report(Excerpt excerpt, LanguageForms forms, DiagnosticBag diagnostics)
    {
        var passage = excerpt.Passage;
        if (passage.TimePlace is not { } place || OtherIn(excerpt.Runs, null, passage.AsOf, passage.Period) is not { } named)
            return;
        diagnostics.Add(
            CoherenceRules.DateAgainstQuote,
            place,
            $"the words speak of {Text(named, forms)}, and this says {Text(passage.AsOf, passage.Period, forms)}",
            "mend the date, or the words; where they name another moment on purpose, leave out the date",
            new DiagnosticNote("the words", excerpt.ProofPlace)
        );
    }

    /// <summary>The first date that words name, where none that they name can be the time they are said to be of; else null.</summary>
    /// <param name="value">A number in them, which is no year; null for none.</param>
    public static (EdtfDate From, EdtfDate? To)? OtherIn(
        IReadOnlyList<string> runs,
        StatisticValue? value,
        EdtfDate? asOf,
        (EdtfDate From, EdtfDate To)? period
    )
    {
        if (asOf is null && period is null || runs.Any(r => OtherDates().IsMatch(r)))
            return null;
        var named = runs.SelectMany(r => DatesIn(r, value)).ToList();
        return named.Count == 0 || named.Exists(n => MayBeMeant(n, asOf, period)) ? null : named[0];
    }

    /// <summary>A column's header counts only where it is a date and nothing else.</summary>
    private static string? TextOf(StatisticProof proof) =>
        proof switch
        {
            StatisticProof.Quote(var words) => words,
            StatisticProof.Cell(_, { } column, _) when HeaderDate().IsMatch(column.Trim()) => $"in {column.Trim()}",
            _ => null,
        };

    private static string Text((EdtfDate From, EdtfDate? To) named, LanguageForms forms) =>
        named.To is { } to ? DateText.Of((named.From, to), forms) : DateText.Of(named.From, forms);

    private static string Text(EdtfDate? asOf, (EdtfDate From, EdtfDate To)? period, LanguageForms forms) =>
        period is { } span ? DateText.Of(span, forms) : DateText.Of(asOf!.Value, forms);

    private static bool MayBeMeant((EdtfDate From, EdtfDate? To) named, EdtfDate? moment, (EdtfDate From, EdtfDate To)? span)
    {
        var (from, to) = (named.From, named.To);
        if (span is { } period)
        {
            return to is { } last
                ? from.Year == period.From.Year && last.Year == period.To.Year
                : from.Year >= period.From.Year && from.Year <= period.To.Year;
        }
        var asOf = moment!.Value;
        return to is { } end
            ? asOf.Year >= from.Year && asOf.Year <= end.Year
            : asOf.Year == from.Year && (asOf.Month is null || from.Month is null || asOf.Month == from.Month);
    }

    private static IEnumerable<(EdtfDate From, EdtfDate? To)> DatesIn(string text, StatisticValue? value)
    {
        foreach (Match match in Dates().Matches(text))
        {
            var year = Number(match.Groups["year"]);
            if (value is StatisticValue.Exactly(var number) && number == year)
                continue;
            // The verb is written small.
            if (match.Groups["month"].ValueSpan is "may")
                continue;
            // "in 2000 households" is a count.
            if (
                match.Groups["bare"].Success
                && !match.Groups["to"].Success
                && !AfterYear().IsMatch(text.AsSpan(match.Index + match.Length))
            )
                continue;
            var month = match.Groups["month"] is { Success: true } name ? MonthOf(name.Value) : null;
            // 2024–34 and 2024 to 2034 alike.
            EdtfDate? to = match.Groups["to"] is not { Success: true } end
                ? null
                : new EdtfDate(end.Length == 2 ? year / 100 * 100 + Number(end) : Number(end));
            yield return (new EdtfDate(year, to is null ? month : null), to?.Year > year ? to : null);
        }
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>English, Spanish and German names agree in most of their first letters.</summary>
    private static readonly string[][] MonthBeginnings =
    [
        ["jan", "ene", "jän"],
        ["feb"],
        ["mar", "mär"],
        ["apr", "abr"],
        ["may", "mai"],
        ["jun"],
        ["jul"],
        ["aug", "ago"],
        ["sep"],
        ["oct", "okt"],
        ["nov"],
        ["dec", "dic", "dez"],
    ];

    private static int? MonthOf(string name)
    {
        for (var month = 0; month < MonthBeginnings.Length; month++)
        {
            foreach (var beginning in MonthBeginnings[month])
            {
                if (name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                    return month + 1;
            }
        }
        return null;
    }

    /// <summary>A year behind a month or a word of time, alone or as the first of a span; a bare number may be a count.</summary>
    [GeneratedRegex(
        @"\b(?:(?<month>jan(?:uary|uar)?|ene(?:ro)?|jänner|feb(?:ruary|ruar|rero)?|mar(?:ch|zo)?|märz|apr(?:il)?|abr(?:il)?|may|mayo|mai|june?|juni[o]?|july?|juli[o]?|aug(?:ust)?|ago(?:sto)?|sept?(?:ember|iembre)?|o[ck]t(?:ober|ubre)?|nov(?:ember|iembre)?|de[cz](?:ember)?|dic(?:iembre)?)\.?(?:\s+[0-9]{1,2}(?:st|nd|rd|th)?)?,?\s+(?:(?:de|of|del)\s+)?"
            + @"|(?<bare>(?:in|during|for|from|between|en|im jahre?|von|zwischen|desde|entre|durante)\s+))(?<year>(?:19|20)[0-9][0-9])(?![0-9]|[.,][0-9]|-?[a-z]|\s+(?:dollars?|prices|euros?|us\s+dollars?|dólares)\b)"
            + @"(?:\s*(?:[-–—/]|to|through|and|until|bis|und|a|y|hasta)\s*(?<to>(?:19|20)[0-9][0-9]|[0-9][0-9])(?![0-9,.%][0-9]|[0-9]|\s*percent|%))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Dates();

    /// <summary>
    /// Other moments than that of the number: when something was published or began, what it is compared with, years that do not begin in
    /// January.
    /// </summary>
    [GeneratedRegex(
        @"\b(?:publish\w*|releas\w*|updat\w*|revis\w*|issued|posted|report(?:ed)? (?:in|of|from)|announc\w*|access\w*|retriev\w*|effective|enacted|signed|founded|establish\w*|introduc\w*|adopted|passed|launch\w*|began|beg[iu]n\w*|start\w*|open(?:ed|s)|creat\w*|since|after|before|prior|earlier|compared|than in|up from|down from|fiscal|FY|school year|academic|season|survey|census|edition|version|base year|as defined|will take|publicad\w*|actualizad\w*|desde|antes|después|comparad\w*|fiscal|veröffentlicht|aktualisiert|seit|vor|nach|gegenüber|verglichen)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OtherDates();

    [GeneratedRegex(
        @"^(?:\s*(?:$|[,.;:)])|\s+(?:the|was|were|is|are|an?|and|with|by|as|it|they|there|this|that|according|from|to|through|about|of|at|on|in|or|el|la|los|las|fue|un|una|war|waren|der|die|das|und|y)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex AfterYear();

    [GeneratedRegex(
        @"^(?:\p{L}{3,10}\.?,?\s+)?(?:19|20)[0-9][0-9](?:\s*[-–—/]\s*(?:(?:19|20)[0-9][0-9]|[0-9][0-9]))?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex HeaderDate();
}
