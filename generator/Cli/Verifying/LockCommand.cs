using System.Text;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Locks;
using StaticGuide.Files;
using StaticGuide.Output;

namespace StaticGuide.Cli.Verifying;

/// <summary><c>lock merge</c>: joins what several machines learned.</summary>
internal sealed class LockCommand(string sourceRoot, TimeProvider clock)
{
    private readonly DateOnly today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <param name="files">Locks, as typed.</param>
    /// <exception cref="UsageException">One of them is not there or is no lock.</exception>
    public int Merge(IReadOnlyList<string> files)
    {
        if (!Directory.Exists(Path.Combine(sourceRoot, "content")))
            throw new UsageException($"--source {sourceRoot}: there is no folder content/ in it");
        List<LockEntry> entries = [.. files.SelectMany(file => Read(file, Named(file)))];
        var count = 0;
        var whyNot = LockFile
            .TryUpdateAsync(
                Path.Combine(sourceRoot, EvidenceLock.Path),
                clock,
                () => GuideFile.Read(sourceRoot, EvidenceLock.Path),
                text =>
                {
                    List<LockEntry> merged = [.. LockMerge.Of(entries.Concat(text is null ? [] : Read(EvidenceLock.Path, text)))];
                    count = merged.Count;
                    return LockText.Of(merged);
                }
            )
            .GetAwaiter()
            .GetResult();
        if (whyNot is not null)
            throw new UsageException($"{EvidenceLock.Path} cannot be written, and is as it was: {whyNot}");
        Console.Error.WriteLine($"Joined {TextReporter.Count(files.Count, "lock")}: {TextReporter.Count(count, "source")}.");
        return ExitCode.Fine;
    }

    private static string Named(string file) =>
        Encoding.UTF8.GetString(
            InputFile.Read(file.Length == 0 ? "FILE" : file, file, SourceReader.TextLimit, "it is larger than any lock")
        );

    private IEnumerable<LockEntry> Read(string file, string text)
    {
        var diagnostics = new DiagnosticBag();
        var locked = LockReader.Read(new SourceText(file, text.TrimStart('\uFEFF').ReplaceLineEndings("\n")), today, diagnostics);
        if (!diagnostics.HasErrors)
            return locked.Entries;
        var first = diagnostics.Sorted()[0];
        throw new UsageException($"{file}{(first.Place?.Start is { } at ? $":{at.Line}:{at.Column}" : "")}: {first.Message}");
    }
}
