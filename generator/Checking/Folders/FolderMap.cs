using StaticGuide.Content.Links;
using StaticGuide.Content.Values;

namespace StaticGuide.Checking.Folders;

/// <summary>Says what a path leads to, from one listing of the folder: no look at the disk for each link.</summary>
internal sealed class FolderMap
{
    private const int MostRedirects = 10;

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
    public FolderTarget Find(string path, int redirected = 0)
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
            return Follow(path, rule.To, rule.Status, redirected);
        if (!folders.Contains(folder))
            return new FolderTarget(null, $"there is nothing at {path}");
        if (files.Contains(index))
            return new FolderTarget(null, $"{path} is a folder, and the link has no slash at its end");
        return new FolderTarget(null, rules.FoldersWithoutIndex ? null : $"the folder {path} has no index.html");
    }

    private FolderTarget Follow(string path, string to, int status, int redirected)
    {
        if (status >= 400)
            return new FolderTarget(null, $"_redirects answers {path} with {status}");
        if (to is not ['/', ..])
            return new FolderTarget(null, null);
        if (redirected == MostRedirects)
            return new FolderTarget(null, $"_redirects leads {path} in a circle");
        var target = to.Split('?', '#')[0];
        var found = Find(target, redirected + 1);
        return found.Trouble is null ? found : found with { Trouble = $"_redirects leads {path} to {target}, and {found.Trouble}" };
    }
}
