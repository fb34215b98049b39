using System.Text.RegularExpressions;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>Names signs of emphasis that emphasise nothing, so that readers see them.</summary>
/// <param name="foundBy">Where a pattern is found outside of what is markup already.</param>
/// <param name="report">Takes where it stands, how long it is, what is wrong with it and what to write.</param>
internal sealed partial class EmphasisTypos(
    SignPairs present,
    MarkOrder marks,
    Func<Regex, Func<int, bool>?, List<Match>> foundBy,
    Lazy<MarkupSpans> markup,
    Action<int, int, string, string> report
)
{
    private static readonly SignPairs.Sign[] Signs = ["__", "*(", " *", "~~"];

    private readonly string markdown = present.Text;

    public static bool MayBeIn(SignPairs signs, MarkOrder marks) => marks.HasLooseStar || signs.HasAny(Signs);

    public void Check()
    {
        if (marks.HasLooseStar && present.Has("**"))
        {
            CheckOpen(Bold(), "asterisks", "**");
            CheckSpaced();
            CheckClosing();
            CheckOdd(OddAsterisk(), "*");
            CheckWide();
            CheckTail();
        }
        // Who speaks of code puts it between backticks, and other words may begin with a sign of it: __dirname, *args.
        var hasCode = present.Has("`");
        if (present.Has("__") && !hasCode)
            CheckGlued(GluedUnderscores());
        if (!hasCode && present.Has("*("))
            CheckGlued(GluedAsterisk());
        if (present.Has("__"))
            CheckOpen(hasCode ? UnderscoredSentence() : Underscored(), "underscores", "__");
        if (!hasCode && present.Has("__"))
            CheckOdd(OddUnderscore(), "_");
        if (!hasCode && present.Has(" *"))
            CheckItalic();
        if (present.Has("~~ "))
            CheckStruck();
        if (!hasCode && present.Has("~~"))
            CheckOpen(Struck(), "tildes", "~~");
    }

    private void CheckOpen(Regex pattern, string signs, string sign)
    {
        var open = foundBy(pattern, at => markup.Value.BeginsEmphasis(at));
        // Asterisks are marks of notes as well: then some stand behind a word.
        if (open.Count == 0 || sign[0] == '*' && HasNoteMark())
            return;
        var end = -1;
        foreach (var match in open)
        {
            // A second one in a paragraph is the first one's end, on the wrong side of its space.
            if (match.Index < end)
                continue;
            end = markdown.IndexOf("\n\n", match.Index, StringComparison.Ordinal) is >= 0 and var empty ? empty : markdown.Length;
            report(
                match.Index,
                2,
                $"these {(sign[0] == '~' ? "struck" : "bold")} words never end, and readers would see the {signs}",
                $"end them with `{sign}`, right behind the last word; or escape it as `\\{sign[0]}\\{sign[0]}`"
            );
        }
    }

    /// <summary>Bold words with a space behind the first two asterisks, and perhaps before the last as well.</summary>
    private void CheckSpaced()
    {
        foreach (var match in foundBy(SpacedBold(), at => markup.Value.EndsEmphasis(at + 1) || markup.Value.BeginsEmphasis(at)))
            ReportSpaced(match, match.Length, "a space stands behind the first two");
        var end = -1;
        foreach (var match in foundBy(BoldInSpaces(), at => markup.Value.EndsEmphasis(at + 1) || markup.Value.BeginsEmphasis(at)))
        {
            var last = match.Index + match.Length + 1;
            // What ends one of two begins no other, and neither does the mark of bold words that are right.
            if (match.Index < end || markup.Value.BeginsEmphasis(last))
                continue;
            end = last + 2;
            ReportSpaced(match, end - match.Index, "spaces stand within them");
        }
    }

    /// <summary>
    /// Two asterisks behind a word, where nothing in the paragraph begins bold words. They may be the mark of a note, if a line says what
    /// it means.
    /// </summary>
    private void CheckClosing()
    {
        var end = -1;
        bool? isExplained = null;
        foreach (var match in foundBy(ClosingBold(), at => markup.Value.EndsEmphasis(at + 1) || markup.Value.EndsEmphasis(at)))
        {
            var start = markdown.LastIndexOf("\n\n", match.Index, StringComparison.Ordinal) + 1;
            // Where words have no spaces between them, nobody can tell what a sign behind a letter was for.
            if (match.Index < end || markdown[match.Index - 1] is >= '\u3040' and <= '\uD7AF')
                continue;
            end = markdown.IndexOf("\n\n", match.Index, StringComparison.Ordinal) is >= 0 and var empty ? empty : markdown.Length;
            // Others open bold words, and are named themselves.
            if (HasLoose(start, match.Index, before: "") || HasLoose(match.Index, end, before: " "))
                continue;
            if (isExplained ??= foundBy(NoteOfTwo(), at => markup.Value.BeginsEmphasis(at)).Count > 0)
                return;
            report(
                match.Index,
                match.Length,
                "these two asterisks end bold words that begin nowhere, and readers would see them",
                "write `**` right before the first of the words as well, or remove these; if they are meant, write `\\*\\*`"
            );
        }
    }

    /// <summary>Whether two asterisks between two places are text.</summary>
    private bool HasLoose(int from, int to, string before)
    {
        var sign = before + "**";
        for (var at = from; (at = markdown.IndexOf(sign, at, to - at, StringComparison.Ordinal)) >= 0; at += 2)
        {
            at += before.Length;
            if (!markup.Value.Covers(at) && !markup.Value.BeginsEmphasis(at) && !markup.Value.EndsEmphasis(at + 1))
                return true;
        }
        return false;
    }

    private void ReportSpaced(Match match, int length, string why) =>
        report(
            match.Index,
            length,
            $"these words are not bold, and readers would see the asterisks: {why}",
            $"write `**{TypoCheck.Short(match.Groups["words"].Value)}**`; or escape it as `\\*\\*`"
        );

    /// <summary>One asterisk before words, and a second on the wrong side of its space.</summary>
    private void CheckItalic()
    {
        var open = marks.HasLooseStar ? foundBy(Italic(), at => markup.Value.BeginsEmphasis(at) || markup.Value.EndsEmphasis(at)) : [];
        if (open.Count == 0 || HasNoteMark())
            return;
        foreach (var match in open)
        {
            if (!markup.Value.BeginsEmphasis(match.Index + match.Length - 1))
                report(
                    match.Index,
                    match.Length,
                    "these words are not emphasised, and readers would see the asterisks: a space stands before the second",
                    $"write `*{TypoCheck.Short(match.Groups["words"].Value)}*`; or escape it as `\\*`"
                );
        }
    }

    /// <summary>One more before emphasised words than behind them.</summary>
    private void CheckOdd(Regex pattern, string sign)
    {
        foreach (var match in foundBy(pattern, at => markup.Value.BeginsEmphasis(at) || !markup.Value.BeginsEmphasis(at + 1)))
            report(
                match.Index,
                1,
                $"this `{sign}` begins nothing, and readers would see it: more stand before these words than behind them",
                $"remove it, or write one more behind the last word; or escape it as `\\{sign}`"
            );
    }

    /// <summary>
    /// Bold words that begin or end with punctuation right beside a letter of a script that needs no spaces (CommonMark 6.2).
    /// </summary>
    private void CheckWide()
    {
        if (present.IsAscii || !markdown.AsSpan().ContainsAnyInRange('\u3040', '\uD7AF'))
            return;
        var end = -1;
        foreach (var match in foundBy(WideBold(), at => markup.Value.BeginsEmphasis(at) || markup.Value.EndsEmphasis(at + 1)))
        {
            if (match.Index < end || markup.Value.EndsEmphasis(match.Index + match.Length - 1))
                continue;
            end = match.Index + match.Length;
            report(
                match.Index,
                match.Length,
                "these words are not bold, and readers would see the asterisks: punctuation parts them from the letter beside them",
                $"put the punctuation outside of the asterisks, or write `<strong>{TypoCheck.Short(match.Groups["words"].Value)}</strong>`"
            );
        }
    }

    /// <summary>One more behind emphasised words than before them.</summary>
    private void CheckTail()
    {
        foreach (var match in foundBy(OddTail(), at => !markup.Value.BeginsEmphasis(at)))
        {
            var last = match.Index + match.Length - 1;
            if (markup.Value.EndsEmphasis(last - 1) && !markup.Value.EndsEmphasis(last) && !HasNoteBeside(match))
                report(
                    last,
                    1,
                    "this `*` ends nothing, and readers would see it: more stand behind these words than before them",
                    "remove it, or write one more before the first word; or escape it as `\\*`"
                );
        }
    }

    private bool HasNoteBeside(Match match) =>
        Note().Matches(markdown).Any(n => n.Index + n.Length < match.Index || match.Index + match.Length < n.Index);

    /// <summary>Words that punctuation ends, and a letter right behind their marks.</summary>
    private void CheckGlued(Regex pattern)
    {
        foreach (var match in foundBy(pattern, at => markup.Value.BeginsEmphasis(at)))
        {
            var sign = match.Groups["sign"].Value;
            report(
                match.Index,
                match.Length,
                $"these words are not emphasised, and readers would see `{sign}`: a letter stands right behind the second",
                $"put a space behind it, or the punctuation; or escape it as `\\{sign[0]}`"
            );
        }
    }

    private void CheckStruck()
    {
        foreach (var match in foundBy(StruckInSpaces(), null))
            report(
                match.Index,
                match.Length,
                "these words are not struck out, and readers would see the tildes: spaces stand within them",
                $"write `~~{TypoCheck.Short(match.Groups["words"].Value)}~~`; or escape it as `\\~\\~`"
            );
    }

    /// <summary>Asterisks behind a word, and a line or a pair of brackets that begins with them to say what they mean.</summary>
    private bool HasNoteMark() =>
        foundBy(TypoCheck.NoteMark(), null).Exists(m => !markup.Value.EndsEmphasis(m.Index + m.Length - 1)) && Note().IsMatch(markdown);

    [GeneratedRegex(@"(?:^[ \t>]*|[|>(][ \t]*)\\?\*{1,2}(?:\\?\*)?[ \t]?(?=[\p{L}\p{N}(])|\\\*", RegexOptions.Multiline)]
    private static partial Regex Note();

    [GeneratedRegex(@"(?<=^|[\s(\[“""‘'_])\*\*(?=[""“(]?[\p{L}\p{N}]|:stat\[)")]
    private static partial Regex Bold();

    /// <summary>Behind a word of letters, or a statistic: not behind a number or a letter, which may be grades.</summary>
    [GeneratedRegex(@"(?<=(?<![^\s(“""„])(?:\p{L}[\p{L}’'-]*\p{L}|:stat\[[a-z0-9.-]+\])[.,;:!?)”""]?)\*\*(?![\w*])")]
    private static partial Regex ClosingBold();

    /// <summary>What says what two asterisks mean: they begin a line, a cell or what stands in brackets, or stand for themselves.</summary>
    [GeneratedRegex(@"(?<=^[ \t>]*|[|(>][ \t]*)\*\*(?!\*)|\\\*|(?<=[ \t(=:“""‘'])\*\*(?=[ \t=:)”""’'])", RegexOptions.Multiline)]
    private static partial Regex NoteOfTwo();

    [GeneratedRegex(
        @"(?<=[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF])\*\*(?=\p{P})(?<words>[^*\n]{1,200})(?<=\S)\*\*"
            + @"|(?<![*\\])\*\*(?=\S)(?<words>[^*\n]{1,200})(?<=\p{P})\*\*(?=[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF])"
    )]
    private static partial Regex WideBold();

    [GeneratedRegex(@"(?<=^|[\s(\[“""‘'])\*(?=\p{L})[^*\n]{1,200}(?<=[\p{L}\p{N}.!?])\*\*(?![\w*])", RegexOptions.Multiline)]
    private static partial Regex OddTail();

    [GeneratedRegex(@"(?<=^|[\s(\[“""‘'])(?<sign>__)(?=\p{L})[^_\n]{0,80}[:.!?]__(?=\p{L})", RegexOptions.Multiline)]
    private static partial Regex GluedUnderscores();

    /// <summary>Words in brackets; what has no space in it may be calculated.</summary>
    [GeneratedRegex(@"(?<=^|[\p{L},;:] )(?<sign>\*)\([\p{L}][^*()\n]{0,80}\)\*(?=\p{L})", RegexOptions.Multiline)]
    private static partial Regex GluedAsterisk();

    [GeneratedRegex(@"(?<![*\w.,;:!?)\\])\*\* (?<words>[\p{L}\p{N}](?:[^*\n]{0,200}[^*\s])?)\*\*(?![*\w])")]
    private static partial Regex SpacedBold();

    [GeneratedRegex(@"(?<=^|[\s(\[“""‘'])\*(?=\*{2}\p{L})", RegexOptions.Multiline)]
    private static partial Regex OddAsterisk();

    [GeneratedRegex(@"(?<=^|[\s(\[“""‘'])_(?=_\p{L}+_(?!\w))", RegexOptions.Multiline)]
    private static partial Regex OddUnderscore();

    /// <summary>Words, not the letters of a formula.</summary>
    [GeneratedRegex(@"(?<![*\w\\])\*\* (?<words>\p{L}\p{L}(?:[^*\n]{0,200}[^*\s])?)(?= \*\*(?![*\w]))")]
    private static partial Regex BoldInSpaces();

    /// <summary>Two tildes before a number may mean about.</summary>
    [GeneratedRegex(@"(?<=^|[\s(\[“""‘'])~~(?=\p{L}{2})")]
    private static partial Regex Struck();

    [GeneratedRegex(@"(?<=^|[\s(“""])~~ (?<words>\p{L}\p{L}(?:[^~\n]{0,200}[^~\s])?) ~~(?![~\w])", RegexOptions.Multiline)]
    private static partial Regex StruckInSpaces();

    /// <summary>A word of letters alone, and others behind it.</summary>
    [GeneratedRegex(@"(?<=^|[\s(\[“""‘'])__(?=\p{L}+[,;:]? [\p{L}“""])", RegexOptions.Multiline)]
    private static partial Regex Underscored();

    [GeneratedRegex(@"(?<=^|[\s(\[“""‘'])__(?=\p{Lu}\p{Ll}+[,;:]? [\p{L}“""])", RegexOptions.Multiline)]
    private static partial Regex UnderscoredSentence();

    [GeneratedRegex(@"(?<=^|[\s(“""‘'])\*(?<words>\p{L}{2,40}(?: \p{L}{2,40}){0,5}) \*(?=\p{L}{2})", RegexOptions.Multiline)]
    private static partial Regex Italic();
}
