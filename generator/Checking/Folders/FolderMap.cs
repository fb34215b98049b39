using StaticGuide.Content.Links;
using StaticGuide.Content.Values;

namespace StaticGuide.Checking.Folders;

/// <summary>Says what a path leads to, from one listing of the folder: no look at the disk for each link.</summary>
internal sealed class FolderMap
{
    private const int MostRedirects = 10;
    private const string Endless = "_redirects leads on without an end";

    private readonly HashSet<string> files;
    private readonly HashSet<string> folders = new(StringComparer.Ordinal) { "" };
    private readonly FolderRules rules;
    private readonly RedirectRules? redirects;
    private LinkCandidates? candidates;

    public FolderMap(IReadOnlyList<string> files, FolderRules rules, RedirectRules? redirects)
    {
        (this.rules, this.redirects) = (rules, redirects);
        this.files = new HashSet<string>(files, StringComparer.Ordinal);
        foreach (var file in files)
        {
            for (var end = file.LastIndexOf('/'); end > 0 && folders.Add(file[..end]); end = file.LastIndexOf('/', end - 1)) { }
        }
    }

    /// <summary>What a broken link can have meant.</summary>
    public LinkCandidates Candidates => candidates ??= new LinkCandidates(files);

    /// <param name="path">From the folder's root, decoded, with a slash in front.</param>
    public FolderTarget Find(string path) => Find(path, []);

    /// <param name="followed">The paths that rules have led here from.</param>
    private FolderTarget Find(string path, List<string> followed)
    {
        if (rules.DoubleSlashes && PageRoute.WithoutDoubleSlashes(path) is { } single)
            path = single;
        var name = path[1..];
        if (files.Contains(name))
            return new FolderTarget(name, null);
        var folder = name.TrimEnd('/');
        var index = folder.Length == 0 ? "index.html" : folder + "/index.html";
        if ((path.EndsWith('/') || rules.FoldersWithoutSlash) && files.Contains(index))
            return new FolderTarget(index, null);
        if (rules.NamesWithoutExtension && !path.EndsWith('/') && files.Contains(name + ".html"))
            return new FolderTarget(name + ".html", null);
        if (redirects?.Find(path) is { } rule)
            return Follow(path, rule.To, rule.Status, followed);
        if (!folders.Contains(folder))
            return new FolderTarget(null, $"there is nothing at {path}");
        if (files.Contains(index))
            return new FolderTarget(null, $"{path} is a folder, and the link has no slash at its end");
        return new FolderTarget(null, rules.FoldersWithoutIndex ? null : $"the folder {path} has no index.html");
    }

    private FolderTarget Follow(string path, string to, int status, List<string> followed)
    {
        if (status >= 400)
            return new FolderTarget(null, $"_redirects answers {path} with {status}");
        if (to is not ['/', ..])
            return new FolderTarget(null, null);
        if (followed.Contains(path))
            return new FolderTarget(null, $"_redirects leads {path} in a circle");
        if (followed.Count == MostRedirects)
            return new FolderTarget(null, Endless);
        var target = to.Split('?', '#')[0];
        followed.Add(path);
        var isFirst = followed.Count == 1;
        var found = Find(target, followed);
        return found.Trouble is null || found.Trouble == Endless && !isFirst
            ? found
            : found with
            {
                Trouble = $"_redirects leads {path} to {target}, and {found.Trouble}",
            };
    }
}
