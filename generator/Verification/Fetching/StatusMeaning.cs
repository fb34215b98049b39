namespace StaticGuide.Verification.Fetching;

/// <summary>What a status means for a source.</summary>
internal enum StatusMeaning
{
    Page,
    Redirect,
    Empty,
    Partial,
    NotModified,
    Blocked,
    Dead,

    /// <summary>Worth another try.</summary>
    Busy,

    Unexpected,
}
