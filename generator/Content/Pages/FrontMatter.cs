using System.Buffers;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Pages;

/// <summary>
/// The parts of a page's file: the YAML between a first line <c>---</c> and the next such line or <c>...</c>, and the Markdown behind it.
/// </summary>
/// <param name="YamlEnd">
/// Where the YAML ends, which begins with the second line; null where there is none that could be read (which is reported).
/// </param>
/// <param name="BodyOffset">Where the Markdown begins, in UTF-16 units of the file's text.</param>
internal readonly record struct FrontMatter(int? YamlEnd, int BodyOffset)
{
    private const string Fence = "---";
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>What a line of the kind is drawn with, in whatever editor.</summary>
    private static readonly SearchValues<char> Rulers = SearchValues.Create("-–—_.~=+");

    /// <summary>What may mean something in a plain value of YAML.</summary>
    private static readonly SearchValues<char> YamlMarks = SearchValues.Create(":#[]{}&*!|>'\"%@`");

    private static readonly SearchValues<char> KeyLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_");

    public static FrontMatter Split(SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        if (!IsFence(text, 0))
        {
            var hint =
                text.StartsWith("+++", StringComparison.Ordinal)
                    ? "front matter is YAML here, not TOML: begin and end it with a line `---`, and write `title: …` for `title = …`"
                : text.StartsWith('{')
                    ? "put a line `---` before and behind this; JSON may stand between them as it is, for YAML includes it"
                : text.Length > 1 && !LineAt(text, 0).IsEmpty && !LineAt(text, 0).ContainsAnyExcept(Rulers)
                || text.StartsWith(Fence, StringComparison.Ordinal)
                    ? "write the first line as `---`, three hyphens and nothing else"
                : text is [ByteOrderMark, ..] ? "remove the invisible character U+FEFF (byte order mark) that the file begins with twice"
                : text.TrimStart().StartsWith(Fence, StringComparison.Ordinal) ? "the line `---` must be the very first of the file"
                : $"begin the file with a line `---`, then `title: {TitleIn(text) ?? "…"}`, then a line `---`";
            diagnostics.Add(
                new Diagnostic(PageRules.NoFrontMatter, source.PlaceOf(0, 0), "this page has no front matter")
                {
                    Hint = hint,
                    // A heading there is the title.
                    Spoils = source.PlaceOf(0, 0),
                }
            );
            return new FrontMatter(null, HeadWithoutFence(text, 0));
        }
        for (var line = LineAfter(text, 0); line < text.Length; line = LineAfter(text, line))
        {
            if (IsEnd(text, line))
                return new FrontMatter(line, IsEmpty(text, line) ? HeadWithoutFence(text, LineAfter(text, line)) : LineAfter(text, line));
        }
        diagnostics.Add(PageRules.FrontMatterOpen, source.PlaceOf(0, Fence.Length), "this front matter is never closed", HintOfEnd(text));
        return new FrontMatter(null, text.Length);
    }

    /// <summary>The same of no more than the lines that <see cref="LengthIn"/> has found, where they are ASCII.</summary>
    public static FrontMatter OfHead(ReadOnlySpan<char> head) => new(head.TrimEnd('\n').LastIndexOf('\n') + 1, head.Length);

    /// <summary>
    /// How many bytes of a file its front matter takes, with the lines around it; 0 where there is none, or it takes a closer look.
    /// </summary>
    public static int LengthIn(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith("---\n"u8))
            return 0;
        for (var line = Fence.Length + 1; line < file.Length; )
        {
            var length = file[line..].IndexOf((byte)'\n');
            var next = length < 0 ? file.Length : line + length + 1;
            if (
                file[line] is (byte)'-' or (byte)'.'
                && file[line..next].TrimEnd(" \t\n"u8) is [(byte)'-', (byte)'-', (byte)'-'] or [(byte)'.', (byte)'.', (byte)'.']
            )
                return file[Fence.Length..line].Trim(" \t\r\n"u8).IsEmpty ? 0 : next;
            line = next;
        }
        return 0;
    }

    private static bool IsEmpty(string text, int end) => text.AsSpan(Fence.Length, end - Fence.Length).IsWhiteSpace();

    /// <summary>
    /// Where the Markdown begins behind keys that no line of hyphens begins, and one ends: they are none of it. Else where it would begin.
    /// </summary>
    private static int HeadWithoutFence(string text, int at)
    {
        var (isHead, isFirst) = (false, true);
        for (var line = at; line < text.Length; line = LineAfter(text, line))
        {
            var content = LineAt(text, line);
            if (isHead && content.Length > 1 && !content.ContainsAnyExcept(Rulers))
                return LineAfter(text, line);
            if (content.IsEmpty || isHead && (content[0] is ' ' or '-' or '#' || IsKey(content)))
                continue;
            // A first line that was meant as one of hyphens.
            if (isFirst && IsNearlyFence(content.TrimStart().TrimStart(ByteOrderMark)))
            {
                isFirst = false;
                continue;
            }
            if (!IsKey(content))
                return at;
            (isHead, isFirst) = (true, false);
        }
        return at;
    }

    /// <summary>A line of the kind, or one of hyphens with something behind it.</summary>
    private static bool IsNearlyFence(ReadOnlySpan<char> line) =>
        !line.ContainsAnyExcept(Rulers) || line.StartsWith(Fence) && line[Fence.Length..] is [' ' or '\t', ..];

    private static bool IsKey(ReadOnlySpan<char> line) =>
        line.IndexOf(':') is > 0 and var colon
        && !line[..colon].ContainsAnyExcept(KeyLetters)
        && (colon + 1 == line.Length || line[colon + 1] == ' ');

    /// <summary>The heading that the text begins with, where it can stand as a title without quotation marks.</summary>
    private static string? TitleIn(string text) =>
        LineAt(text, 0) is ['#', ' ', .. var heading] && !heading.ContainsAny(YamlMarks) ? heading.Trim().ToString() : null;

    private static bool IsFence(string text, int at) => LineAt(text, at) is Fence;

    /// <summary>YAML may end with dots as well (YAML 1.2.2, 9.1.2), as pandoc writes it.</summary>
    private static bool IsEnd(string text, int at) => text[at] is '-' or '.' && LineAt(text, at) is Fence or "...";

    private static ReadOnlySpan<char> LineAt(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return text.AsSpan(at, (end < 0 ? text.Length : end) - at).TrimEnd();
    }

    /// <summary>What the author may have meant for the end: the first line of dashes or dots, or where the YAML seems to stop.</summary>
    private static string HintOfEnd(string text)
    {
        var number = 2;
        for (var line = LineAfter(text, 0); line < text.Length; line = LineAfter(text, line), number++)
        {
            var content = LineAt(text, line);
            if (content.Length > 1 && !content.ContainsAnyExcept(Rulers))
                return $"write `---` in line {number} instead of `{content}`";
            if (content.IsEmpty || content.StartsWith("# ", StringComparison.Ordinal))
                return $"end it with a line `---`, before line {number} as it seems";
        }
        return "end it with a line `---`";
    }

    private static int LineAfter(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }
}
