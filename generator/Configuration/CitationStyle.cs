namespace StaticGuide.Configuration;

/// <summary>How references are written: CSL's styles, of which one is here.</summary>
internal enum CitationStyle
{
    /// <summary>AMA Manual of Style, 11th edition: that of the health professions.</summary>
    Ama,
}
