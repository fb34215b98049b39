namespace StaticGuide.Markup;

/// <summary>What becomes of a start tag.</summary>
internal enum TagMeaning
{
    /// <summary>It is as if it were not there, or says something of the document alone.</summary>
    None,

    /// <summary>An element of HTML.</summary>
    Html,

    /// <summary>An element of SVG or MathML.</summary>
    Foreign,
}
