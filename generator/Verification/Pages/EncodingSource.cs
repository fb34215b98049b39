namespace StaticGuide.Verification.Pages;

/// <summary>What an encoding was known by.</summary>
internal enum EncodingSource
{
    ByteOrderMark,
    Header,

    /// <summary>A <c>meta</c> element or an XML declaration.</summary>
    Document,

    /// <summary>The bytes themselves: nothing was declared, or what was declared cannot be.</summary>
    Bytes,
}
