namespace StaticGuide.Yaml;

/// <summary>A list or mapping that is written in lines, while <see cref="SyntaxFinder"/> is within it.</summary>
/// <param name="column">How far its entries are indented.</param>
/// <param name="start">Where its first entry stands.</param>
internal sealed class BlockLevel(int column, bool isList, int start)
{
    public int Column { get; } = column;

    public bool IsList { get; } = isList;

    public int Start { get; } = start;

    /// <summary>The first key of a mapping.</summary>
    public string? FirstKey { get; set; }

    /// <summary>Its last entry has no value yet, so that more may stand below it.</summary>
    public bool IsOpen { get; set; }
}
