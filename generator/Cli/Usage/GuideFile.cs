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
        if (!files.IsTaken(path))
            return null;
        return files.List("content").Any(f => f.Path == path) && files.ReadText(path) is { } source
            ? source.Text
            : throw new UsageException(
                $"{path}: {diagnostics.Sorted().FirstOrDefault(d => d.Place?.File == path)?.Message ?? "this is a folder, not a file"}"
            );
    }
}
