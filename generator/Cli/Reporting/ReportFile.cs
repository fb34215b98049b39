using StaticGuide.Cli.Usage;
using StaticGuide.Files;
using StaticGuide.Output;

namespace StaticGuide.Cli.Reporting;

/// <summary>The file that <c>--report</c> names.</summary>
internal static class ReportFile
{
    /// <summary>A pipe is opened when somebody reads it, which may be never.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>
    /// The file, opened to be written, or null where none is named: one that cannot be written is noticed before anything is done.
    /// </summary>
    /// <param name="file">As typed.</param>
    /// <param name="forbidden">Folders where it would replace what a writer wrote, or be replaced itself.</param>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static StreamWriter? Open(string? file, params IEnumerable<string?> forbidden)
    {
        if (file is null)
            return null;
        if (file.Length == 0)
            throw new UsageException("--report: its value is empty; name a file");
        if (Directory.Exists(file))
            throw new UsageException($"--report {file}: this is a folder; name a file in it");
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder))
            throw new UsageException($"--report {file}: there is no folder {Path.GetDirectoryName(file)}; make it first");
        try
        {
            var real = RealPath.Of(file);
            if (forbidden.OfType<string>().FirstOrDefault(other => OutputFolder.IsWithin(real, RealPath.Of(other))) is { } taken)
                throw new UsageException(
                    $"--report {file}: a report in {taken} would be lost, or lose something; name a file outside of it"
                );
            var opening = Task.Run(() => new StreamWriter(file) { NewLine = "\n" });
            if (!FileKind.MayBeRegular(file) && !((IAsyncResult)opening).AsyncWaitHandle.WaitOne(Patience))
                throw new UsageException($"--report {file}: this is a pipe, and nobody reads it; name a file, or start the reader first");
            return opening.GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--report {file}: {e.Message}");
        }
    }
}
