using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>Where the letters of a YAML value stand in its file, in whichever of its styles it is written.</summary>
internal static class ScalarOrigin
{
    public static ITextOrigin Of(SourceText source, YamlScalar scalar, Place place)
    {
        if (place.Start is not { } start)
            return new FixedOrigin(place);
        var isOnOneLine = scalar.Start.Line == scalar.End.Line;
        if (isOnOneLine && (scalar.IsPlain || scalar.End.Column - scalar.Start.Column == scalar.Value.Length + 2))
            return new SegmentOrigin(place.File, scalar.Value, (0, scalar.IsPlain ? start : start with { Column = start.Column + 1 }));
        return new SegmentOrigin(place.File, scalar.Value, new ScalarWalk(source, scalar, start).Segments());
    }
}
