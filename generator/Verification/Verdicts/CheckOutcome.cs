namespace StaticGuide.Verification.Verdicts;

/// <summary>What one look at a source came to.</summary>
internal enum CheckOutcome
{
    /// <summary>It was read.</summary>
    Reached,

    /// <summary>It does not want to be read by a program, or cannot be.</summary>
    Blocked,

    /// <summary>It failed for a reason that may be over tomorrow, and says nothing of the source: a timeout, a server in trouble.</summary>
    Transient,

    /// <summary>It is not there.</summary>
    Dead,

    /// <summary>Its address, as it is written, is one that is not connected to.</summary>
    Unsafe,

    /// <summary>Its name led to such an address when it was asked for.</summary>
    UnsafeName,

    Invalid,
}
