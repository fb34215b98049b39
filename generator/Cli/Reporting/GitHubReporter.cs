using System.Globalization;
using StaticGuide.Diagnostics;

namespace StaticGuide.Cli.Reporting;

/// <summary>
/// For GitHub Actions: a workflow command a line ("Workflow commands for GitHub Actions", setting an error or a warning message),
/// which becomes an annotation at its place.
/// </summary>
internal sealed class GitHubReporter : IReporter
{
    public void Write(Report report, TextWriter writer)
    {
        foreach (var diagnostic in report.Result.Diagnostics)
            writer.Write(
                $"::{(diagnostic.Severity == Severity.Error ? "error" : "warning")} {Properties(diagnostic, report)}::{Data(TextOf(diagnostic, report))}\n"
            );
    }

    private static string TextOf(Diagnostic diagnostic, Report report) =>
        string.Join(
            '\n',
            [
                diagnostic.Message,
                .. diagnostic.Notes.Select(n =>
                    $"note: {n.Message}: {report.PathOf(n.Place.File)}{(n.Place.Start is { } start ? $":{start.Line}" : "")}"
                ),
                .. diagnostic.Hint is { } hint ? [$"hint: {hint}"] : Array.Empty<string>(),
            ]
        );

    private static string Properties(Diagnostic diagnostic, Report report)
    {
        List<string> properties = [];
        if (diagnostic.Place is { } place)
        {
            Add("file", report.PathOf(place.File));
            if (place.Start is { } start)
                AddLines(start, place.End ?? start);
        }
        Add("title", diagnostic.Rule.Code);
        return string.Join(',', properties);

        void Add(string name, string value) => properties.Add($"{name}={Property(value)}");

        void AddNumber(string name, int value) => Add(name, value.ToString(CultureInfo.InvariantCulture));

        void AddLines(Position start, Position end)
        {
            AddNumber("line", start.Line);
            AddNumber("endLine", end.Line);
            // Columns are refused for what spans several lines. The last one is within the stretch, unlike ours.
            if (start.Line != end.Line)
                return;
            AddNumber("col", start.Column);
            AddNumber("endColumn", Math.Max(start.Column, end.Column - 1));
        }
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
