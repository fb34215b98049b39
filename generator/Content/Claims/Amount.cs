namespace StaticGuide.Content.Claims;

/// <summary>A quantity as it is written, which may turn out to be a claim or a name.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="Value">What it comes to; the lower end of a range.</param>
/// <param name="Last">The upper end of a range, else the same.</param>
internal readonly record struct Amount(int First, int End, AmountTraits Traits, double Value, double Last)
{
    public bool Has(AmountTraits any) => (Traits & any) != 0;

    /// <summary>Whole digits and nothing else, as names and dates are written.</summary>
    public bool IsPlain => (Traits & ~AmountTraits.Range) == AmountTraits.Digits;
}
