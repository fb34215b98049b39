using StaticGuide.Diagnostics;

namespace StaticGuide.Output;

/// <summary>The folder of a site and those beside it that a build needs while it works.</summary>
internal sealed record OutputPaths(string Site)
{
    /// <summary>Marks a folder as ours, so that no other is ever replaced.</summary>
    public const string Marker = ".staticguide";

    private string Parent => Path.GetDirectoryName(Site)!;

    private string Beside(string suffix) => Path.Combine(Parent, $".{Path.GetFileName(Site)}.{suffix}");

    /// <summary>Where the next site is built.</summary>
    public string Building => Beside("building");

    /// <summary>Where the last site waits while two folders change places, on systems that cannot exchange them at once.</summary>
    public string Previous => Beside("previous");

    public string Lock => Beside("lock");

    /// <summary>The paths of an output folder, or null where it may not be replaced (which is reported).</summary>
    public static OutputPaths? Of(string output, string sourceRoot, DiagnosticBag diagnostics)
    {
        var site = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(sourceRoot));
        var reserved = new[] { Path.Combine(root, "content"), Path.Combine(root, "templates") };
        if (IsWithin(root, site) || reserved.Any(r => IsWithin(site, r)))
        {
            diagnostics.Add(OutputRules.HoldsSource, null, $"the output folder {output} would replace the site's own source", "choose a folder of its own, such as site-output");
            return null;
        }
        if (File.Exists(site))
        {
            diagnostics.Add(OutputRules.NotOurs, null, $"{output} is a file, not a folder", "choose another --output");
            return null;
        }
        if (Directory.Exists(site) && Directory.EnumerateFileSystemEntries(site).Any() && !File.Exists(Path.Combine(site, Marker)))
        {
            diagnostics.Add(OutputRules.NotOurs, null, $"{output} holds files that no build of ours has made, and building would replace them",
                $"empty it, or choose another --output (a folder of ours holds a file {Marker})");
            return null;
        }
        return new OutputPaths(site);
    }

    /// <summary>Whether a path is a folder or lies within it.</summary>
    private static bool IsWithin(string path, string folder) =>
        path == folder || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
