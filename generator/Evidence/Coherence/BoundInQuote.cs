using System.Text.RegularExpressions;
using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Evidence.Quotes;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Coherence;

/// <summary>
/// Checks that a figure that is given as one number is not stated by its source only as a bound or as an end of a range. Nothing is
/// said where its label, population or id has words of a bound, of percentiles and medians, which are bounds, and of rules.
/// </summary>
internal static partial class BoundInQuote
{
    public static void Report(Figure figure, LanguageForms forms, DiagnosticBag diagnostics)
    {
        var statistic = figure.Statistic;
        if (figure.Value is not StatisticValue.Exactly(var number) || IsBoundByKind(statistic))
            return;
        var (what, text) = statistic.Proof switch
        {
            StatisticProof.Quote(var quote) => ("quote", ReadableText.Of(quote)),
            StatisticProof.Cell(_, _, var cell) => ("cell", ReadableText.Of(cell)),
            _ => ("", ""),
        };
        if (text.Length > QuoteShape.LongestSentence || !BoundMarks.MayBeIn(text) || SaysBound(statistic) || OfRule().IsMatch(text))
            return;
        if (WordsOf(new ValueInText(text, figure.Unit, decimalComma: forms.Decimal == ","), number) is not { } words)
            return;
        diagnostics.Add(
            AgreementRules.BoundAsValue,
            statistic.ProofPlace ?? statistic.Place,
            $"the value is exactly {ValueText.Of(figure.Value, figure.Unit, forms)}, and this {what} says “{words}”",
            "write `value: {less_than: …}`, `{more_than: …}` or `{min: …, max: …}`, let `label` say it (`At least …`), or quote the sentence that has the number itself",
            new DiagnosticNote("the value", statistic.ValuePlace)
        );
    }

    /// <summary>The words of the first place, if each place of the value is a bound; null where one of them is none.</summary>
    private static string? WordsOf(ValueInText text, decimal number)
    {
        string? words = null;
        var bounds = new BoundMarks(text.Readable, text.Numbers());
        foreach (var place in text.AllPlacesOf(number))
        {
            if (OfPart().IsMatch(text.Readable.AsSpan(0, place.Start)) || bounds.Of(place) is not { } found)
                return null;
            words ??= found;
        }
        return words;
    }

    private static bool IsBoundByKind(Statistic statistic) =>
        statistic.Percentile is not null || statistic.Kind is StatisticKind.Percentile or StatisticKind.Range or StatisticKind.Median;

    private static bool SaysBound(Statistic statistic) =>
        Said(statistic.Label) || Said(statistic.Population ?? "") || Said(statistic.Id.Replace('-', ' '));

    private static bool Said(string words) => OfBound().IsMatch(words);

    /// <summary>A part of those counted: half earned less than $44,200.</summary>
    [GeneratedRegex(
        @"\b(?:lowest|bottom|highest|top|half|quarter|third|quartile|quintile|decile|percentile|median|Hälfte|Viertel|untersten?|obersten?|mitad|tercio|cuarto|moitié|tiers|metade)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OfPart();

    /// <summary>What is required or allowed is a number for itself: nurses must work at least 20 hours.</summary>
    [GeneratedRegex(
        @"\b(?:must|shall|requir|need(?:s|ed)?\b|mandat|laws?\b|legal|entitl|eligib|qualif|should|recommend|advis|guideline|target|goal|aim|safe|(?:have|has|had) to\b|(?:call|ask)s? for|expect|defin|those with|classif|count(?:s|ed)? as|consider|allow|permit|limit|caps?\b|capped|threshold|müssen|muss\b|darf|dürfen|vorgeschrieben|erforderlich|verlang|benötig|brauch|notwendig|nötig|gefordert|voraussetz|soll|empf|debe|hay que|tienen? que|obligator|preciso|necesi|recomi|il faut|faut\b|besoin|nécess|oblig|impos|recomm|precis|necess|recomend|tem de|têm de|requi|exig|permit|doit|doivent|deve)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OfRule();

    [GeneratedRegex(
        @"[<>≤≥]|\b(?:min|max|least|most|less|fewer|more|under|over|above|below|up to|between|to|from|low|lower|lowest|high|higher|highest|small\w*|large\w*|short\w*|long\w*|top|bottom|upper|floor|ceiling|start\w*|end|first|last|entry|limit\w*|cap|caps|threshold|cut-?off|bound|range|allowance|case|until|before|tope|teto|deckel|age|requir\w*|need\w*|percentile|quartile|decile|p[0-9][0-9]"
            + @"|minim\w*|maxim\w*|mínim\w*|máxim\w*|mindest\w*|höchst\w*|niedrigst\w*|unter\w*|ober\w*|über|bis|ab|weniger|mehr|größt\w*|kleinst\w*|grenz\w*|menos|más|menor\w*|mayor\w*|hasta|desde|límite|requisit\w*|inferior\w*|superior\w*|moins|plus|jusqu\w*|seuil|plafond|limite|mais|até|maior\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OfBound();
}
