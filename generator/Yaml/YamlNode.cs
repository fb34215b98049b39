using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>A value in a YAML text. Positions are lines and UTF-16 columns of the file, both from 1; the end is exclusive.</summary>
internal abstract class YamlNode(Position start, Position end)
{
    public Position Start { get; private protected set; } = start;

    public Position End { get; private protected set; } = end;

    /// <summary>Where it stands, with columns in characters, for an owner that knows the file.</summary>
    public Spot SpotIn(SourceText source) => source.IsBasicPlane ? Spot.Of(Start, End) : Spot.Of(YamlReader.PlaceOf(source, this));

    /// <summary>What it is, in a writer's words, for "expected …, found …".</summary>
    public abstract string Kind { get; }
}
