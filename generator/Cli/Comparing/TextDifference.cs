using System.Text;
using StaticGuide.Checking.Comparing;
using StaticGuide.Cli.Reporting;

namespace StaticGuide.Cli.Comparing;

/// <summary>A difference for the terminal: a line for each thing that changes.</summary>
internal static class TextDifference
{
    public static string Of(SiteDifference difference)
    {
        var text = new StringBuilder();
        Part(
            "Pages",
            [
                .. difference.Added.Select(p => $"+ {p.Route}  “{p.Title}”"),
                .. difference.Gone.Select(p => $"- {p.Route}  “{p.Title}”"),
                .. difference.Moved.Select(m => $"> {DifferenceLines.Of(m)}"),
                .. difference.Changed.Select(c =>
                    $"~ {c.Route}  “{c.Title}”{(DifferenceLines.Of(c) is { Length: > 0 } what ? $": {what}" : "")}"
                ),
            ]
        );
        Part("Files", [.. difference.Files.Select(f => $"{DifferenceLines.Mark(f)} {DifferenceLines.Of(f)}")]);
        Part("Around pages", [.. DifferenceLines.Of(difference.Frame).Select(l => $"~ {l}")]);
        Part(
            "Numbers",
            [
                .. DifferenceLines.Of(difference.Confirmations).Select(l => $"! {l}"),
                .. difference.Statistics.Concat(difference.Numbers).Select(Line),
            ]
        );
        Part("Sources", [.. difference.Sources.Select(Line)]);
        return difference.IsNothing ? "Nothing changes for readers.\n" : text.ToString();

        void Part(string name, IReadOnlyList<string> lines)
        {
            if (lines.Count == 0)
                return;
            text.Append(text.Length == 0 ? "" : "\n").Append(name).Append('\n');
            foreach (var line in lines)
                text.Append("  ").Append(TextReporter.Printable(line)).Append('\n');
        }
    }

    private static string Line(EntryChange change) => $"{DifferenceLines.Mark(change)} {change.Id}: {DifferenceLines.Of(change)}";
}
