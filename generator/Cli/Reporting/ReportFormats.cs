using System.CommandLine;
using StaticGuide.Diagnostics;

namespace StaticGuide.Cli.Reporting;

/// <summary>The names of the forms, as <c>--format</c> takes them.</summary>
internal static class ReportFormats
{
    private static readonly ClosedSet<ReportFormat> All = new(
        ("text", ReportFormat.Text),
        ("json", ReportFormat.Json),
        ("sarif", ReportFormat.Sarif),
        ("github", ReportFormat.GitHub),
        ("markdown", ReportFormat.Markdown)
    );

    /// <summary>Those of every verb that reports diagnostics and nothing else.</summary>
    public static ReportFormat[] OfDiagnostics => [ReportFormat.Text, ReportFormat.Json, ReportFormat.Sarif, ReportFormat.GitHub];

    /// <summary>The option of a verb that knows these forms; text where none is asked for.</summary>
    public static Option<string> Option(string description, params ReportFormat[] formats)
    {
        var option = new Option<string>("--format") { Description = description, DefaultValueFactory = _ => All.NameOf(ReportFormat.Text) };
        string[] names = [.. formats.Select(All.NameOf)];
        option.HelpName = string.Join('|', names);
        option.AcceptOnlyFromAmong(names);
        return option;
    }

    /// <summary>What was asked for.</summary>
    public static ReportFormat Of(ParseResult parsed, Option<string> option) => All.Find(parsed.GetValue(option))!.Value;
}
