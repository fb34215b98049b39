namespace StaticGuide.Evidence.Quotes;

/// <summary>What a text says of a value.</summary>
internal enum ValueFinding
{
    /// <summary>The number does not stand there, or only with a unit that cannot be meant.</summary>
    Missing,

    /// <summary>The number stands there in percent where percentage points are meant, or the other way round.</summary>
    OtherPercent,

    /// <summary>The bound stands there, and the text says that it is one from the other side.</summary>
    Reversed,

    Found,
}
