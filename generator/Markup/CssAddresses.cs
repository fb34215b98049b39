using System.Text;

namespace StaticGuide.Markup;

/// <summary>An address in a style sheet.</summary>
/// <param name="Start">Where it begins, in UTF-16 units, behind a quotation mark if it has one.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Value">What it says, escapes decoded.</param>
internal readonly record struct CssAddress(int Start, int End, string Value);

/// <summary>
/// Finds what a style sheet fetches (CSS Syntax 3, 4.3; CSS Values 4, 4.5; CSS Images 4, 2.4): <c>url(…)</c>, <c>src("…")</c>, the strings
/// of <c>image-set(…)</c> and of <c>@import</c>. Comments, other strings and names of namespaces are none.
/// </summary>
internal sealed class CssAddresses
{
    private readonly List<CssAddress> found = [];

    /// <summary>Whether the strings of each open function are addresses.</summary>
    private readonly Stack<bool> functions = [];
    private bool isImport;
    private bool isNamespace;

    public static IReadOnlyList<CssAddress> In(ReadOnlySpan<char> css) =>
        css.Contains("url(", StringComparison.OrdinalIgnoreCase)
        || css.Contains("@import", StringComparison.OrdinalIgnoreCase)
        || css.Contains("image-set(", StringComparison.OrdinalIgnoreCase)
        || css.Contains("src(", StringComparison.OrdinalIgnoreCase)
            ? new CssAddresses().Read(css)
            : [];

    private List<CssAddress> Read(ReadOnlySpan<char> css)
    {
        for (var at = 0; at < css.Length; )
        {
            var c = css[at];
            if (c == '/' && at + 1 < css.Length && css[at + 1] == '*')
                at = css[(at + 2)..].IndexOf("*/", StringComparison.Ordinal) is >= 0 and var end ? at + 2 + end + 2 : css.Length;
            else if (c is '"' or '\'')
                at = PassString(css, at);
            else if (c == '@' || IsName(c))
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
            (isImport, isNamespace) = (false, false);
        return at + 1;
    }

    private int PassString(ReadOnlySpan<char> css, int at)
    {
        var end = at + 1;
        while (end < css.Length && css[end] != css[at] && css[end] is not ('\n' or '\r' or '\f'))
            end += css[end] == '\\' ? 2 : 1;
        end = Math.Min(end, css.Length);
        if (functions.TryPeek(out var isAddress) ? isAddress : isImport)
            Add(css, at + 1, end);
        return Math.Min(end + 1, css.Length);
    }

    private int PassName(ReadOnlySpan<char> css, int at)
    {
        var end = at + 1;
        while (end < css.Length && IsName(css[end]))
            end += css[end] == '\\' ? 2 : 1;
        end = Math.Min(end, css.Length);
        var name = css[at..end];
        if (name[0] == '@')
        {
            isImport = name.Equals("@import", StringComparison.OrdinalIgnoreCase);
            isNamespace = name.Equals("@namespace", StringComparison.OrdinalIgnoreCase);
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
            end += css[end] == '\\' ? 2 : 1;
        end = Math.Min(end, css.Length);
        var last = end;
        while (last > at && IsSpace(css[last - 1]))
            last--;
        Add(css, at, last);
        return end;
    }

    private void Add(ReadOnlySpan<char> css, int start, int end)
    {
        if (!isNamespace && end > start)
            found.Add(new CssAddress(start, end, Unescape(css[start..end])));
        isImport = false;
    }

    /// <summary>CSS Syntax 3, 4.3.7: up to six hexadecimal digits and one space, or any other character for itself.</summary>
    private static string Unescape(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\\'))
            return text.ToString();
        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\' || at + 1 == text.Length)
            {
                result.Append(text[at]);
                continue;
            }
            var (value, digits) = (0, 0);
            while (digits < 6 && at + 1 + digits < text.Length && char.IsAsciiHexDigit(text[at + 1 + digits]))
                value = value * 16 + Convert.ToInt32(text[at + 1 + digits++].ToString(), 16);
            if (digits == 0)
            {
                at++;
                if (text[at] is not ('\n' or '\r' or '\f'))
                    result.Append(text[at]);
                continue;
            }
            result.Append(Rune.IsValid(value) && value != 0 ? new Rune(value).ToString() : "\uFFFD");
            at += digits;
            if (at + 1 < text.Length && IsSpace(text[at + 1]))
                at++;
        }
        return result.ToString();
    }

    private static bool IsName(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '\\' || c >= '\u0080';

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
