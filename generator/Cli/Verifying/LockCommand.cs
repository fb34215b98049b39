using StaticGuide.Cli.Usage;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Locks;
using StaticGuide.Output;

namespace StaticGuide.Cli.Verifying;

/// <summary><c>lock merge</c>: joins what several machines learned.</summary>
internal static class LockCommand
{
    /// <param name="files">Locks, as typed.</param>
    /// <exception cref="UsageException">One of them is not there or is no lock.</exception>
    public static int Merge(string sourceRoot, IReadOnlyList<string> files, TimeProvider clock)
    {
        if (!Directory.Exists(Path.Combine(sourceRoot, "content")))
            throw new UsageException($"--source {sourceRoot}: there is no folder content/ in it");
        List<LockEntry> entries = [.. files.SelectMany(file => Read(file, File.Exists(file) ? File.ReadAllText(file) : throw new UsageException($"{file}: there is no such file")))];
        var count = 0;
        LockFile.UpdateAsync(Path.Combine(sourceRoot, EvidenceLock.Path), clock, text =>
        {
            List<LockEntry> merged = [.. LockMerge.Of(entries.Concat(text is null ? [] : Read(EvidenceLock.Path, text)))];
            count = merged.Count;
            return LockText.Of(merged);
        }).GetAwaiter().GetResult();
        Console.Error.WriteLine($"Joined {Reporting.TextReporter.Count(files.Count, "lock")}: {Reporting.TextReporter.Count(count, "source")}.");
        return ExitCode.Fine;
    }

    private static IEnumerable<LockEntry> Read(string file, string text)
    {
        var diagnostics = new DiagnosticBag();
        var locked = LockReader.Read(new SourceText(file, text.ReplaceLineEndings("\n")), diagnostics);
        return diagnostics.HasErrors ? throw new UsageException($"{file}: {diagnostics.Sorted()[0].Message}") : locked.Entries;
    }
}
