using StaticGuide.Diagnostics;
using StaticGuide.Files;

namespace StaticGuide.Cli.Usage;

/// <summary>A file of the guide that a verb reads by itself: a link only within its folder, and no pipe, as for a build.</summary>
internal static class GuideFile
{
    /// <summary>Its text; null where nothing has that name.</summary>
    /// <param name="path">From the folder of the guide, below <c>content/</c>.</param>
    /// <exception cref="UsageException">It is there and cannot be read; the message says why.</exception>
    public static string? Read(string sourceRoot, string path)
    {
        var diagnostics = new DiagnosticBag();
        var files = new SourceReader(new DiskTree(sourceRoot), diagnostics);
        if (files.List("content").Any(f => f.Path == path) && files.ReadText(path) is { } source)
            return source.Text;
        // That may be said of the folder too.
        if (
            diagnostics
                .Sorted()
                .FirstOrDefault(d => d.Place?.File is { } at && (path + "/").StartsWith(at + "/", StringComparison.Ordinal)) is
            { } why
        )
            throw new UsageException($"{why.Place!.File}: {why.Message}");
        return files.IsTaken(path) ? throw new UsageException($"{path}: this is a folder, not a file") : null;
    }
}
