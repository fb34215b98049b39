using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Locks;
using StaticGuide.Verification.Quotes;

namespace StaticGuide.Verification.Renewal;

/// <summary>Asks for a statistic with other words as <c>verify</c> will: nothing else decides what is taken.</summary>
internal static class Proof
{
    /// <summary>Why it may not be taken, or null.</summary>
    public static LeftReason? Trouble(SourceDocument document, Figure figure, StatisticValue value, StatisticProof proof) =>
        document.Find(figure with { Statistic = figure.Statistic with { Value = value, Proof = proof } }) switch
        {
            { Verdict: not QuoteVerdict.Found } => LeftReason.Form,
            { IsHidden: true } => LeftReason.Hidden,
            _ => null,
        };
}
