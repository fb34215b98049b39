namespace StaticGuide.Yaml;

/// <summary>A bracket or brace that is open, while <see cref="ValueFinder"/> is within it.</summary>
internal sealed class FlowLevel(int start, bool isMapping)
{
    public int Start { get; } = start;

    public bool IsMapping { get; } = isMapping;

    /// <summary>A new value may begin here.</summary>
    public bool IsAtStart { get; set; } = true;

    /// <summary>The entry of a mapping has its colon.</summary>
    public bool HasColon { get; set; }
}
