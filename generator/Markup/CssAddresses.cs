using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace StaticGuide.Markup;

/// <summary>An address in a style sheet.</summary>
/// <param name="Start">Where it begins, in UTF-16 units, behind a quotation mark if it has one.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Value">What it says, escapes decoded.</param>
internal readonly record struct CssAddress(int Start, int End, string Value);

/// <summary>
/// Finds what a style sheet fetches (CSS Syntax 3, 4.3; CSS Values 4, 4.5; CSS Images 4, 2.4): <c>url(…)</c>, <c>src("…")</c>, the strings
/// of <c>image-set(…)</c> and of <c>@import</c>, also where their names are written with escapes. Comments, other strings, names of
/// namespaces and what a condition asks about are none.
/// </summary>
internal sealed class CssAddresses
{
    private static readonly SearchValues<string> Beginnings = SearchValues.Create(
        ["url(", "@import", "image-set(", "src("],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Conditions = FrozenSet
        .ToFrozenSet(["@namespace", "@supports", "@document", "@-moz-document"], StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<CssAddress> found = [];

    /// <summary>Whether the strings of each open function are addresses.</summary>
    private readonly Stack<bool> functions = [];
    private bool isImport;

    /// <summary>Within what only says under which condition, or of what, rules are: <c>@supports (background: url(x))</c>.</summary>
    private bool isCondition;

    public static IReadOnlyList<CssAddress> In(ReadOnlySpan<char> css) =>
        css.ContainsAny(Beginnings) || css.Contains('\\') ? new CssAddresses().Read(css) : [];

    private List<CssAddress> Read(ReadOnlySpan<char> css)
    {
        for (var at = 0; at < css.Length; )
        {
            var c = css[at];
            if (c == '/' && at + 1 < css.Length && css[at + 1] == '*')
                at = css[(at + 2)..].IndexOf("*/", StringComparison.Ordinal) is >= 0 and var end ? at + 2 + end + 2 : css.Length;
            else if (c is '"' or '\'')
                at = PassString(css, at);
            else if (c == '@' || IsName(css, at))
                at = PassName(css, at);
            else
                at = PassMark(c, at);
        }
        return found;
    }

    private int PassMark(char c, int at)
    {
        if (c == '(')
            functions.Push(false);
        else if (c == ')')
            functions.TryPop(out _);
        else if (c is ';' or '{' or '}')
            (isImport, isCondition) = (false, false);
        return at + 1;
    }

    private int PassString(ReadOnlySpan<char> css, int at)
    {
        var end = at + 1;
        while (end < css.Length && css[end] != css[at] && !IsNewline(css[end]))
            end = Next(css, end);
        if (functions.TryPeek(out var isAddress) ? isAddress : isImport)
            Add(css, at + 1, end);
        return Math.Min(end + 1, css.Length);
    }

    private int PassName(ReadOnlySpan<char> css, int at)
    {
        var end = at + 1;
        if (css[at] == '\\')
            end = Next(css, at);
        while (end < css.Length && IsName(css, end))
            end = Next(css, end);
        var written = css[at..end];
        var name = written.Contains('\\') ? Unescape(written) : written;
        if (css[at] == '@')
        {
            isImport = name.Equals("@import", StringComparison.OrdinalIgnoreCase);
            isCondition = Conditions.Contains(name);
            return end;
        }
        if (end == css.Length || css[end] != '(')
            return end;
        var isUrl = name.Equals("url", StringComparison.OrdinalIgnoreCase);
        functions.Push(
            isUrl
                || name.Equals("src", StringComparison.OrdinalIgnoreCase)
                || name.EndsWith("image-set", StringComparison.OrdinalIgnoreCase)
        );
        return isUrl ? PassUrl(css, end + 1) : end + 1;
    }

    /// <summary>An address without quotation marks ends at the bracket; one with them is a string of the function.</summary>
    private int PassUrl(ReadOnlySpan<char> css, int at)
    {
        while (at < css.Length && IsSpace(css[at]))
            at++;
        if (at < css.Length && css[at] is '"' or '\'')
            return at;
        var end = at;
        while (end < css.Length && css[end] != ')')
            end = Next(css, end);
        var last = end;
        while (last > at && IsSpace(css[last - 1]))
            last--;
        Add(css, at, last);
        return end;
    }

    private void Add(ReadOnlySpan<char> css, int start, int end)
    {
        if (!isCondition && end > start)
            found.Add(new CssAddress(start, end, Unescape(css[start..end])));
        isImport = false;
    }

    /// <summary>What an address or a name says.</summary>
    private static string Unescape(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\\'))
            return text.ToString();
        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at = Next(text, at))
        {
            if (text[at] != '\\' || at + 1 == text.Length)
                result.Append(text[at]);
            else if (DigitsAt(text, at + 1) is > 0 and var digits)
                result.Append(
                    int.Parse(text.Slice(at + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) is > 0 and var value
                    && Rune.IsValid(value)
                        ? new Rune(value).ToString()
                        : "\uFFFD"
                );
            else if (!IsNewline(text[at + 1]))
                result.Append(text[at + 1]);
        }
        return result.ToString();
    }

    /// <summary>
    /// Where the next character begins. An escape (CSS Syntax 3, 4.3.7) is one: up to six hexadecimal digits and one space, or any other
    /// character for itself.
    /// </summary>
    private static int Next(ReadOnlySpan<char> css, int at)
    {
        if (css[at] != '\\' || at + 1 == css.Length)
            return at + 1;
        var digits = DigitsAt(css, at + 1);
        var end = at + 1 + Math.Max(digits, 1);
        var last = digits > 0 ? end : at + 1;
        if (digits > 0 && end < css.Length && IsSpace(css[end]))
            end++;
        // A line ends in two characters at times.
        return end < css.Length && css[end] == '\n' && css[last] == '\r' ? end + 1 : end;
    }

    private static int DigitsAt(ReadOnlySpan<char> css, int at)
    {
        var digits = 0;
        while (digits < 6 && at + digits < css.Length && char.IsAsciiHexDigit(css[at + digits]))
            digits++;
        return digits;
    }

    /// <summary>A backslash begins an escape unless its line ends with it.</summary>
    private static bool IsName(ReadOnlySpan<char> css, int at) =>
        css[at] is '-' or '_' or >= '\u0080'
        || char.IsAsciiLetterOrDigit(css[at])
        || css[at] == '\\' && at + 1 < css.Length && !IsNewline(css[at + 1]);

    private static bool IsNewline(char c) => c is '\n' or '\r' or '\f';

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
