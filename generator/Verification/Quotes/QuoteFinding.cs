using StaticGuide.Evidence.Locks;

namespace StaticGuide.Verification.Quotes;

/// <summary>What became of a quote or cell.</summary>
/// <param name="Nearest">What the source says instead, or the whole sentence of a fragment; null where nothing is near.</param>
internal sealed record QuoteFinding(QuoteVerdict Verdict, string? Nearest = null)
{
    public static readonly QuoteFinding Found = new(QuoteVerdict.Found);
}
