using System.Buffers;
using System.Text.RegularExpressions;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>Names lines that were meant as entries of a list, and tasks without their space.</summary>
/// <param name="foundBy">Where a pattern is found outside of what is markup already.</param>
/// <param name="report">Takes what was found, what is wrong with it and what to write.</param>
internal sealed partial class ListTypos(
    string markdown,
    Func<Regex, Func<int, bool>?, List<Match>> foundBy,
    Lazy<MarkupSpans> markup,
    Action<Group, string, string> report
)
{
    private const int MostSpaces = 3;

    /// <summary>One of them stands in any box, be it as it should.</summary>
    public static readonly SignPairs.Sign[] BoxSigns = ["[ ]", "[x]", "[X]", "[] ", "[x ", "[X ", "[ x", "[ X", "[  ]"];

    private static readonly SearchValues<char> Signs = SearchValues.Create("*_[:\u00A0\u2007\u202F\u3000");

    /// <summary>
    /// A line that was meant as an entry of a list. One alone may be something else, such as who is quoted above it (-Mark Twain): it
    /// counts where it stands within a list, or begins its paragraph and goes on like a sentence.
    /// </summary>
    public void CheckEntries()
    {
        var matches = foundBy(Entry(), IsEmphasis);
        if (matches.Exists(m => m.Groups["mark"].ValueSpan is ['*']) && HasNoteMark())
            // Asterisks are marks of notes as well.
            matches.RemoveAll(m => m.Groups["mark"].ValueSpan is ['*']);
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            // Of lines in a row, the first says it for all.
            if (i > 0 && IsNextLine(matches[i - 1], match))
                continue;
            if (IsMeant(match, i + 1 < matches.Count && IsNextLine(match, matches[i + 1]) ? matches[i + 1] : null))
                Report(match);
            else if (EndOfApart(matches, i) is var end && end > i + 1)
            {
                Report(match);
                i = end - 1;
            }
        }
    }

    /// <param name="next">The line below, where it is the same.</param>
    private bool IsMeant(Match match, Match? next)
    {
        var mark = match.Groups["mark"];
        // In a quotation, names may follow one another, and what stands further right may be code.
        var within = match.Groups["within"].ValueSpan;
        if (within.Length > MostSpaces || within.ContainsAny('>', '['))
            return next is not null && (GoesOn(match) || GoesOn(next)) || IsWithinList(match, mark);
        // Two initials may begin two lines, and who is quoted stands behind two hyphens.
        if (IsLettered(mark.Value))
            return next is not null && next.Groups["mark"].ValueSpan[0] == mark.ValueSpan[0] + 1;
        if (mark.Value == "--")
            return GoesOn(match);
        // One alone may be less than nothing, or a line that was broken.
        if (match.Groups["sign"].Success)
            return next is not null || IsWithinList(match, mark);
        return next is not null || IsEntryAlone(match, mark.Value) || IsWithinList(match, mark);
    }

    /// <summary>
    /// Behind the last of some short entries with empty lines between: -Hospitals, -Clinics. Two may be the people who sign what stands
    /// above them, and what ends like a sentence may be spoken.
    /// </summary>
    private int EndOfApart(List<Match> matches, int i)
    {
        var (end, isNamed) = (i, false);
        while (
            end < matches.Count
            && IsTerse(matches[end])
            && (end == i || markdown.AsSpan(EndOfLine(matches[end - 1]), matches[end].Index - EndOfLine(matches[end - 1])).IsWhiteSpace())
        )
            isNamed |= LooksSigned(LineOf(matches[end++]));
        var above = markdown.AsSpan(0, matches[i].Index).TrimEnd();
        return end - i > 2 || !isNamed && above is not [.., ',' or '”' or '“' or '"' or '»' or '’' or '*' or '_'] ? end : i;
    }

    private bool IsTerse(Match match) =>
        match.Groups["mark"].ValueSpan is ['-']
        && match.Groups["within"].Length == 0
        && BeginsParagraph(match.Index)
        && LineOf(match) is [var first, .., var last]
        && char.IsUpper(first)
        && (char.IsLetterOrDigit(last) || last == ')');

    /// <summary>Mark Twain.</summary>
    private static bool LooksSigned(ReadOnlySpan<char> line)
    {
        var space = line.IndexOf(' ');
        return space >= 0 && space + 1 < line.Length && char.IsUpper(line[space + 1]);
    }

    /// <summary>Behind the mark.</summary>
    private ReadOnlySpan<char> LineOf(Match match) => markdown.AsSpan()[(match.Index + 1)..EndOfLine(match)].TrimEnd();

    private int EndOfLine(Match match) => markdown.IndexOf('\n', match.Index) is >= 0 and var end ? end : markdown.Length;

    private void Report(Match match)
    {
        var mark = match.Groups["mark"];
        if (!EntryKinds.IsBullet(mark.Value))
            report(
                mark,
                match.Groups["wide"] is { Success: true } wide
                    ? $"this is no list: what stands behind `{mark.Value}` is another space (U+{(int)wide.ValueSpan[0]:X4})"
                    : $"this is no list: there is no space behind `{mark.Value}`",
                $"write `{mark.Value} ` and then the entry; if it is none, escape it as `{mark.Value[..^1]}\\{mark.Value[^1]}`"
            );
        else if (!HasLineBreak(match.Index))
            report(
                mark,
                "this is no list: its lines run on into one another",
                $"begin each entry with `{(mark.Value[0] is '(' or '#' ? "1." : "-")} `"
            );
    }

    public void CheckTasks()
    {
        ReportBoxes();
        foreach (var match in foundBy(OddBox(), null))
            report(
                match.Groups["box"],
                $"this is no task, and readers would see `{match.Groups["box"].Value}`",
                $"write `[{(match.Groups["box"].ValueSpan.ContainsAny('x', 'X') ? 'x' : ' ')}] ` and then the task"
            );
        foreach (var match in foundBy(Task(), null))
            report(
                match.Groups["box"],
                $"this is no task: there is no space behind `{match.Groups["box"].Value}`",
                $"write `{match.Groups["box"].Value} ` and then the task"
            );
    }

    private void ReportBoxes()
    {
        foreach (var match in foundBy(Box(), IsEmphasis))
            report(
                match.Groups["mark"],
                $"this is no task: there is no space behind `{match.Groups["mark"].Value}`",
                $"write `{match.Groups["mark"].Value} {match.Groups["box"].Value} ` and then the task"
            );
    }

    private bool HasNoteMark() => foundBy(TypoCheck.NoteMark(), null).Exists(m => !markup.Value.EndsEmphasis(m.Index + m.Length - 1));

    private static bool IsLettered(string mark) => mark is [>= 'a' and <= 'h', '.'];

    private static bool GoesOn(Match match) => match.Groups["on"].Success;

    private bool IsEmphasis(int at)
    {
        at += markdown.AsSpan(at).IndexOfAnyExcept(' ', '>');
        return markdown[at] == '*' && markup.Value.BeginsEmphasis(at);
    }

    private bool IsEntryAlone(Match match, string mark) =>
        !EntryKinds.IsBullet(mark)
        && mark is not ("*" or "+")
        && BeginsParagraph(match.Index)
        && !markup.Value.IsQuoted(match.Index)
        && (mark != "-" || GoesOn(match) || match.Groups["wide"].Success || FollowsColon(match.Index));

    private bool IsTerseBelow(Match match, (int Start, int Length) above) =>
        match.Groups["mark"].ValueSpan is ['-']
        && GoesOn(match)
        && EntryKinds.AreTerse(markdown.AsSpan(above.Start, above.Length).TrimEnd(), LineOf(match));

    /// <summary>An entry as it should be stands right above or below, or both above and below an empty line.</summary>
    private bool IsWithinList(Match match, Group mark)
    {
        if (EntryKinds.IsBullet(mark.Value))
            return false;
        var (above, below) = (LineAbove(match.Index), LineBelow(match.Index));
        // Signs of emphasis and brackets may stand before it.
        var words = markdown.AsSpan(mark.Index + mark.Length);
        var letter = words[words.IndexOfAnyExcept(Signs)];
        if (IsEntry(above, mark.Value, letter) || IsEntry(below, mark.Value, letter) || IsTerseBelow(match, above))
            return true;
        return markdown.AsSpan(above.Start, above.Length).IsWhiteSpace()
            && markdown.AsSpan(below.Start, below.Length).IsWhiteSpace()
            && IsEntry(LineAbove(above.Start), mark.Value, letter)
            && IsEntry(LineBelow(below.Start), mark.Value, letter);
    }

    /// <summary>
    /// Of the same kind, and its first letter is as large, or its sign the same: else the word may be a part of a sentence. Behind the
    /// number before, the next one is an entry's.
    /// </summary>
    private bool IsEntry((int Start, int Length) line, string mark, char letter)
    {
        var text = markdown.AsSpan(line.Start, line.Length).TrimStart("> ");
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (mark.Length > 1 ? digits is < 1 or > 3 : digits != 0)
            return false;
        return text[digits..] is [var own, ' ', .. var words]
            && own == mark[^1]
            && (
                mark.Length > 1 && EntryKinds.AreBeside(text[..digits], mark)
                || words.TrimStart() is not [var first, ..]
                || EntryKinds.AreAlike(first, letter)
            );
    }

    /// <param name="at">Where a line begins.</param>
    private (int Start, int Length) LineAbove(int at)
    {
        if (at == 0)
            return default;
        var start = at == 1 ? 0 : markdown.LastIndexOf('\n', at - 2) + 1;
        return (start, at - 1 - start);
    }

    private (int Start, int Length) LineBelow(int at)
    {
        var start = markdown.IndexOf('\n', at) is >= 0 and var end ? end + 1 : markdown.Length;
        return (start, (markdown.IndexOf('\n', start) is >= 0 and var next ? next : markdown.Length) - start);
    }

    private bool IsNextLine(Match match, Match next) =>
        markdown.IndexOf('\n', match.Index) is >= 0 and var end
        && next.Index == end + 1
        && SameKind(match.Groups["mark"].Value, next.Groups["mark"].Value);

    /// <summary>The line at this place ends with two spaces or a backslash, so that the next begins as a line of its own.</summary>
    private bool HasLineBreak(int at)
    {
        var line = markdown.AsSpan(at, (markdown.IndexOf('\n', at) is >= 0 and var end ? end : markdown.Length) - at).TrimEnd('\r');
        return line.EndsWith("  ") || line.EndsWith("\\");
    }

    private static bool SameKind(string mark, string other) => mark[^1] == other[^1];

    private bool BeginsParagraph(int at)
    {
        var above = markdown.AsSpan(0, Math.Max(0, at - 1));
        return above[(above.LastIndexOf('\n') + 1)..].IsWhiteSpace();
    }

    private bool FollowsColon(int at) => markdown.AsSpan(0, at).TrimEnd().EndsWith(":");

    [GeneratedRegex(
        @"^(?<within> {0,12}(?:> ?){0,4}(?:\[\^[^\]\s]+\]:)? {0,3})(?:(?<mark>[-*+])(?!\p{Ll}{1,5} [^\n]{0,80}\b(?i:suffix|ending|endung|sufi[jx]o|desinencia|terminaci|terminaison))(?!\p{L}[^\n]{1,80} -\p{L})\p{L}\p{L}+(?![\w=*-])(?<on> \p{Ll})?"
            + @"|(?<mark>[-*+])(?<wide>[\u00A0\u2007\u202F\u3000])\p{L}"
            // Words that are marked or linked, and a number of the page's own.
            + @"|(?<mark>[-+])(?=\*\*\p{L}[^*\n]*\*\*(?<on>[ ,:;]*\p{Ll})?|\[\p{L}[^\]\n]*\]\((?:[^)\n]*?(?<on>\.md)(?:\#[^)\n]*)?|[^)\n]*)\)(?<on> \p{Ll})?|:stat\[[^\]\n]+\](?<on> \p{Ll})?)"
            + @"|(?<mark>[0-9]{1,2}[.)])(?=\*\*\p{L}[^*\n]*\*\*|\[\p{L}[^\]\n]*\]\(|[""“]\p{L})"
            // An amount, and words in quotation marks, brackets or code, or behind a picture.
            + @"|(?<mark>-)(?=(?<sign>[$€£¥]?[0-9])[0-9.,]*%?[ \t]+\p{L}{2}|(?<sign>[""“«„‘¿¡(])\p{L}|(?<sign>`)[^`\n]+`|(?<sign>"
            + EntryKinds.Pictures
            + @"))"
            + @"|(?<mark>[0-9]{1,2}[.)])\p{L}\p{Ll}|(?<mark>[•‣◦▪●])[ \t\u00A0]?\p{L}"
            + @"|(?<mark>–|\([0-9]{1,2}\)|[a-h][.)]|\#\.)[ \t\u00A0]\p{L}"
            + @"|(?<=^[-*+] [^\n]*\n)(?<mark>--) \p{L}(?:[^\n]*\n(?<on>--? ))?)",
        RegexOptions.Multiline
    )]
    private static partial Regex Entry();

    [GeneratedRegex(@"^[ \t>]*(?:[-*+]|[0-9]{1,3}[.)]) {1,3}(?<box>\[[ xX]\])(?=\p{L})", RegexOptions.Multiline)]
    private static partial Regex Task();

    /// <summary>Without its space, before a word that begins a sentence; or with one too many.</summary>
    [GeneratedRegex(
        @"^[ \t>]*(?:[-*+]|[0-9]{1,3}[.)]) {1,3}(?<box>\[\](?=[ \t]+\p{Lu}\p{Ll})|\[(?:[xX] | [xX] ?|  )\](?=[ \t]+[\p{L}\p{N}]))",
        RegexOptions.Multiline
    )]
    private static partial Regex OddBox();

    /// <summary>What follows makes no link of it: -[x](index.md).</summary>
    [GeneratedRegex(@"^[ \t>]*(?<mark>[-*+]|[0-9]{1,2}[.)])(?<box>\[[ xX]\])(?=[ \t]*\p{L})", RegexOptions.Multiline)]
    private static partial Regex Box();
}
