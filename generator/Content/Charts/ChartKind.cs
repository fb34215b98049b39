namespace StaticGuide.Content.Charts;

internal enum ChartKind
{
    /// <summary>A band from a low to a high number with the middle marked.</summary>
    Range,

    /// <summary>Bars from zero.</summary>
    Bars,

    /// <summary>One bar, divided into the parts of a whole.</summary>
    Split,
}
