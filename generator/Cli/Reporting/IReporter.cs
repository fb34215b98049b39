namespace StaticGuide.Cli.Reporting;

/// <summary>Writes a report in one of its forms.</summary>
internal interface IReporter
{
    void Write(Report report, TextWriter writer);
}
