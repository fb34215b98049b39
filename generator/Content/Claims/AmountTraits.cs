namespace StaticGuide.Content.Claims;

/// <summary>How an amount is written.</summary>
[Flags]
internal enum AmountTraits
{
    None = 0,

    /// <summary>In digits rather than words.</summary>
    Digits = 1 << 0,

    /// <summary>With separators, decimals or a sign: no name is written so.</summary>
    Measured = 1 << 1,

    Money = 1 << 2,

    Percent = 1 << 3,

    /// <summary>With hundred, million, k …</summary>
    Scale = 1 << 4,

    /// <summary>Two ends: 5 to 10.</summary>
    Range = 1 << 5,

    /// <summary>One of several: one in five, 1:4, 120/80.</summary>
    Ratio = 1 << 6,

    /// <summary>Half, a third, doubled, twice as, three times.</summary>
    Share = 1 << 7,

    /// <summary>Always claims: no date, name or order is written so.</summary>
    Certain = Money | Percent | Scale | Ratio | Share,
}
