using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Bodies;

/// <summary>
/// Comments of another tool, which no reader saw: they are taken out, over lines as well. What stands in code, and a comment that nothing
/// ends, stays.
/// </summary>
internal sealed class UnseenWords
{
    private readonly IReadOnlyList<BodyLine> lines;
    private readonly CommentMarks marks;
    private readonly CodeFences fences = new();
    private readonly List<BodyLine> rest = [];
    private int at;
    private bool isKept;
    private bool isOver;

    private UnseenWords(IReadOnlyList<BodyLine> lines, CommentMarks marks) => (this.lines, this.marks) = (lines, marks);

    public static List<BodyLine> TakenOut(IReadOnlyList<BodyLine> lines, params IEnumerable<CommentMarks> marks)
    {
        foreach (var mark in marks)
        {
            if (lines.Any(l => !l.IsCode && mark.Open.IsMatch(l.Text)))
                lines = new UnseenWords(lines, mark).Run();
        }
        return [.. lines];
    }

    private List<BodyLine> Run()
    {
        for (; at < lines.Count; at++)
        {
            var line = lines[at];
            var isCode = fences.IsCode(line.Text);
            var from = isKept ? EndOfKept(line.Text, 0) : 0;
            rest.Add(isCode || isKept || isOver ? line : line with { Text = Without(line.Text, from) });
        }
        return BodyLine.WithCode(rest);
    }

    /// <summary>A line without its comments; with one that goes on over lines, up to where that ends.</summary>
    private string Without(string text, int from)
    {
        var isChanged = false;
        while (!isOver && First(text, from) is { } mark)
        {
            var behind = mark.Index + mark.Length;
            if (mark.Value[0] == '`')
                from = behind;
            else if (marks.Begin?.Match(mark.Value) is { Success: true })
            {
                from = EndOfKept(text, behind);
                if (isKept)
                    break;
            }
            else if (EndOf(text, behind) is var (line, column))
            {
                text = text[..mark.Index] + (line == at ? text : lines[line].Text)[column..];
                (at, from, isChanged) = (line, mark.Index, true);
            }
            else
                isOver = true;
        }
        return isChanged ? text.TrimEnd() : text;
    }

    /// <summary>What comes first of the beginning of a comment, a code span, and what says that nothing behind it is a mark.</summary>
    private Match? First(string text, int from) =>
        new[] { marks.Open.Match(text, from), BodyLine.CodeSpan().Match(text, from), marks.Begin?.Match(text, from) }
            .OfType<Match>()
            .Where(m => m.Success)
            .MinBy(m => m.Index);

    /// <summary>Behind the end of what is kept as it stands; where that is on another line, nothing of this one is looked at.</summary>
    private int EndOfKept(string text, int from)
    {
        var end = marks.End!.Match(text, from);
        isKept = !end.Success;
        return end.Success ? end.Index + end.Length : text.Length;
    }

    /// <summary>The line and the column behind the end of a comment; null where nothing ends it.</summary>
    private (int Line, int Column)? EndOf(string text, int from)
    {
        var depth = 1;
        for (var line = at; line < lines.Count; line++, from = 0)
        {
            var read = line == at ? text : lines[line].Text;
            while (marks.Close.Match(read, from) is { Success: true } close)
            {
                if (marks.Nests && marks.Open.Match(read, from) is { Success: true } inner && inner.Index < close.Index)
                {
                    (depth, from) = (depth + 1, inner.Index + inner.Length);
                    continue;
                }
                from = close.Index + close.Length;
                if (--depth == 0)
                    return (line, from);
            }
            if (marks.Nests)
                depth += marks.Open.Count(read, from);
        }
        return null;
    }
}

/// <summary>How a tool begins and ends a comment.</summary>
/// <param name="Nests">Another one within it has an end of its own.</param>
internal sealed record CommentMarks(Regex Open, Regex Close, bool Nests = false)
{
    /// <summary>What it begins with that none of this is looked for in.</summary>
    public Regex? Begin { get; init; }

    /// <inheritdoc cref="Begin"/>
    public Regex? End { get; init; }
}
