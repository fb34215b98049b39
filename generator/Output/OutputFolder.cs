using StaticGuide.Diagnostics;
using StaticGuide.Files;

namespace StaticGuide.Output;

/// <summary>Says whether a folder may be replaced by a site.</summary>
internal static class OutputFolder
{
    /// <summary>The folder itself, every link followed; null where it may not be replaced (which is reported).</summary>
    public static string? Of(string output, string sourceRoot, DiagnosticBag diagnostics)
    {
        if (RealPath.Find(output) is not { } site)
        {
            diagnostics.Add(
                OutputRules.CannotWrite,
                null,
                $"the output folder {output} is a link that leads round in a circle",
                "remove the link, or choose another --output"
            );
            return null;
        }
        var root = RealPath.Of(sourceRoot);
        var reserved = new[] { RealPath.Of(Path.Combine(root, "content")), RealPath.Of(Path.Combine(root, "templates")) };
        if (IsWithin(root, site) || reserved.Any(r => IsWithin(site, r) || IsWithin(r, site)))
        {
            diagnostics.Add(
                OutputRules.HoldsSource,
                null,
                $"the output folder {output} would replace the site's own source",
                "choose a folder of its own, such as site-output"
            );
            return null;
        }
        if (IsWithin(site, RealPath.Of(Path.Combine(root, CacheFolder.Name))))
        {
            diagnostics.Add(
                OutputRules.HoldsSource,
                null,
                $"the output folder {output} is where builds keep what the next one needs",
                "choose a folder of its own, such as site-output"
            );
            return null;
        }
        if (FileOnTheWay(site) is { } file)
        {
            diagnostics.Add(
                OutputRules.NotOurs,
                null,
                $"{(file == site ? output : file)} is a file, not a folder",
                "choose another --output"
            );
            return null;
        }
        if (Directory.Exists(site) && !OutputPaths.IsOurs(site))
        {
            diagnostics.Add(
                OutputRules.NotOurs,
                null,
                $"{output} holds files that no build of ours has made, and building would replace them",
                $"empty it, or choose another --output (in a folder of ours, a file {OutputPaths.Marker} says so)"
            );
            return null;
        }
        return site;
    }

    /// <summary>The file that stands where the folder, or one above it, would be; null where there is none.</summary>
    private static string? FileOnTheWay(string? path)
    {
        while (path is not null && !Directory.Exists(path))
        {
            if (File.Exists(path))
                return path;
            path = Path.GetDirectoryName(path);
        }
        return null;
    }

    /// <summary>Whether a path is a folder or lies within it.</summary>
    public static bool IsWithin(string path, string folder) =>
        path == folder
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
