using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>Where the letters of a YAML value stand in its file, in whichever of its styles it is written.</summary>
internal static class ScalarOrigin
{
    public static ITextOrigin Of(SourceText source, YamlScalar scalar)
    {
        var start = source.IsBasicPlane ? scalar.Start : YamlReader.PlaceOf(source, scalar).Start!.Value;
        var isOnOneLine = scalar.Start.Line == scalar.End.Line;
        if (isOnOneLine && (scalar.IsPlain || scalar.End.Column - scalar.Start.Column == scalar.Value.Length + 2))
        {
            var begin = scalar.IsPlain ? start : start with { Column = start.Column + 1 };
            // Most are so, and one is kept for each: this is half as large.
            return scalar.Value.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
                ? new SegmentOrigin(source.Path, scalar.Value, (0, begin))
                : new LineOrigin(source.Path, begin);
        }
        return new SegmentOrigin(source.Path, scalar.Value, new ScalarWalk(source, scalar, start).Segments());
    }
}
