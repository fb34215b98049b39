namespace StaticGuide.Language;

/// <summary>A number as plural rules look at it (UTS 35, part 3, 5.1).</summary>
/// <param name="N">Its absolute value.</param>
/// <param name="I">The whole part of that.</param>
/// <param name="V">How many digits are shown behind the decimal sign: 1.0 has one, and 1 has none.</param>
internal readonly record struct PluralOperands(decimal N, decimal I, int V)
{
    public static PluralOperands Of(decimal number)
    {
        var n = Math.Abs(number);
        return new PluralOperands(n, decimal.Truncate(n), n.Scale);
    }

    public bool IsWhole => V == 0;
}
