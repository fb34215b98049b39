using System.Collections.Concurrent;

namespace StaticGuide.Checking.Folders;

/// <summary>What the pages of a folder hold, from any thread.</summary>
internal sealed class FolderFindings
{
    /// <summary>Anchors by page, each between line ends: one text takes a fraction of the memory of a set.</summary>
    private readonly ConcurrentDictionary<string, string> anchors = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<FolderLink> links = [];
    private int counted;

    public int Checked => counted;

    /// <summary>Pages whose anchors are known; of other files a fragment means what their type says.</summary>
    public static bool IsPage(string file) =>
        file.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    public void Count() => Interlocked.Increment(ref counted);

    public void AddPage(string file, IReadOnlyCollection<string> ids) => anchors[file] = $"\n{string.Join('\n', ids)}\n";

    public void Add(FolderLink link) => links.Add(link);

    public IReadOnlyList<string> AnchorsOf(string file) =>
        anchors.GetValueOrDefault(file, "").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The broken links by place, once every page was read.</summary>
    public IReadOnlyList<FolderLink> Broken() =>
        [.. links.Select(Judge).OfType<FolderLink>()
            .OrderBy(l => l.File, StringComparer.Ordinal).ThenBy(l => l.At).ThenBy(l => l.Attribute, StringComparer.Ordinal)
            .ThenBy(l => l.Link, StringComparer.Ordinal)];

    private FolderLink? Judge(FolderLink link)
    {
        if (link.Trouble is not null)
            return link;
        var ids = anchors.GetValueOrDefault(link.Target!, "");
        return Fragments.IsFound(link.Fragment!, id => ids.Contains($"\n{id}\n", StringComparison.Ordinal)) ? null
            : link with { Trouble = $"there is no #{Fragments.Decode(link.Fragment!)} on {link.Target}" };
    }
}
