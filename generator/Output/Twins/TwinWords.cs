using System.Buffers;
using System.Text;
using StaticGuide.Markup;
using StaticGuide.Urls;

namespace StaticGuide.Output.Twins;

/// <summary>
/// The words of a paragraph as inline Markdown (CommonMark 0.31, 6; footnotes as GFM has them). Nothing that a text says can become markup.
/// </summary>
/// <param name="page">The address of the page, from which its links lead on.</param>
/// <param name="isLine">It is a heading, or stands in a table: no line can end in it.</param>
internal sealed class TwinWords(WebUrl page, bool isLine = false)
{
    private const string NoteReference = "doc-noteref";

    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>&|~$^");

    private static readonly SearchValues<char> Delimiters = SearchValues.Create(" ()<>\\|\r\n");

    private readonly StringBuilder text = new();
    private bool isBetween;

    /// <summary>Marks that were just written around words that end in a sign: before a letter they would not close (6.2).</summary>
    private (int Open, int Close, int Length) doubtful;

    public static string Of(IEnumerable<object> children, WebUrl page, bool isLine = false)
    {
        var words = new TwinWords(page, isLine);
        words.AddAll(children);
        return words.WithoutLastBreak();
    }

    /// <summary>A line that ends with nothing behind it is none.</summary>
    private string WithoutLastBreak()
    {
        while (text is [.., '\\', '\n'])
            text.Length -= 2;
        return text.ToString();
    }

    /// <summary>The label of the footnote that stands at a fragment of the page: <c>n-4</c> → <c>4</c>.</summary>
    public static string LabelOf(string fragment) => fragment.StartsWith("n-", StringComparison.Ordinal) ? fragment[2..] : fragment;

    private void AddAll(IEnumerable<object> children)
    {
        foreach (var child in children)
        {
            if (child is string words)
                Add(words);
            else
                Add((TwinElement)child);
        }
    }

    private void Add(TwinElement element)
    {
        switch (element.Name)
        {
            case "br":
                text.Append(isLine || text.Length == 0 ? "" : "\\\n");
                isBetween = isLine;
                break;
            case "img":
                Write($"![{Escaped(element.Alternative ?? "")}]({TargetOf(element.Address)})");
                break;
            case "a" when element.Role == NoteReference && element.Address is ['#', .. var fragment]:
                // It belongs to the word before it.
                isBetween = false;
                text.Append("[^").Append(LabelOf(fragment)).Append(']');
                break;
            case "a" when element.Address is { } address:
                Around("[", element, $"]({TargetOf(address)})");
                break;
            case "strong" or "b":
                Emphasise("**", element);
                break;
            case "em" or "i" or "dfn":
                Emphasise("*", element);
                break;
            case "code" or "kbd" or "samp":
                AddCode(element);
                break;
            case "q":
                Around("“", element, "”");
                break;
            case "sup" or "sub" or "del" or "s" or "ins":
                AddRaised(element);
                break;
            case "span" when element.LeadsBack:
                break;
            default:
                AddOther(element);
                break;
        }
    }

    private void AddOther(TwinElement element)
    {
        switch (element.Name)
        {
            case "input":
                // Of all that asks for input, the box of a task alone says something.
                Write(element.IsTicked ? "[x]" : "[ ]");
                isBetween = true;
                break;
            case "picture":
                AddAll(element.All("img").Take(1));
                break;
            default:
                AddWithin(element);
                break;
        }
    }

    /// <summary>What stands in separate blocks is separate words.</summary>
    private void AddWithin(TwinElement element)
    {
        var isBlock = !HtmlNames.IsPhrasing(element.Name);
        isBetween |= isBlock;
        AddAll(element.Children);
        isBetween |= isBlock;
    }

    /// <summary>A power stays one, in HTML; of the marks of notes, what parts them is no part of them.</summary>
    private void AddRaised(TwinElement element)
    {
        List<TwinElement> notes = [.. element.All("a").Where(a => a.Role == NoteReference)];
        if (notes.Count > 0)
            AddAll(notes);
        else
            Around($"<{element.Name}>", element, $"</{element.Name}>");
    }

    private void Around(string before, TwinElement element, string after)
    {
        Write(before);
        var start = text.Length;
        AddAll(element.Children);
        // A space at the end stands behind the mark.
        if (text.Length == start)
            text.Length -= before.Length;
        else
            text.Append(after);
    }

    private void Emphasise(string mark, TwinElement element)
    {
        var inner = Of(element.Children, page, isLine);
        if (inner.Length == 0)
            return;
        // A mark before a sign opens only behind a space or another sign (6.2, left-flanking).
        var isOpening = char.IsLetterOrDigit(inner[0]) || text.Length == 0 || isBetween || !char.IsLetterOrDigit(text[^1]);
        if (!isOpening || inner.Contains('*', StringComparison.Ordinal))
        {
            AddAll(element.Children);
            return;
        }
        Write(mark);
        var open = text.Length - mark.Length;
        text.Append(inner);
        doubtful = char.IsLetterOrDigit(inner[^1]) ? default : (open, text.Length, mark.Length);
        text.Append(mark);
        isBetween |= EndsInSpace(element);
    }

    private static bool EndsInSpace(TwinElement element) =>
        element.Children is [.., string last] && last.Length > 0 && char.IsWhiteSpace(last[^1]);

    private void AddCode(TwinElement element)
    {
        var code = string.Concat(TextsOf(element)).ReplaceLineEndings(" ");
        if (code.Trim().Length == 0)
            return;
        // In a table a bar parts cells, in code as well, and readers of GFM do not agree on whether a backslash before it is shown; nor on
        // a tick behind an escaped one.
        if (isLine && code.Contains('|', StringComparison.Ordinal) || !isBetween && text is [.., '`'])
        {
            Write($"<code>{Escaped(code).Replace("\\|", "&#124;", StringComparison.Ordinal)}</code>");
            return;
        }
        var fence = new string('`', LongestRun(code, '`') + 1);
        var space = code[0] is '`' or ' ' || code[^1] is '`' or ' ' ? " " : "";
        Write($"{fence}{space}{code}{space}{fence}");
    }

    public static IEnumerable<string> TextsOf(TwinElement element) =>
        element.Children.SelectMany(c => c is TwinElement inner ? TextsOf(inner) : [(string)c]);

    public static int LongestRun(string text, char of)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
            longest = Math.Max(longest, run = c == of ? run + 1 : 0);
        return longest;
    }

    private void Write(string written)
    {
        Part(written[0]);
        // Before a link, an exclamation mark would make an image of it.
        if (written[0] == '[' && text.Length > 0 && text[^1] == '!')
            text.Insert(text.Length - 1, '\\');
        text.Append(written);
    }

    private void Add(string words)
    {
        var from = 0;
        for (var i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && !IsSpace(words[i]))
                continue;
            if (i > from)
            {
                var word = words.AsSpan(from, i - from);
                Part(word[0]);
                Escape(word, text);
            }
            isBetween |= i < words.Length;
            from = i + 1;
        }
    }

    /// <summary>The space before what comes next, where there is one.</summary>
    private void Part(char first)
    {
        if (isBetween && text.Length > 0 && text[^1] is not ('\n' or '['))
            text.Append(' ');
        else if (doubtful.Length > 0 && char.IsLetterOrDigit(first))
            text.Remove(doubtful.Close, doubtful.Length).Remove(doubtful.Open, doubtful.Length);
        (isBetween, doubtful) = (false, default);
    }

    /// <summary>A space that does not break is kept.</summary>
    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    /// <summary>Words as Markdown that reads as they stand.</summary>
    public static string Escaped(string words)
    {
        var escaped = new StringBuilder(words.Length);
        Escape(words.ReplaceLineEndings(" "), escaped);
        return escaped.ToString();
    }

    private static void Escape(ReadOnlySpan<char> word, StringBuilder into)
    {
        while (word.IndexOfAny(Special) is >= 0 and var at)
        {
            into.Append(word[..at]);
            if (NeedsEscape(word, at))
                into.Append('\\');
            into.Append(word[at]);
            word = word[(at + 1)..];
        }
        into.Append(word);
    }

    /// <summary>Money, and a line between two words' letters, stand as they are.</summary>
    private static bool NeedsEscape(ReadOnlySpan<char> word, int at) =>
        word[at] switch
        {
            '&' => at + 1 < word.Length && (char.IsAsciiLetter(word[at + 1]) || word[at + 1] == '#'),
            '$' or '^' => false,
            _ => true,
        };

    /// <summary>An address as a link's target (6.3), absolute.</summary>
    private string TargetOf(string? address)
    {
        var target = address switch
        {
            null => "",
            _ when WebAddress.SchemeOf(address) is { } scheme && scheme is not ("http" or "https") => address,
            _ => WebUrlParser.Parse(address, page) is UrlParse.Parsed { Url: var url } ? url.ToString() : address,
        };
        return target.Length == 0 || target.AsSpan().ContainsAny(Delimiters) ? $"<{Unreserved(target)}>" : target;
    }

    private static string Unreserved(string target) =>
        target
            .Replace("\\", "%5C", StringComparison.Ordinal)
            .Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal)
            .Replace("|", "%7C", StringComparison.Ordinal)
            .ReplaceLineEndings("%0A");
}
