using System.Text.RegularExpressions;

namespace StaticGuide.Files;

/// <summary>Names that are none of the site's: hidden ones, and what editors and systems leave beside a file.</summary>
internal static partial class FileNames
{
    public static bool AreLeftOut(string name, bool isFile) => name[0] is '.' or '_' || isFile && IsLeftover(name);

    /// <summary>
    /// Backups, locks and copies of before a merge, of any editor: <c>pay.md~</c>, <c>#pay.md#</c>, <c>pay.md.orig</c>,
    /// <c>pay.md.save.1</c>.
    /// </summary>
    public static bool IsLeftover(string name) =>
        name[^1] is '~' or '\r' || name is ['#', .., '#'] or ['~', '$', ..] || Leftover().IsMatch(name);

    [GeneratedRegex(
        @"^(thumbs\.db|ehthumbs\.db|desktop\.ini)$|\.(bak|orig|rej|swp|swo|swx|tmp|crdownload)$|\.(md|markdown|ya?ml|json|html)(\.(save(\.[0-9]+)?|old|backup|mine)|___jb_(tmp|old)___)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Leftover();
}
