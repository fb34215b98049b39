namespace StaticGuide.Verification.Safety;

/// <summary>Why a host name has no address.</summary>
internal enum ResolutionFault
{
    /// <summary>The answer was that there is no such host.</summary>
    NoSuchHost,

    /// <summary>There was no answer for this name, though there is for others.</summary>
    NoAnswer,

    /// <summary>
    /// Our own name server knows not even a name that exists as long as there are names: nothing it says tells of the host.
    /// </summary>
    OurOwn,
}
