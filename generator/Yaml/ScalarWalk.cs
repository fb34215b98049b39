using System.Globalization;
using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>
/// Walks through a value and its file side by side. Only white space and escapes are written otherwise than they are read, so that
/// behind each of them the two stand at the same letter again.
/// </summary>
internal sealed class ScalarWalk
{
    private readonly string text;
    private readonly string value;
    private readonly char style;
    private readonly Position start;
    private readonly List<(int Offset, Position At)> segments = [];

    /// <summary>Where the walk stands in the file.</summary>
    private int raw;
    private Position at;

    /// <summary>The letters before were written as they are read, one for one.</summary>
    private bool isTogether;

    public ScalarWalk(SourceText source, YamlScalar scalar, Position start)
    {
        (text, value, this.start, at) = (source.Text, scalar.Value, start, start);
        raw = source.OffsetOfLine(scalar.Start.Line) + scalar.Start.Column - 1;
        // What looks like a quotation mark or a block where it begins a plain value has been reported.
        style = raw < text.Length && !scalar.IsPlain ? text[raw] : ' ';
    }

    /// <summary>Where each stretch of the value that is written as it is read begins, in the value and in the file.</summary>
    public (int Offset, Position At)[] Segments()
    {
        StepOverOpening();
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
            StepOverJoinedLines();
            if (!isTogether)
                Begin(i);
            if (raw < text.Length && (text[raw] != value[i] || style == '"' && text[raw] == '\\'))
                i += StepOverEscape(value[i]);
            else
                StepOverLetter(value[i]);
        }
        return segments is [(0, _), ..] ? [.. segments] : [(0, segments.Count > 0 ? segments[0].At : start), .. segments];
    }

    /// <summary>The quotation mark; or the header of a block, which with what a comment there says is none of its text.</summary>
    private void StepOverOpening()
    {
        for (var isHeader = style is '|' or '>'; isHeader && raw < text.Length; isHeader = text[raw - 1] != '\n')
            Step();
        if (style is '"' or '\'')
            Step();
    }

    /// <summary>A line that a backslash ends goes on with the next, and nothing in between.</summary>
    private void StepOverJoinedLines()
    {
        while (style == '"' && raw + 1 < text.Length && text[raw] == '\\' && text[raw + 1] == '\n')
        {
            Step();
            Step();
            isTogether = false;
        }
    }

    private void Begin(int offset)
    {
        while (raw < text.Length)
        {
            if (char.IsWhiteSpace(text[raw]))
                Step();
            else if (IsAtWhiteEscape())
                StepOverEscape(' ');
            else
                break;
        }
        segments.Add((offset, at));
        isTogether = true;
    }

    /// <summary>An escape that stands for white space, or for a line end that is none.</summary>
    private bool IsAtWhiteEscape()
    {
        if (style != '"' || text[raw] != '\\' || raw + 1 >= text.Length)
            return false;
        var digits = DigitsOf(text[raw + 1]);
        return digits == 0
            ? "ntrvf \t_NLP\n".Contains(text[raw + 1], StringComparison.Ordinal)
            : raw + 2 + digits <= text.Length
                && int.TryParse(text.AsSpan(raw + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
                && unit <= char.MaxValue
                && char.IsWhiteSpace((char)unit);
    }

    /// <summary>How many hexadecimal digits an escape has.</summary>
    private static int DigitsOf(char escape) =>
        escape switch
        {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };

    private void StepOverLetter(char shown)
    {
        var isDoubled = style == '\'' && shown == '\'';
        Step();
        if (isDoubled)
            Step();
        isTogether &= !isDoubled;
    }

    /// <summary>The units of the value, beyond the first, that the escape stands for.</summary>
    private int StepOverEscape(char shown)
    {
        var length = raw + 1 >= text.Length || text[raw] != '\\' ? 1 : 2 + DigitsOf(text[raw + 1]);
        for (var j = 0; j < length && raw < text.Length; j++)
            Step();
        isTogether = false;
        return length == 10 && char.IsHighSurrogate(shown) ? 1 : 0;
    }

    private void Step()
    {
        if (raw == text.Length)
            return;
        var unit = text[raw++];
        at =
            unit == '\n' ? new Position(at.Line + 1, 1)
            : char.IsLowSurrogate(unit) ? at
            : at with { Column = at.Column + 1 };
    }
}
