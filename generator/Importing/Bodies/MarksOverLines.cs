namespace StaticGuide.Importing.Bodies;

/// <summary>Marks of templates that go on over some lines, each put into one: only so are they rewritten, or named.</summary>
internal static class MarksOverLines
{
    private const int MostLines = 40;

    public static List<BodyLine> Joined(IReadOnlyList<BodyLine> lines, params (string Open, string Close)[] marks)
    {
        List<BodyLine> joined = [];
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            var end = line.IsCode ? at : EndOf(lines, at, marks);
            if (end > at)
                line = line with
                {
                    Text = string.Join(' ', lines.Skip(at).Take(end - at + 1).Select((l, i) => i == 0 ? l.Text.TrimEnd() : l.Text.Trim())),
                };
            joined.Add(line);
            at = end;
        }
        return joined;
    }

    /// <summary>The line on which a mark ends that is open at the end of one; that line itself where none is.</summary>
    private static int EndOf(IReadOnlyList<BodyLine> lines, int at, (string Open, string Close)[] marks)
    {
        foreach (var (open, close) in marks)
        {
            var last = lines[at].Text.LastIndexOf(open, StringComparison.Ordinal);
            if (last < 0 || lines[at].Text.IndexOf(close, last, StringComparison.Ordinal) >= 0)
                continue;
            for (var end = at + 1; end < lines.Count && end < at + MostLines && !lines[end].IsCode; end++)
            {
                var (closes, opens) = (
                    lines[end].Text.IndexOf(close, StringComparison.Ordinal),
                    lines[end].Text.IndexOf(open, StringComparison.Ordinal)
                );
                if (opens >= 0 && (closes < 0 || opens < closes))
                    break;
                if (closes >= 0)
                    return end;
            }
        }
        return at;
    }
}
