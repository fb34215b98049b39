namespace StaticGuide.Evidence.Quotes;

/// <summary>What stands right beside a number and says what it counts.</summary>
internal enum NumberMark
{
    None,
    Percent,
    PercentagePoints,
    Money,
}
