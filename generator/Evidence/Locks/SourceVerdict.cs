namespace StaticGuide.Evidence.Locks;

/// <summary>What checks of a source came to.</summary>
internal enum SourceVerdict
{
    /// <summary>Reached, and every quote found.</summary>
    Verified,

    /// <summary>Reached, but a quote or its value is not there.</summary>
    Drifted,

    /// <summary>As verified, but on several days its address redirected for good.</summary>
    Moved,

    /// <summary>It does not want to be read by a program.</summary>
    Blocked,

    /// <summary>It could not be reached this time.</summary>
    Transient,

    /// <summary>It was not there on three days.</summary>
    Dead,

    /// <summary>An address that is not connected to.</summary>
    Unsafe,

    /// <summary>No address of a page.</summary>
    Invalid,
}
