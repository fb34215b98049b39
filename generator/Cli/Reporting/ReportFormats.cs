namespace StaticGuide.Cli.Reporting;

/// <summary>The names of the forms, as <c>--format</c> takes them.</summary>
internal static class ReportFormats
{
    private static readonly IReadOnlyList<(string Name, ReportFormat Format)> All =
    [
        ("text", ReportFormat.Text),
        ("json", ReportFormat.Json),
        ("sarif", ReportFormat.Sarif),
        ("github", ReportFormat.GitHub),
    ];

    public static IEnumerable<string> Names => All.Select(f => f.Name);

    /// <param name="name">One of <see cref="Names"/>.</param>
    public static ReportFormat Of(string name) => All.First(f => f.Name == name).Format;
}
