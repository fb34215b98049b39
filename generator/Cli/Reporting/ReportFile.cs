using StaticGuide.Cli.Usage;

namespace StaticGuide.Cli.Reporting;

/// <summary>The file that <c>--report</c> names.</summary>
internal static class ReportFile
{
    /// <summary>The file, opened to be written, or null where none is named: one that cannot be written is noticed before anything is done.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static StreamWriter? Open(string? file)
    {
        if (file is null)
            return null;
        try
        {
            return new StreamWriter(file) { NewLine = "\n" };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--report {file}: {e.Message}");
        }
    }
}
