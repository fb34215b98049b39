namespace StaticGuide.Evidence.Locks;

/// <summary>What a source said of a quote or cell.</summary>
internal enum QuoteVerdict
{
    Found,

    /// <summary>It does not stand there.</summary>
    NotFound,

    /// <summary>It stands there, but as a piece of a sentence, which can reverse its meaning.</summary>
    Fragment,

    /// <summary>It is there, but does not say the statistic's value.</summary>
    ValueMissing,

    /// <summary>Too few characters to prove anything.</summary>
    TooShort,
}
