using System.Buffers;
using System.Text;

namespace StaticGuide.Content.Markdown.Citations;

/// <summary>Finds <c>@key</c> and <c>@{key}</c> (Pandoc User's Guide, "Citation syntax").</summary>
internal static class CitationKey
{
    /// <summary>Braces that reach further are not read: each bracket of a page asks for them anew.</summary>
    private const int BracesLimit = 512;

    /// <summary>Punctuation that may stand within a key, but not end it.</summary>
    private static readonly SearchValues<char> InnerPunctuation = SearchValues.Create(":.#$%&-+?<>~/");

    /// <summary>The first key of an item that stands in the open: not in emphasis, inner brackets, code or an address.</summary>
    public static (int Start, int End)? Find(ReadOnlySpan<char> item)
    {
        for (var i = 0; i < item.Length; i = IsAddress(item, i) ? EndOfWord(item, i) : HiddenSpans.EndOfInline(item, i))
        {
            if (item[i] == '@' && MayFollow(item[..i]) && LengthAt(item, i) is > 0 and var length)
                return (i, i + length);
        }
        return null;
    }

    /// <summary>Whether a key stands anywhere but in code or an address.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i = IsAddress(text, i) ? EndOfWord(text, i) : HiddenSpans.EndOfVerbatim(text, i))
        {
            if (text[i] == '@' && MayFollow(text[..i]) && LengthAt(text, i) > 0)
                return true;
        }
        return false;
    }

    /// <summary>How long the key is whose <c>@</c> stands at <paramref name="at"/>, that included; 0 where none does.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        var key = text[(at + 1)..];
        if (LengthOfBraces(key) is > 0 and var braces)
            return 1 + braces;
        var length = 0;
        while (length < key.Length && LengthOfStep(key[length..], length == 0) is > 0 and var step)
            length += step;
        return length == 0 ? 0 : 1 + length;
    }

    /// <summary>The length of a key in balanced braces, without a space; 0 where there is none.</summary>
    public static int LengthOfBraces(ReadOnlySpan<char> text)
    {
        if (text is not ['{', not '}', ..])
            return 0;
        var depth = 0;
        for (var i = 0; i < Math.Min(text.Length, BracesLimit) && !char.IsWhiteSpace(text[i]); i++)
        {
            depth += text[i] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (depth == 0)
                return i + 1;
        }
        return 0;
    }

    /// <summary>
    /// A key never stands behind a word, nor behind the name of a mail address, which may end in <c>_</c>, <c>+</c> or <c>%</c>.
    /// </summary>
    private static bool MayFollow(ReadOnlySpan<char> before) =>
        before.IsEmpty
        || !char.IsLetterOrDigit(before[^1]) && before[^1] != '.' && !(before[^1] is '_' or '+' or '%' && EndsWord(before[..^1]));

    private static bool EndsWord(ReadOnlySpan<char> before) => before.TrimEnd("._+%-") is [.., var last] && char.IsLetterOrDigit(last);

    private static bool IsAddress(ReadOnlySpan<char> text, int i) =>
        text[i] == ':' && text[i..].StartsWith("://") && i > 0 && char.IsAsciiLetter(text[i - 1]);

    private static int EndOfWord(ReadOnlySpan<char> text, int i) =>
        text[i..].IndexOfAny(' ', '\n') is >= 0 and var length ? i + length : text.Length;

    private static int LengthOfStep(ReadOnlySpan<char> key, bool first)
    {
        if (LengthOfLetter(key) is > 0 and var letter)
            return letter;
        if (first || key.Length < 2 || !InnerPunctuation.Contains(key[0]))
            return 0;
        return LengthOfLetter(key[1..]) > 0 || key[0] is ':' or '/' && key[1] == '/' ? 1 : 0;
    }

    private static int LengthOfLetter(ReadOnlySpan<char> text)
    {
        if (char.IsAsciiLetterOrDigit(text[0]) || text[0] == '_')
            return 1;
        return
            !char.IsAscii(text[0])
            && Rune.DecodeFromUtf16(text, out var rune, out var length) == OperationStatus.Done
            && (Rune.IsLetter(rune) || Rune.IsNumber(rune))
            ? length
            : 0;
    }
}
