using System.Buffers;
using StaticGuide.Diagnostics;

namespace StaticGuide.Files;

/// <summary>
/// Names characters that nobody sees in a text and that change what readers see or find: those that turn its direction around (Unicode
/// TR 36 and 55, "Trojan Source"), line ends that end no line here, a byte order mark within, and what parts a word or an address.
/// </summary>
internal static class UnseenCharacters
{
    private const char LeftToRightEmbedding = '\u202A';
    private const char PopFormatting = '\u202C';
    private const char RightToLeftOverride = '\u202E';
    private const char LeftToRightIsolate = '\u2066';
    private const char PopIsolate = '\u2069';
    private const char ZeroWidthSpace = '\u200B';
    private const char WordJoiner = '\u2060';
    private const char SoftHyphen = '\u00AD';
    private const int LongestAddress = 300;
    private const string NoLineEnds = "\u0085\u2028\u2029\uFEFF";

    private static readonly SearchValues<char> All = SearchValues.Create(
        "\u0085\u2028\u2029\uFEFF\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"
    );

    private static readonly SearchValues<char> Within = SearchValues.Create("\u00AD\u200B\u2060");
    private static readonly SearchValues<char> EndsOfAddress = SearchValues.Create(" \t\n()<>[]\"'`|“”");

    /// <summary>
    /// Whether UTF-8 holds any of U+200B, U+2028 to U+202F or U+2060 to U+206F; where not, the byte order mark is all of three bytes that
    /// counts.
    /// </summary>
    public static bool MayBeIn(ReadOnlySpan<byte> bytes)
    {
        const byte Begin = 0xE2;
        for (var at = bytes.IndexOf(Begin); at >= 0 && at + 2 < bytes.Length; )
        {
            var (second, third) = (bytes[at + 1], bytes[at + 2]);
            if (second == 0x80 && third is 0x8B or >= 0xA8 and <= 0xAF || second == 0x81 && third is >= 0xA0 and <= 0xAF)
                return true;
            var next = bytes[(at + 3)..].IndexOf(Begin);
            at = next < 0 ? -1 : at + 3 + next;
        }
        return false;
    }

    public static void Check(SourceText source, DiagnosticBag diagnostics)
    {
        ReportWithin(source, diagnostics);
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

    /// <summary>
    /// What parts a word or an address, the first of a file. Scripts without small letters may need a space of no width, long names may
    /// be broken at one, and a word may have soft hyphens.
    /// </summary>
    private static void ReportWithin(SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Text.AsSpan();
        for (var at = text.IndexOfAny(Within); at >= 0; )
        {
            var isInWord =
                text[at] != SoftHyphen
                && at > 0
                && at + 1 < text.Length
                && (char.IsLower(text[at - 1]) || char.IsUpper(text[at - 1]))
                && char.IsLower(text[at + 1]);
            if (isInWord || IsInAddress(text, at))
            {
                diagnostics.Add(
                    FrontMatterRules.UnseenCharacter,
                    source.PlaceOf(at, at + 1),
                    $"the invisible character U+{(int)text[at]:X4} ({NameOf(text[at])}) stands within {(isInWord ? "a word" : "an address")}",
                    isInWord ? "remove it; words with it in them are not found" : "remove it; the address leads elsewhere with it"
                );
                return;
            }
            var next = text[(at + 1)..].IndexOfAny(Within);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    /// <summary>Whether an address reaches from before a place to it. The words of a link may show one, and break it.</summary>
    private static bool IsInAddress(ReadOnlySpan<char> text, int at)
    {
        // Of several in a row, the first has been looked at.
        if (at > 0 && Within.Contains(text[at - 1]))
            return false;
        var before = text[Math.Max(0, at - LongestAddress)..at];
        before = before[(before.LastIndexOfAny(EndsOfAddress) + 1)..];
        var start = at - before.Length;
        return (before.StartsWith("https://") || before.StartsWith("http://")) && (start == 0 || text[start - 1] != '[');
    }

    private static string NameOf(char character) =>
        character switch
        {
            '\u0085' => "next line, which ends no line here",
            '\uFEFF' => "byte order mark",
            ZeroWidthSpace => "space of no width",
            WordJoiner => "word joiner",
            SoftHyphen => "soft hyphen",
            '\u2028' => "line separator, which ends no line here",
            _ => "paragraph separator, which ends no paragraph here",
        };
}
