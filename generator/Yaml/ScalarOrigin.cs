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
            return new SegmentOrigin(place.File, scalar.Value, [(0, scalar.IsPlain ? start : start with { Column = start.Column + 1 })]);
        return new SegmentOrigin(place.File, scalar.Value, [.. Segments(source, scalar, start)]);
    }

    /// <summary>
    /// Walks through the value and the file side by side. Only white space and escapes are written otherwise than they are read, so
    /// that behind each of them the two stand at the same letter again.
    /// </summary>
    private static List<(int Offset, Position At)> Segments(SourceText source, YamlScalar scalar, Position start)
    {
        var (text, value) = (source.Text, scalar.Value);
        var raw = source.OffsetOfLine(scalar.Start.Line) + scalar.Start.Column - 1;
        var style = raw < text.Length ? text[raw] : ' ';
        var at = start;
        List<(int Offset, Position At)> segments = [];
        // The header of a block, with what a comment there says, is none of its text.
        for (var isHeader = style is '|' or '>'; isHeader && raw < text.Length; isHeader = text[raw - 1] != '\n')
            Step();
        if (style is '"' or '\'')
            Step();
        var isTogether = false;
        for (var i = 0; i < value.Length && raw < text.Length; i++)
        {
            if (char.IsWhiteSpace(value[i]))
            {
                // What is shown as one space may be a line end with indentation, and the other way round.
                isTogether &= text[raw] == value[i] && value[i] != '\n';
                if (isTogether)
                    Step();
                continue;
            }
            // A line that a backslash ends goes on with the next, and nothing in between.
            while (style == '"' && raw + 1 < text.Length && text[raw] == '\\' && text[raw + 1] == '\n')
            {
                Step();
                Step();
                isTogether = false;
            }
            if (!isTogether)
            {
                while (raw < text.Length && char.IsWhiteSpace(text[raw]))
                    Step();
                segments.Add((i, at));
                isTogether = true;
            }
            if (raw < text.Length && (text[raw] != value[i] || style == '"' && text[raw] == '\\'))
                isTogether = StepOverEscape(value, ref i);
            else
            {
                var isDoubled = style == '\'' && value[i] == '\'';
                Step();
                if (isDoubled)
                    Step();
                isTogether &= !isDoubled;
            }
        }
        return segments.Count > 0 && segments[0].Offset == 0 ? segments : [(0, segments.Count > 0 ? segments[0].At : start), .. segments];

        bool StepOverEscape(string shown, ref int i)
        {
            var length =
                raw + 1 >= text.Length || text[raw] != '\\'
                    ? 1
                    : text[raw + 1] switch
                    {
                        'x' => 4,
                        'u' => 6,
                        'U' => 10,
                        _ => 2,
                    };
            for (var j = 0; j < length && raw < text.Length; j++)
                Step();
            if (length == 10 && char.IsHighSurrogate(shown[i]))
                i++;
            return false;
        }

        void Step()
        {
            var unit = text[raw++];
            at =
                unit == '\n' ? new Position(at.Line + 1, 1)
                : char.IsLowSurrogate(unit) ? at
                : at with { Column = at.Column + 1 };
        }
    }
}
