namespace StaticGuide.Verification.Verdicts;

/// <summary>What one look at a source came to.</summary>
internal enum CheckOutcome
{
    /// <summary>It was read.</summary>
    Reached,

    /// <summary>It does not want to be read by a program, or cannot be.</summary>
    Blocked,

    /// <summary>The weather.</summary>
    Transient,

    /// <summary>It is not there.</summary>
    Dead,

    Unsafe,

    Invalid,
}
