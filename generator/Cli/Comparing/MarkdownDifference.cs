using System.Globalization;
using System.Text;
using StaticGuide.Checking.Comparing;
using StaticGuide.Cli.Verifying;

namespace StaticGuide.Cli.Comparing;

/// <summary>A difference for a pull request: what a reviewer reads before it is merged.</summary>
internal static class MarkdownDifference
{
    /// <summary>In bytes: GitHub takes no comment of more than 65,536 characters, and a mark may come before this.</summary>
    private const int Longest = 59_000;

    public static string Of(SiteDifference difference)
    {
        if (difference.IsNothing)
            return "## What changes for readers\n\nNothing.\n";
        var text = new StringBuilder("## What changes for readers\n");
        List("Confirmed or not", DifferenceLines.Of(difference.Confirmations).Select(MarkdownText.Plain));
        Table("Numbers", "Number | Was | Will be", difference.Statistics.Concat(difference.Numbers));
        Table("Sources", "Source | Was | Will be", difference.Sources);
        List("New pages", difference.Added.Select(p => $"{MarkdownText.Code(p.Route)} {MarkdownText.Plain(p.Title)}"));
        List("Pages that are gone", difference.Gone.Select(p => $"{MarkdownText.Code(p.Route)} {MarkdownText.Plain(p.Title)}"));
        List("Pages that move", difference.Moved.Select(m => MarkdownText.Plain(DifferenceLines.Of(m))));
        List(
            "Pages that change",
            difference.Changed.Select(c =>
                $"{MarkdownText.Code(c.Route)} {MarkdownText.Plain(c.Title)}{(DifferenceLines.Of(c) is { Length: > 0 } what ? $": {MarkdownText.Plain(what)}" : "")}"
            )
        );
        List("Files that are new", Files(was: false, isThere: true));
        List("Files that are gone", Files(was: true, isThere: false));
        List("Files that are replaced", Files(was: true, isThere: true));
        List("What changes around pages", DifferenceLines.Of(difference.Frame).Select(MarkdownText.Plain));
        return Fitting(text.ToString());

        IEnumerable<string> Files(bool was, bool isThere) =>
            difference.Files.Where(f => f.WasThere == was && f.IsThere == isThere).Select(f => MarkdownText.Code(f.Path));

        void Table(string name, string head, IEnumerable<EntryChange> changes)
        {
            var rows = changes.ToList();
            if (rows.Count == 0)
                return;
            text.Append($"\n### {name}\n\n| {head} |\n|---|---|---|\n");
            foreach (var row in rows)
                text.Append(
                    $"| {MarkdownText.Plain(row.Label)} ({MarkdownText.Code(row.Id)}) | {MarkdownText.Plain(row.Old ?? "–")} | {MarkdownText.Plain(row.New ?? "–")} |\n"
                );
        }

        void List(string name, IEnumerable<string> items)
        {
            var lines = items.ToList();
            if (lines.Count > 0)
                text.Append($"\n### {name}\n\n").Append(string.Concat(lines.Select(l => $"- {l}\n")));
        }
    }

    /// <summary>Whole lines alone, and how many are not there.</summary>
    private static string Fitting(string text)
    {
        var (size, end) = (0, 0);
        while (end < text.Length)
        {
            var next = text.IndexOf('\n', end) + 1;
            size += Encoding.UTF8.GetByteCount(text.AsSpan(end, next - end));
            if (size > Longest)
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{text.AsSpan(0, end)}\nAnd {text.AsSpan(end).Count('\n'):N0} lines more, which `staticguide diff` has as text and as JSON.\n"
                );
            end = next;
        }
        return text;
    }
}
