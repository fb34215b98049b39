using System.Collections.Concurrent;

namespace StaticGuide.Checking.Folders;

/// <summary>
/// What the pages of a folder hold, from any thread. Of what is broken only the number is kept, and on which pages: those are read
/// once more to say it, so that a million mistakes take no more memory than one.
/// </summary>
internal sealed class FolderFindings
{
    /// <summary>So many ids are looked through as fast as they are looked up.</summary>
    private const int Few = 200;

    /// <summary>Anchors by page, each between line ends: one text takes a fraction of the memory of a set.</summary>
    private readonly ConcurrentDictionary<string, string> anchors = new(StringComparer.Ordinal);

    /// <summary>The same of pages with more than a few, in order: what leads to them may be as many.</summary>
    private readonly ConcurrentDictionary<string, string[]> manyAnchors = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> faulty = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<(string File, string Target, string Fragment)> waiting = [];
    private readonly ConcurrentDictionary<string, int> prefixes = new(StringComparer.Ordinal);
    private readonly int[] broken = new int[Enum.GetValues<FolderFault>().Length];
    private Func<string, bool> wasRead = _ => true;
    private int counted;
    private int rooted;

    public int Checked => counted;

    /// <summary>How many links from the root lead somewhere.</summary>
    public int RootedAndFine => rooted;

    /// <summary>Pages whose anchors are known; of other files a fragment means what their type says.</summary>
    public static bool IsPage(string file) => HtmlFiles.IsPage(file);

    public static bool IsStyleSheet(string file) => file.EndsWith(".css", StringComparison.OrdinalIgnoreCase);

    public int Broken(FolderFault fault) => broken[(int)fault];

    public bool IsFaulty(string file) => faulty.ContainsKey(file);

    public void AddPage(string file, IReadOnlyCollection<string> ids, int links, int fineFromRoot)
    {
        if (ids.Count > Few)
            manyAnchors[file] = [.. ids.Order(StringComparer.Ordinal)];
        anchors[file] = ids.Count > Few ? "" : $"\n{string.Join('\n', ids)}\n";
        Interlocked.Add(ref counted, links);
        Interlocked.Add(ref rooted, fineFromRoot);
    }

    public void AddBroken(string file, FolderFault fault)
    {
        Interlocked.Increment(ref broken[(int)fault]);
        faulty[file] = true;
    }

    /// <summary>A fragment that must be on a page, which may not have been read yet.</summary>
    public void AddFragment(string file, string target, string fragment)
    {
        if (!anchors.ContainsKey(target))
            waiting.Add((file, target, fragment));
        else if (!HasAnchor(target, fragment))
            AddBroken(file, FolderFault.NoAnchor);
    }

    /// <summary>A broken link that would lead somewhere if the folder were published below this one.</summary>
    public void AddPrefix(string prefix) => prefixes.AddOrUpdate(prefix, 1, static (_, count) => count + 1);

    /// <summary>Judges what waited, once every page was read.</summary>
    /// <param name="couldBeRead">Of a page that could not be read nobody knows what anchors it has, and that is said already.</param>
    public void Finish(Func<string, bool> couldBeRead)
    {
        wasRead = couldBeRead;
        while (waiting.TryTake(out var link))
        {
            if (!HasAnchor(link.Target, link.Fragment))
                AddBroken(link.File, FolderFault.NoAnchor);
        }
    }

    /// <summary>The folder that most links from the root begin with, though nothing here has that name; null where there is none.</summary>
    public (string Prefix, int Links)? Subfolder()
    {
        var (prefix, links) = prefixes
            .OrderByDescending(p => p.Value)
            .ThenByDescending(p => p.Key.Length)
            .ThenBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => (p.Key, p.Value))
            .FirstOrDefault();
        return links > rooted && 2 * links > Broken(FolderFault.NoTarget) ? (prefix, links) : null;
    }

    public bool HasAnchor(string file, string fragment)
    {
        if (!wasRead(file))
            return true;
        if (manyAnchors.GetValueOrDefault(file) is { } many)
            return Fragments.IsFound(fragment, id => Array.BinarySearch(many, id, StringComparer.Ordinal) >= 0);
        var ids = anchors.GetValueOrDefault(file, "");
        return Fragments.IsFound(fragment, id => ids.Contains($"\n{id}\n", StringComparison.Ordinal));
    }

    public IReadOnlyList<string> AnchorsOf(string file) =>
        manyAnchors.GetValueOrDefault(file) ?? anchors.GetValueOrDefault(file, "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
