namespace StaticGuide.Verification.Verdicts;

/// <summary>What one look at a source came to.</summary>
internal enum CheckOutcome
{
    /// <summary>It was read.</summary>
    Reached,

    /// <summary>It does not want to be read by a program, or cannot be.</summary>
    Blocked,

    /// <summary>A failure that says nothing of the source and may be over tomorrow: a timeout, a full server, a broken connection.</summary>
    Transient,

    /// <summary>It is not there.</summary>
    Dead,

    /// <summary>Its address, as it is written, is one that is not connected to.</summary>
    Unsafe,

    /// <summary>Its name led to such an address when it was asked for.</summary>
    UnsafeName,

    Invalid,
}
