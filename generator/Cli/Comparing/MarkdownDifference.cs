using System.Text;
using StaticGuide.Checking.Comparing;
using StaticGuide.Cli.Verifying;

namespace StaticGuide.Cli.Comparing;

/// <summary>A difference for a pull request: what a reviewer reads before it is merged.</summary>
internal static class MarkdownDifference
{
    public static string Of(SiteDifference difference)
    {
        if (difference.IsNothing)
            return "## What changes for readers\n\nNothing.\n";
        var text = new StringBuilder("## What changes for readers\n");
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
        return text.ToString();

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
}
