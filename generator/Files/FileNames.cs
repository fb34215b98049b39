using System.Text.RegularExpressions;

namespace StaticGuide.Files;

/// <summary>Names that are none of the site's: hidden ones, and what editors and systems leave beside a file.</summary>
internal static partial class FileNames
{
    public static bool AreLeftOut(string name, bool isFile) => name[0] is '.' or '_' || isFile && IsLeftover(name);

    /// <summary>
    /// Backups, locks and copies of before a merge, of any editor: <c>pay.md~</c>, <c>#pay.md#</c>, <c>pay.md.orig</c>,
    /// <c>pay.md.save.1</c>; and what is put beside it where two computers or two people have changed it: <c>pay_BASE_123.md</c>.
    /// </summary>
    public static bool IsLeftover(string name) =>
        name[^1] is '~' or '\r' || name is ['#', .., '#'] or ['~', '$', ..] || Leftover().IsMatch(name);

    [GeneratedRegex(
        @"^(thumbs\.db|ehthumbs\.db|desktop\.ini)$|\.(bak|orig|rej|swp|swo|swx|tmp|crdownload)$|\.(md|markdown|ya?ml|json|html)(\.(save(\.[0-9]+)?|old|backup(\.[0-9]+)?|mine|autosave|kate-swp)|___jb_(tmp|old)___)$"
            + @"|\.(md|markdown|ya?ml)\.[0-9]{1,3}$|\.sync-conflict-[0-9]{8}-[0-9]{6}-[A-Z0-9]+\.[a-z]+$|conflicted copy[^()]*\)\.[a-z]+$|_(?-i:BASE|LOCAL|REMOTE|BACKUP)_[0-9]+\.[a-z]+$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Leftover();
}
