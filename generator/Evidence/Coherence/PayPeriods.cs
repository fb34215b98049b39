using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Quotes;

namespace StaticGuide.Evidence.Coherence;

/// <summary>By which time a quote says that pay is counted: an hour, a day, a week, a month or a year.</summary>
internal static partial class PayPeriods
{
    private const string RateMark = "-per-";

    /// <summary>Each with the words that show that a quote speaks of it somewhere, so that the number may be by it.</summary>
    private static readonly Period[] Periods =
    [
        new("hour", ["hour", "/hr", "/ hr", "/h", "/ h", "hora", "stunde"], []),
        new("day", ["daily", "day", "diari", "tag"], ["día", "täglich"]),
        new("week", ["week", "/wk", "/ wk", "semana", "woche"], ["wöchent"]),
        new("month", ["month", "/mo", "/ mo", "mensual", "mes", "monat"], []),
        new("year", ["year", "annual", "annum", "/yr", "/ yr", " anual", "jahr"], ["año", "jährlich"]),
    ];

    private static readonly SearchValues<string> All = SearchValues.Create(
        [.. Periods.SelectMany(p => p.Words.Concat(p.Others))],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>What the words beside the number say, and what to write; null where the quote speaks of the unit's own time.</summary>
    public static (string Said, string Hint)? OtherThan(Figure figure, string text)
    {
        if (text.Length > QuoteShape.LongestSentence || OwnOf(figure) is not { } own || own.IsIn(text) || !text.AsSpan().ContainsAny(All))
            return null;
        List<NumberInText>? places = null;
        foreach (Match match in Pay().Matches(text))
        {
            places ??= PlacesOf(figure, text);
            if (Periods.FirstOrDefault(p => match.Groups[p.Name].Success && p != own)?.Name is { } said && places.Exists(IsBeside))
                return (
                    said,
                    HintFor(said, figure.Unit.Id[..figure.Unit.Id.LastIndexOf(RateMark, StringComparison.Ordinal)] + RateMark + said)
                );

            // An amount that stands in the words is the number itself, and between others and the number no other thing is said.
            bool IsBeside(NumberInText place) =>
                match.Groups["amount"] is { Success: true } amount ? amount.Index < place.End && place.End <= amount.Index + amount.Length
                : place.Start < match.Index ? Naming().IsMatch(text[place.End..match.Index])
                : place.Start >= match.Index + match.Length && !Apart().IsMatch(text[(match.Index + match.Length)..place.Start]);
        }
        return null;
    }

    private static string HintFor(string said, string unit) =>
        said is "hour" or "year"
            ? $"write `unit: {unit}`, or mend the quote"
            : $"quote pay by the time of the unit; or write `unit: {unit}`, which `units:` of site.yml declares";

    private static Period? OwnOf(Figure figure)
    {
        var id = figure.Unit.Id;
        return id.LastIndexOf(RateMark, StringComparison.Ordinal) is > 0 and var at && QuotedCurrency.Of(figure.Unit) is not null
            ? Array.Find(Periods, p => id.Length == at + RateMark.Length + p.Name.Length && id.EndsWith(p.Name, StringComparison.Ordinal))
            : null;
    }

    /// <param name="Others">Those with letters beyond ASCII, with which a search for all would take many times as long.</param>
    private sealed record Period(string Name, string[] Words, string[] Others)
    {
        private readonly SearchValues<string> look = SearchValues.Create(Words, StringComparison.OrdinalIgnoreCase);

        public bool IsIn(string text) =>
            text.AsSpan().ContainsAny(look)
            || !Ascii.IsValid(text) && Array.Exists(Others, o => text.Contains(o, StringComparison.OrdinalIgnoreCase));
    }

    private static List<NumberInText> PlacesOf(Figure figure, string text)
    {
        decimal[] numbers = figure.Value switch
        {
            StatisticValue.Exactly(var number) => [number],
            StatisticValue.Range(var min, var max) => [min, max],
            StatisticValue.LessThan(var bound) => [bound],
            StatisticValue.MoreThan(var bound) => [bound],
            _ => [],
        };
        return [.. new ValueInText(text, figure.Unit).Numbers().Where(n => numbers.Contains(n.Number))];
    }

    private const string Amount = @"(?<amount>[$€£]?[0-9][0-9.,]*(?<=[0-9])(?: (?:USD|US dollars|dollars|euros?|Euro|dólares|Dollar))?)";

    private const string Measure =
        "(?:median |mean |average |basic |gross |net |usual |full-time )*(?:wages?|pay|payments?|earnings|rates? of pay|rates?|compensation|salary|salaries|income|stipends?)";

    private const string Gehalt = "(?:lohn|löhne|gehalt|gehälter|verdienste?|einkommen)";

    /// <summary>An amount by the hour, or pay that is called hourly: not any hour that is spoken of.</summary>
    [GeneratedRegex(
        @"(?:"
            + Amount
            + @"(?: (?:per|an?|each|every|por|la|al|pro|je|im|in der|die) | ?/ ?)|\b"
            + Measure
            + @" (?:per|an?|each|by the) |\bsalarios? (?:medio |mediano )?(?:por |al |a la ))(?:(?<hour>hours?|hr|h|hora|Stunde)|(?<day>day|día|Tag)|(?<week>week|wk|semana|Woche)|(?<month>month|mo|mes|Monat)|(?<year>year|yr|annum|año|Jahr))\b"
            + "|"
            + Amount
            + @" (?:(?<hour>hourly)|(?<day>daily)|(?<week>weekly)|(?<month>monthly)|(?<year>annually|yearly))\b"
            + @"|\b(?:(?<hour>hourly)|(?<day>daily)|(?<week>weekly)|(?<month>monthly)|(?<year>annual|yearly)) "
            + Measure
            + @"\b|\b(?:salario|sueldo)s? (?:medio |mediano )?(?:(?<day>diario)|(?<week>semanal)|(?<month>mensual)|(?<year>anual))"
            + @"|\b(?:(?<hour>Stunden)|(?<day>Tages?)|(?<week>Wochen)|(?<month>Monats)|(?<year>Jahres))"
            + Gehalt
            + @"|\b(?:(?<day>täglich)|(?<week>wöchentlich)|(?<month>monatlich)|(?<year>jährlich))e[mnrs]? (?:Brutto|Netto)?"
            + Gehalt,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Pay();

    /// <summary>What joins a number to its name behind it: $850 was the median weekly wage.</summary>
    [GeneratedRegex(
        @"\A,?(?: (?:is|was|were|are|in))?(?: (?:the|its|their|an?))?(?: (?:median|average|mean|typical|usual))* \z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Naming();

    /// <summary>What ends a thought, begins another one, has a number of its own, or says who is paid.</summary>
    [GeneratedRegex(
        @"[;?!%]|\.\s|[$€£][0-9]|[0-9],[0-9]{3}| - |\b(?:and|but|while|whereas|although|though|which|who|whose|where|or|percent|earn(?:s|ed)?|ma[dk]es?|receiv(?:e|es|ed)|paid|pays?|gets?|got|costs?|y|pero|mientras|und|aber|während|verdien(?:en|t))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Apart();
}
