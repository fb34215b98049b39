using System.Text.RegularExpressions;

namespace StaticGuide.Yaml;

/// <summary>
/// Looks for the mistake in a text that the YAML library could not read. The library says where it noticed, in the words of a
/// parser; this goes through the lines as a writer would and names the first thing that cannot be meant.
/// </summary>
internal sealed partial class SyntaxFinder
{
    private readonly string text;
    private readonly List<BlockLevel> levels = [];
    private readonly ValueFinder values;

    /// <summary>Where the line that is looked at begins, and the next one.</summary>
    private int line;
    private int next;

    /// <summary>The last key, if it stands further left than the keys above it.</summary>
    private SteppedOut? steppedOut;

    private SyntaxFinder(string text, int start, int end)
    {
        (this.text, next) = (text, start);
        values = new ValueFinder(text, end);
    }

    private BlockLevel? Innermost => levels.Count == 0 ? null : levels[^1];

    /// <summary>The first mistake between two offsets of a text, or null where nothing is seen.</summary>
    public static SyntaxFault? Find(string text, int start, int end)
    {
        var finder = new SyntaxFinder(text, start, end);
        while (finder.next < end)
        {
            if (finder.LookAtLine() is { } fault)
                return fault;
        }
        return null;
    }

    private SyntaxFault? LookAtLine()
    {
        line = next;
        var lineEnd = values.LineEnd(line);
        next = lineEnd + 1;
        var first = values.SkipSpaces(line, lineEnd);
        if (values.IsBlank(first, lineEnd))
            return null;
        if (text[first] == '\t')
            return new SyntaxFault(
                first,
                first + 1,
                "this line is indented with a tab, which YAML does not allow",
                "indent it with spaces"
            );
        if (OddSpace(first, lineEnd) is { } odd)
            return odd;
        return first == line && (text.AsSpan(line, lineEnd - line).TrimEnd() is "---" or "...")
            ? null
            : LookAtEntry(first, lineEnd, isInItem: false);
    }

    /// <summary>A space or a colon that looks like YAML's, as other programs and keyboards make them.</summary>
    private SyntaxFault? OddSpace(int first, int lineEnd)
    {
        if (text[first] >= '\u0080' && char.IsWhiteSpace(text[first]))
            return new SyntaxFault(
                first,
                first + 1,
                "this line is indented with a space that YAML does not know",
                "indent it with plain spaces"
            );
        if (levels.Exists(l => l.IsList) && IndentFaults.OddDash(text, first, lineEnd) is { } dash)
            return dash;
        if (OddColon().Match(text, first, lineEnd - first) is not { Success: true } match)
            return null;
        var odd = match.Groups["odd"];
        return new SyntaxFault(
            odd.Index,
            odd.Index + 1,
            odd.Value is "：" or "﹕" ? "this colon is not YAML's" : "the space behind this colon is not YAML's",
            $"write `{match.Groups["key"].Value}: `, with a plain colon and a plain space"
        );
    }

    /// <param name="isInItem">It stands behind a <c>- </c> on the same line.</param>
    private SyntaxFault? LookAtEntry(int at, int lineEnd, bool isInItem)
    {
        if (values.Reserved(at, lineEnd) is { } reserved)
            return reserved;
        if (text[at] == '-' && (at + 1 == lineEnd || text[at + 1] is ' ' or '\t'))
            return LookAtItem(at, lineEnd);
        if (values.KeyEnd(at, lineEnd) is not { } colon)
            return LookAtText(at, lineEnd, isInItem);
        if (text[at] == '-' && at + 1 < lineEnd && char.IsLetter(text[at + 1]) && !isInItem)
            return new SyntaxFault(at, at + 2, "a space is missing behind this `-`", $"write `- {text[(at + 1)..colon]}: …`");
        var key = text[at..colon];
        if (FaultOfPlace(at, key, isInItem) is { } fault)
            return fault;
        return LookAtValue(colon + 1, lineEnd);
    }

    private SyntaxFault? LookAtItem(int at, int lineEnd)
    {
        if (FaultOfPlace(at, null, isInItem: false) is { } fault)
            return fault;
        var content = values.SkipSpaces(at + 1, lineEnd);
        if (values.IsBlank(content, lineEnd))
        {
            Innermost!.IsOpen = true;
            return null;
        }
        Innermost!.IsOpen = true;
        return LookAtEntry(content, lineEnd, isInItem: true);
    }

    /// <summary>A line without a key: an entry of a list, a text that goes on, or a slip.</summary>
    private SyntaxFault? LookAtText(int at, int lineEnd, bool isInItem)
    {
        var column = at - line;
        if (FaultOfFirstKey(at, lineEnd, isInItem) is { } fault)
            return fault;
        if (isInItem || Innermost is not { } level || level.IsOpen && level.Column < column)
            return LookAtValue(at, lineEnd);
        if (level.Column < column)
            return null;
        if (NoSpaceAt(at, lineEnd) is { } colon)
            return colon;
        if (text[at] == '-' && levels.Exists(l => l.IsList && l.Column == column))
            return new SyntaxFault(at, at + 1, "a space is missing behind this `-`", $"write `- {values.Shown(at + 1, lineEnd)}`");
        if (levels.Exists(l => l.IsList && l.Column == column))
            return new SyntaxFault(
                at,
                lineEnd,
                "this stands in a list, and does not begin with `- `",
                $"write `- {values.Shown(at, lineEnd)}`"
            );
        return new SyntaxFault(
            at,
            lineEnd,
            "this line is no key with a value, and no part of the text above it",
            "write `key: value`; a text that goes on from the line above is indented more than its key"
        );
    }

    private SyntaxFault? NoSpaceAt(int at, int lineEnd) =>
        NoSpace().Match(text, at, lineEnd - at) is { Success: true } match
            ? new SyntaxFault(
                at + match.Length - 2,
                at + match.Length - 1,
                "a space is missing behind this colon",
                $"write `{match.Groups[1].Value}: {values.Shown(at + match.Length - 1, lineEnd)}`"
            )
            : null;

    /// <summary>Other keys stand below it, so it was meant as the first: <c>- id:pay</c>, <c>- id = pay</c>.</summary>
    private SyntaxFault? FaultOfFirstKey(int at, int lineEnd, bool isInItem)
    {
        if (lineEnd + 1 >= text.Length || !(isInItem || Innermost is null))
            return null;
        var nextEnd = values.LineEnd(lineEnd + 1);
        var below = values.SkipSpaces(lineEnd + 1, nextEnd);
        if (below - lineEnd - 1 != at - line || below == nextEnd || values.KeyEnd(below, nextEnd) is null)
            return null;
        return NoSpaceAt(at, lineEnd)
            ?? (
                isInItem && FirstKey().Match(text, at, lineEnd - at) is { Success: true } match
                    ? new SyntaxFault(
                        at,
                        lineEnd,
                        "keys stand below this line, and it is no key with a value",
                        $"write `- {match.Groups[1].Value}: {values.Shown(at + match.Length, lineEnd)}`"
                    )
                    : null
            );
    }

    private SyntaxFault? LookAtValue(int at, int lineEnd)
    {
        at = values.SkipSpaces(at, lineEnd);
        var level = Innermost;
        if (values.IsBlank(at, lineEnd))
        {
            if (level is not null)
                level.IsOpen = true;
            return null;
        }
        if (level is not null)
            level.IsOpen = false;
        var fault = values.Look(at, lineEnd, level?.Column ?? -1, out var behind);
        next = Math.Max(next, behind);
        return fault;
    }

    /// <summary>Takes the entry into the levels; or what is wrong with where it stands.</summary>
    /// <param name="key">Null for an entry of a list.</param>
    private SyntaxFault? FaultOfPlace(int at, string? key, bool isInItem)
    {
        var (column, isItem) = (at - line, key is null);
        BlockLevel? left = null;
        List<BlockLevel> passed = [];
        while (Innermost is { } inner && inner.Column > column)
        {
            left = inner;
            passed.Add(inner);
            levels.RemoveAt(levels.Count - 1);
        }
        var outer = Innermost;
        var before = steppedOut;
        steppedOut = null;
        if (outer?.Column == column && !isInItem)
        {
            if (key is not null && passed.Count > 0)
                steppedOut = new SteppedOut(line, at, key, passed);
            return FaultOfSibling(at, key, outer, left);
        }
        if (left is not null)
            return FaultOfStep(at, column, isItem, passed, left);
        if (outer is { IsOpen: false } && !isInItem)
            return before?.FaultBefore(column, isItem)
                ?? FaultBelowText(at, key)
                ?? IndentFaults.BelowFirstKey(text, line, at, outer, isWithin: levels.Count > 1 && !isItem)
                ?? Misplaced(at, column, outer, null);
        levels.Add(new BlockLevel(column, isItem, at) { FirstKey = key });
        return null;
    }

    /// <summary>Of a line that stands between the levels it leaves and those it stays in.</summary>
    private SyntaxFault FaultOfStep(int at, int column, bool isItem, List<BlockLevel> passed, BlockLevel left) =>
        isItem && left is { IsList: false } && Innermost is { IsList: false }
            ? new SyntaxFault(
                left.Start,
                left.Start + 1,
                "this entry of a list does not begin with `- `",
                "write `- ` before its first key"
            )
        : NearestOf(passed, Innermost, column, isItem) is { } own ? Misplaced(at, column, own, null)
        : Misplaced(at, column, left, Innermost);

    /// <summary>Of levels of its own kind, keys or entries, the one that a line stands nearest to.</summary>
    private static BlockLevel? NearestOf(List<BlockLevel> passed, BlockLevel? outer, int column, bool isItem) =>
        passed.Append(outer).OfType<BlockLevel>().Where(l => l.IsList == isItem).MinBy(l => Math.Abs(l.Column - column));

    /// <summary>Something that begins another value, in a line that goes on with a text.</summary>
    private SyntaxFault? FaultBelowText(int at, string? key)
    {
        if (key?.Contains(' ', StringComparison.Ordinal) is false || values.ColonInText(at) is not { } colon)
            return null;
        return key is null
            ? colon with
            {
                Start = at,
                End = at + 1,
                Message = MisplacedItems.InText,
                Hint = MisplacedItems.HintInText,
            }
            : colon;
    }

    private SyntaxFault? FaultOfSibling(int at, string? key, BlockLevel level, BlockLevel? left)
    {
        if (level.IsList == key is null)
            return null;
        if (key is null)
        {
            // A list may be written below its key without being indented.
            if (!level.IsOpen)
                return new SyntaxFault(
                    at,
                    at + 1,
                    "an entry of a list stands here among keys",
                    "indent it below the key whose list it belongs to; if the line of that key is gone (`tags:`), write it above"
                );
            levels.Add(new BlockLevel(level.Column, true, at));
            return null;
        }
        if (levels.Count > 1 && levels[^2].Column == level.Column)
        {
            levels.RemoveAt(levels.Count - 1);
            return null;
        }
        return left is { FirstKey: { } first } && first != key
            ? Misplaced(at, level.Column, left, null)
            : new SyntaxFault(at, at + key.Length, "this entry of a list does not begin with `- `", $"write `- {key}: …`");
    }

    private SyntaxFault Misplaced(int at, int column, BlockLevel near, BlockLevel? other) =>
        IndentFaults.Misplaced(line, at, column, other is not null && column - other.Column < near.Column - column ? other : near);

    [GeneratedRegex(@"\G(?:- )?(?<key>[A-Za-z_][\w-]*)(?::(?<odd>[\u00A0\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF])|(?<odd>[：﹕]))")]
    private static partial Regex OddColon();

    [GeneratedRegex(@"\G([\p{L}_][\p{L}\p{N}_-]*):[^\s:/]")]
    private static partial Regex NoSpace();

    [GeneratedRegex(@"\G([A-Za-z_][\w-]*)(?: ?[=;,] ?| )(?=\S)")]
    private static partial Regex FirstKey();
}
