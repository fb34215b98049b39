using StaticGuide.Content;
using StaticGuide.Content.Values;
using StaticGuide.Content.Words;
using StaticGuide.Files;
using StaticGuide.Rendering.Templates;
using StaticGuide.Serving.Watching;

namespace StaticGuide.Serving.Previews;

/// <summary>Finds out what of the files that were touched is not what it was.</summary>
internal sealed class ChangeFinder(ISourceTree tree, HeadCache heads)
{
    private readonly SeenFiles seen = new(tree);

    /// <param name="site">As it was read last; null where it could not be.</param>
    public SiteChange Find(FileChanges touched, PreviewSite? site)
    {
        if (touched.IsEverything)
        {
            heads.LookAtAll();
            return new SiteChange
            {
                Files = ["content and templates"],
                IsContent = true,
                IsTemplates = true,
            };
        }
        var change = new SiteChange();
        foreach (var path in WithLinks(touched.Paths, site).Where(IsOfSite).Order(StringComparer.Ordinal))
            change = Add(path, change, site);
        return change;
    }

    /// <summary>Who changes a file changes whatever leads to it; nothing tells of that.</summary>
    private static IEnumerable<string> WithLinks(IReadOnlySet<string> touched, PreviewSite? site)
    {
        if (site is null || site.Tree.Links is not { Count: > 0 } links)
            return touched;
        // A link may lead to another one.
        var isAny = touched.Any(links.ContainsKey);
        return touched
            .Concat(links.Where(l => isAny || touched.Any(t => l.Value == t || IsBelow(l.Value, t))).Select(l => l.Key))
            .Distinct(StringComparer.Ordinal);
    }

    private SiteChange Add(string path, SiteChange change, PreviewSite? site)
    {
        var isTemplate = path.StartsWith(TemplateSet.Folder + "/", StringComparison.Ordinal);
        if (!isTemplate && PageRoute.IsPage(path) && site is not null)
            return LookAtPage(path, site.Reading.Content) switch
            {
                PageChange.None => change,
                PageChange.Markdown => change with { Markdown = [.. change.Markdown, path], Files = [.. change.Files, path] },
                _ => change with { IsContent = true, Files = [.. change.Files, path] },
            };
        if (!HasChanged(path, site?.Tree))
            return change;
        // The words of templates are read with the content.
        return isTemplate && !(path + "/").StartsWith(SiteWords.TemplateFolder, StringComparison.Ordinal)
            ? change with
            {
                IsTemplates = true,
                Files = [.. change.Files, path],
            }
            : change with
            {
                IsContent = true,
                Files = [.. change.Files, path],
            };
    }

    /// <summary>
    /// Whether there is something else at a place than the site was read with. Systems tell of a folder too when something in it came or
    /// went; and of some things they tell nothing, such as what came into a folder just before anybody could watch it.
    /// </summary>
    /// <param name="known">What was listed; null where nothing was.</param>
    private bool HasChanged(string path, WitnessedTree? known)
    {
        var isFolder = tree.FolderExists(path);
        if (known is null)
            return isFolder || seen.HasChanged(path);
        var (isThere, wasThere) = (!isFolder && tree.IsTaken(path), known.Listed.ContainsKey(path));
        if (isThere && wasThere)
            return seen.HasChanged(path);
        var before = known.Listed.Keys.Where(f => f == path || IsBelow(f, path)).ToHashSet(StringComparer.Ordinal);
        if (isFolder)
            return !before.SetEquals(tree.List(path).Select(f => f.Path));
        // It came and went between two looks, as what editors try a folder with does, or it is another now.
        return isThere ? seen.HasChanged(path) || !wasThere : before.Count > 0;
    }

    private static bool IsBelow(string file, string folder) =>
        file.Length > folder.Length && file[folder.Length] == '/' && file.StartsWith(folder, StringComparison.Ordinal);

    /// <summary>Whether it is there is asked of the site: its front matter may have been read for another look already.</summary>
    private PageChange LookAtPage(string path, SiteContent content)
    {
        var (isKnown, isThere) = (content.ByFile.ContainsKey(path) || content.Unread.Contains(path), tree.IsTaken(path));
        if (isKnown && isThere)
            return heads.Look(path);
        heads.Forget(path);
        return isKnown == isThere ? PageChange.None : PageChange.FrontMatter;
    }

    private static bool IsOfSite(string path)
    {
        var names = path.Split('/');
        return names.Length > 1 && !names.Where((name, i) => name.Length == 0 || FileNames.AreLeftOut(name, i == names.Length - 1)).Any();
    }
}
