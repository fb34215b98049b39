using System.Buffers;
using StaticGuide.Diagnostics;

namespace StaticGuide.Files;

/// <summary>
/// Names characters that nobody sees in a text and that change what readers see or find: those that turn its direction around (Unicode
/// TR 36 and 55, "Trojan Source"), line ends that end no line here, and a byte order mark within.
/// </summary>
internal static class UnseenCharacters
{
    private const char LeftToRightEmbedding = '\u202A';
    private const char PopFormatting = '\u202C';
    private const char RightToLeftOverride = '\u202E';
    private const char LeftToRightIsolate = '\u2066';
    private const char PopIsolate = '\u2069';
    private const string NoLineEnds = "\u0085\u2028\u2029\uFEFF";

    private static readonly SearchValues<char> All = SearchValues.Create(
        "\u0085\u2028\u2029\uFEFF\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"
    );

    /// <summary>
    /// Whether UTF-8 holds any of U+2028 to U+202F or U+2060 to U+206F; where not, the byte order mark is all of three bytes that counts.
    /// </summary>
    public static bool MayBeIn(ReadOnlySpan<byte> bytes)
    {
        const byte Begin = 0xE2;
        for (var at = bytes.IndexOf(Begin); at >= 0 && at + 2 < bytes.Length; )
        {
            var (second, third) = (bytes[at + 1], bytes[at + 2]);
            if (second == 0x80 && third is >= 0xA8 and <= 0xAF || second == 0x81 && third is >= 0xA0 and <= 0xAF)
                return true;
            var next = bytes[(at + 3)..].IndexOf(Begin);
            at = next < 0 ? -1 : at + 3 + next;
        }
        return false;
    }

    public static void Check(SourceText source, DiagnosticBag diagnostics)
    {
        if (!source.Text.AsSpan().ContainsAny(All))
            return;
        ReportLineEnds(source, diagnostics);
        var lineStart = 0;
        foreach (var line in source.Text.AsSpan().EnumerateLines())
        {
            var start = source.Text.AsSpan(lineStart).IndexOf(line) + lineStart;
            if (line.ContainsAny(All) && TurnIn(line) is { } at)
                diagnostics.Add(
                    FrontMatterRules.TurnedText,
                    source.PlaceOf(start + at, start + at + 1),
                    $"the invisible character U+{(int)line[at]:X4} turns the text around, and nothing on its line turns it back",
                    "remove it; right-to-left words need no such character, and marks such as U+200F are enough where they do"
                );
            lineStart = start + line.Length;
        }
    }

    /// <summary>Where one overrides the order of letters, or is not closed before the line ends; null for nowhere.</summary>
    private static int? TurnIn(ReadOnlySpan<char> line)
    {
        Stack<int> open = new();
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '\u202D' or RightToLeftOverride:
                    return i;
                case >= LeftToRightEmbedding and < PopFormatting or >= LeftToRightIsolate and < PopIsolate:
                    open.Push(i);
                    break;
                case PopFormatting or PopIsolate when open.Count > 0:
                    open.Pop();
                    break;
            }
        }
        return open.Count > 0 ? open.Last() : null;
    }

    private static void ReportLineEnds(SourceText source, DiagnosticBag diagnostics)
    {
        var at = source.Text.AsSpan().IndexOfAny(NoLineEnds);
        if (at < 0)
            return;
        var more = source.Text.AsSpan(at + 1).Count(source.Text[at]);
        diagnostics.Add(
            FrontMatterRules.UnseenCharacter,
            source.PlaceOf(at, at + 1),
            $"the invisible character U+{(int)source.Text[at]:X4} ({NameOf(source.Text[at])}) stands here{(more == 0 ? "" : $", and {more} more of it in this file")}",
            source.Text[at] == '\uFEFF' ? "remove it; words with it in them are not found" : "write a line end, or a space"
        );
    }

    private static string NameOf(char character) =>
        character switch
        {
            '\u0085' => "next line, which ends no line here",
            '\uFEFF' => "byte order mark",
            '\u2028' => "line separator, which ends no line here",
            _ => "paragraph separator, which ends no paragraph here",
        };
}
