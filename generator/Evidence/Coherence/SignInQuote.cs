using System.Text.RegularExpressions;
using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Quotes;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Coherence;

/// <summary>
/// Checks that a change above zero is no decline in its quote: readers would take a decline for growth. Said only where a word of decline
/// stands right beside the number wherever it stands, and nothing in the label, population or id says that it is one.
/// </summary>
internal static partial class SignInQuote
{
    /// <summary>What says of which sign a number is stands as near.</summary>
    private const int Near = 64;

    public static void Report(Figure figure, LanguageForms forms, DiagnosticBag diagnostics)
    {
        var statistic = figure.Statistic;
        if (
            statistic.Kind is not (StatisticKind.Change or StatisticKind.Projection)
            || figure.Value is not StatisticValue.Exactly(> 0 and var number)
            || statistic.Proof is not StatisticProof.Quote { Text.Length: <= QuoteShape.LongestSentence } quote
            || !NumberMarks.SpeaksOfDecline(quote.Text)
            || SaysDecline(statistic)
        )
            return;
        var words = new ValueInText(quote.Text, figure.Unit, decimalComma: forms.Decimal == ",");
        var places = words.AllPlacesOf(number).ToList();
        if (places.Count == 0 || Negation().IsMatch(words.Readable) || !places.TrueForAll(p => IsDecline(words.Readable, p)))
            return;
        diagnostics.Add(
            new Diagnostic(
                AgreementRules.OtherMeasure,
                statistic.ValuePlace,
                $"the quote speaks of a decline, and {figure.TextIn(forms)} is shown as growth"
            )
            {
                Hint = "write the value below zero, with a `-`; or say in `label` that it is a decline",
                Notes = [new DiagnosticNote("the words", statistic.ProofPlace ?? statistic.Place)],
                Doubts = [statistic.ValuePlace],
            }
        );
    }

    private static bool SaysDecline(Statistic statistic) =>
        IsOfDecline(statistic.Label) || IsOfDecline(statistic.Population ?? "") || IsOfDecline(statistic.Id.Replace('-', ' '));

    private static bool IsOfDecline(string words) => NumberMarks.SpeaksOfDecline(words) || Lessening().IsMatch(words);

    private static bool IsDecline(string text, NumberInText number)
    {
        var before = text.AsSpan(0, number.Start)[^Math.Min(Near, number.Start)..];
        var behind = text.AsSpan(number.End, Math.Min(Near, text.Length - number.End));
        if (Onwards().IsMatch(behind))
            return false;
        return VerbBefore().IsMatch(before) || NounBehind().IsMatch(behind) || By().IsMatch(before) && VerbBehind().IsMatch(behind);
    }

    private const string Small =
        @"(?: (?:by|an?|average|of|about|around|approximately|roughly|nearly|almost|just|only|some|over|more|less|than|another|further|estimated|projected|um|etwa|rund|fast|un|en|cerca|casi|alrededor|environ|près|em|quase|total))*"
        + " [$€£]?";

    /// <summary>To fall from 3 percent is no fall of as much, and what falls in a season is none.</summary>
    [GeneratedRegex(
        @"\b(?:(?:declin|decreas)(?:es?|ed|ing)|(?<!\b(?:in|this|last|next|each|every|the|of|by) )fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|shrink(?:s|ing)?|shr[au]nk|contract(?:s|ed|ing)|sink(?:s|t|en)?|sank|sunk|(?:cayó|cayeron|caerá|disminuy(?:ó|eron)|disminuirán?|descend(?:ió|ieron|erán?)|baj(?:ó|aron|arán?)|reduj(?:o|eron)|reducirán?)"
            + @"|(?:diminu(?:é|era|eront|iu|íram|irá)|baiss(?:é|era)|recul(?:é|era)|chut(?:é|era)|caiu|caíram|cairá|recuou|recuaram|recuará|reduziu))"
            + Small
            + @"-?\z"
            + @"|\b(?:decline|decrease|drop|fall|Rückgang|caída|descenso|disminución|reducción|baisse|diminution|recul|queda|redução|diminuição) (?:of|von|um|del?|d[ou]|d'|in)"
            + Small
            + @"-?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex VerbBefore();

    [GeneratedRegex(
        @"\A ?(?:%|per ?cent|percentage[ -]points?)(?: |-)(?:declines?|decreases?|drops?|falls?)\b(?! to\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex NounBehind();

    [GeneratedRegex(@"\bum(?: (?:etwa|rund|fast|knapp|mehr als))* \z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex By();

    [GeneratedRegex(
        @"\A ?(?:%|Prozent)?[^.;,:0-9]{0,30}\b(?:zurück(?:gehen|gegangen|geht)?|sinken|gesunken|abnehmen|abgenommen|schrumpfen|geschrumpft|fallen|gefallen)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex VerbBehind();

    /// <summary>What goes on to another number began with this one.</summary>
    [GeneratedRegex(
        @"\A ?(?:%|\p{L}+(?: \p{L}+)?)? ?(?:to|auf|bis|a|à|para|-) [$€£]?[0-9]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Onwards();

    [GeneratedRegex(
        @"n['’]t\b|\b(?:not|no|nor|never|neither|without|instead|rather|unlike|if|unless|nicht|kein\p{L}*|nie|ohne|nunca|sin|ne|pas|jamais|sans|não|sem)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Negation();

    /// <summary>Names under which less is counted as a gain.</summary>
    [GeneratedRegex(
        @"\b(?:sav|improv|gain|fewer|less|shorten|lighten|relie|gap|spar|ersparnis|verbesser|ahorr|mejor|économi|amélior|poupan|melhor)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Lessening();
}
