using StaticGuide.Urls;

namespace StaticGuide.Checking.Folders;

/// <summary>What servers and people judge differently.</summary>
internal sealed record FolderRules
{
    /// <summary>
    /// Where the folder is published: links that name this address in full are checked too; its path is left out. Null where that
    /// is not known.
    /// </summary>
    public WebUrl? BaseUrl { get; init; }

    /// <summary>A link to a folder without its last slash is followed, as servers do with a redirect.</summary>
    public bool FoldersWithoutSlash { get; init; } = true;

    /// <summary>A link to a folder that has no index page is fine: the server lists it.</summary>
    public bool FoldersWithoutIndex { get; init; }

    /// <summary>A link to <c>/pay</c> finds <c>pay.html</c>, as some hosts serve it.</summary>
    public bool NamesWithoutExtension { get; init; }

    /// <summary>A path with slashes in a row leads where it would with one, as most servers have it.</summary>
    public bool DoubleSlashes { get; init; } = true;

    /// <summary>An empty <c>href</c> leads to the page itself, as the standard has it (HTML, 4.6.2).</summary>
    public bool EmptyLinks { get; init; } = true;
}
