using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

internal sealed class YamlSequence(Position start, Position end, IReadOnlyList<YamlNode> items) : YamlNode(start, end)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;

    public override string Kind => "a list";

    /// <inheritdoc cref="YamlNodes"/>
    public YamlSequence Renew(Position start)
    {
        (Start, End) = (start, start);
        return this;
    }
}
