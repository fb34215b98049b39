using System.Globalization;
using System.Text;

namespace StaticGuide.Cli.Renewing;

/// <summary>The change of a file as a unified diff, which `git apply` and `patch` read.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    public static string Of(FileChange change, string folder)
    {
        var (before, after) = (Lines(change.Before), Lines(change.After));
        var text = new StringBuilder($"--- a/{folder}{change.Path}\n+++ b/{folder}{change.Path}\n");
        var steps = Steps(before, after);
        for (var at = 0; at < steps.Count; )
        {
            if (steps[at].Mark == ' ')
            {
                at++;
                continue;
            }
            // A hunk goes on while the next change is near.
            var (first, last) = (at, at);
            for (var i = at; i < steps.Count && i - last <= 2 * Context; i++)
            {
                if (steps[i].Mark != ' ')
                    last = i;
            }
            var (from, to) = (Math.Max(0, first - Context), Math.Min(steps.Count - 1, last + Context));
            Write(text, steps, from, to);
            at = to + 1;
        }
        return text.ToString();
    }

    private static void Write(StringBuilder text, List<Step> steps, int from, int to)
    {
        var hunk = steps[from..(to + 1)];
        var (old, fresh) = (hunk.Count(s => s.Mark != '+'), hunk.Count(s => s.Mark != '-'));
        text.Append(
            CultureInfo.InvariantCulture,
            $"@@ -{(old == 0 ? hunk[0].Old : hunk[0].Old + 1)},{old} +{(fresh == 0 ? hunk[0].New : hunk[0].New + 1)},{fresh} @@\n"
        );
        foreach (var step in hunk)
        {
            text.Append(step.Mark).Append(step.Line);
            if (!step.Line.EndsWith('\n'))
                text.Append("\n\\ No newline at end of file\n");
        }
    }

    /// <summary>Where the two differ, the shortest way to where they agree again: edits are few and small.</summary>
    private static List<Step> Steps(List<string> before, List<string> after)
    {
        List<Step> steps = [];
        var (i, j) = (0, 0);
        while (i < before.Count || j < after.Count)
        {
            if (i < before.Count && j < after.Count && before[i] == after[j])
            {
                steps.Add(new Step(' ', before[i], i++, j++));
                continue;
            }
            var (removed, added) = Resync(before, after, i, j);
            for (; removed > 0; removed--)
                steps.Add(new Step('-', before[i], i++, j));
            for (; added > 0; added--)
                steps.Add(new Step('+', after[j], i, j++));
        }
        return steps;
    }

    private static (int Removed, int Added) Resync(List<string> before, List<string> after, int i, int j)
    {
        var (left, right) = (before.Count - i, after.Count - j);
        for (var sum = 1; sum < left + right; sum++)
        {
            for (var removed = Math.Max(0, sum - right); removed <= Math.Min(sum, left); removed++)
            {
                var (a, b) = (i + removed, j + sum - removed);
                if (a < before.Count && b < after.Count && before[a] == after[b] && !string.IsNullOrWhiteSpace(before[a]))
                    return (removed, sum - removed);
            }
        }
        return (left, right);
    }

    private static List<string> Lines(string text)
    {
        List<string> lines = [];
        for (var at = 0; at < text.Length; )
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[at..end]);
            at = end;
        }
        return lines;
    }

    private readonly record struct Step(char Mark, string Line, int Old, int New);
}
