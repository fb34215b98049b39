using System.Text.RegularExpressions;
using StaticGuide.Images;

namespace StaticGuide.Checking.Comparing;

/// <summary>Tells of files that readers are given as they are, such as tables and documents.</summary>
internal static partial class FileComparer
{
    public static bool IsCopied(string file) => ImageFormats.OfName(file) is null && !Made().IsMatch(file);

    public static IReadOnlyList<FileChange> Of(BuiltSite old, BuiltSite young) =>
        [
            .. old
                .Copied.Union(young.Copied)
                .Order(StringComparer.Ordinal)
                .Select(f =>
                    !young.Copied.Contains(f) ? new FileChange("/" + f, true, false)
                    : !old.Copied.Contains(f) ? new FileChange("/" + f, false, true)
                    : old.IsSame(f, young) ? null
                    : new FileChange("/" + f, true, true)
                )
                .OfType<FileChange>(),
        ];

    /// <summary>What builds make of pages and settings, or hosts read.</summary>
    [GeneratedRegex(
        @"^(?:assets/|\.|sitemap[^/]*\.xml$|(?:robots|llms)\.txt$|statistics\.csv$|_headers$|_redirects$)"
            + @"|(?:^|/)(?:[^/]*\.html?$|index\.md$|feed\.xml$|references\.json$|index/[a-z]+(?:-[0-9]+)?\.json$)"
    )]
    private static partial Regex Made();
}
