using StaticGuide.Content;
using StaticGuide.Content.Values;
using StaticGuide.Files;
using StaticGuide.Rendering.Templates;
using StaticGuide.Serving.Watching;

namespace StaticGuide.Serving.Previews;

/// <summary>Finds out what of the files that were touched is not what it was.</summary>
internal sealed class ChangeFinder(ISourceTree tree, HeadCache heads)
{
    private readonly SeenFiles seen = new(tree);

    public SiteChange Find(FileChanges touched, SiteContent? content)
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
        foreach (var path in touched.Paths.Where(IsOfSite).Order(StringComparer.Ordinal))
            change = Add(path, change, content);
        return change;
    }

    private SiteChange Add(string path, SiteChange change, SiteContent? content)
    {
        if (path.StartsWith(TemplateSet.Folder + "/", StringComparison.Ordinal))
            return IsFolderAsBefore(path) || !seen.HasChanged(path)
                ? change
                : change with
                {
                    IsTemplates = true,
                    Files = [.. change.Files, path],
                };
        if (PageRoute.IsPage(path) && heads.Knows(path) && tree.IsTaken(path))
            return heads.Look(path) switch
            {
                PageChange.None => change,
                PageChange.Markdown => change with { Markdown = [.. change.Markdown, path], Files = [.. change.Files, path] },
                _ => change with { IsContent = true, Files = [.. change.Files, path] },
            };
        if (content is not null && (IsFolderAsBefore(path) && HasFilesBelow(path, content) || IsGoneAsBefore(path, content)))
            return change;
        if (tree.FolderExists(path) || seen.HasChanged(path))
            return change with { IsContent = true, Files = [.. change.Files, path] };
        return change;
    }

    /// <summary>Systems tell of a folder too when something in it came or went; that is told of by itself.</summary>
    private bool IsFolderAsBefore(string path) => tree.FolderExists(path);

    private static bool HasFilesBelow(string folder, SiteContent content) =>
        content.ByFile.Keys.Concat(content.Files.Select(f => f.Path)).Any(f => f.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>It came and went between two looks, as what editors try a folder with does.</summary>
    private bool IsGoneAsBefore(string path, SiteContent content) =>
        !tree.IsTaken(path)
        && !heads.Knows(path)
        && !content.Files.Any(f => f.Path == path)
        && !IsEvidence(path)
        && !HasFilesBelow(path, content);

    private static bool IsEvidence(string path) =>
        path.StartsWith("content/evidence", StringComparison.Ordinal) || path == Configuration.SiteSettings.Path;

    private static bool IsOfSite(string path)
    {
        var names = path.Split('/');
        return names.Length > 1 && !names.Where((name, i) => name.Length == 0 || FileNames.AreLeftOut(name, i == names.Length - 1)).Any();
    }
}
