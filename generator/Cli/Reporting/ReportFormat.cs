namespace StaticGuide.Cli.Reporting;

/// <summary>The forms a report can take.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One JSON object, the same for every verb.</summary>
    Json,

    /// <summary>SARIF 2.1.0 (OASIS), for code scanning.</summary>
    Sarif,

    /// <summary>Workflow commands of GitHub Actions, which become annotations.</summary>
    GitHub,

    /// <summary>For a pull request or a summary of a run.</summary>
    Markdown,
}
