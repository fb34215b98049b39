using StaticGuide.Content.Values;
using StaticGuide.Content.Links;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Urls;

namespace StaticGuide.Checking.Folders;

/// <summary>Checks the internal links of a folder of HTML: its pages side by side, each read once.</summary>
internal sealed class FolderChecker(PublishedFolder folder, FolderRules rules)
{
    /// <summary>No link can name this host and mean the folder (RFC 6761, 6.4).</summary>
    private static readonly WebUrl Nowhere = new() { Scheme = "http", Host = "folder.invalid", Port = 80, Path = "/" };

    public FolderReport Run()
    {
        var files = folder.List();
        var map = new FolderMap(files, rules, files.Contains("_redirects") ? Redirects() : null);
        var resolver = new LinkResolver(rules.BaseUrl ?? Nowhere);
        var findings = new FolderFindings();
        Parallel.ForEach(files.Where(FolderFindings.IsPage), () => new FolderPageReader(map, resolver, rules, findings),
            (file, _, reader) =>
        {
            folder.Read(file, reader.Read);
            return reader;
        }, _ => { });
        var broken = findings.Broken();
        return new FolderReport(files.Count(FolderFindings.IsPage), findings.Checked,
            [.. broken.GroupBy(l => l.File, StringComparer.Ordinal).SelectMany(g => Locate(g.Key, [.. g]))], Describe);

        string? Describe(FolderLink link) => Hint(link, map, resolver, findings);
    }

    private RedirectRules Redirects()
    {
        RedirectRules? read = null;
        folder.Read("_redirects", (text, _) => read = RedirectRules.Parse(text.ToString()));
        return read!;
    }

    /// <summary>Only a page with a mistake is worth counting its lines.</summary>
    private List<(FolderLink, Place)> Locate(string file, IReadOnlyList<FolderLink> links)
    {
        List<(FolderLink, Place)> located = [];
        folder.Read(file, (html, path) =>
        {
            var text = new SourceText(path, html.ToString());
            located.AddRange(links.Select(l => (l, text.PlaceOf(l.At, l.At + l.Length))));
        });
        return located;
    }

    private static string? Hint(FolderLink link, FolderMap map, LinkResolver resolver, FolderFindings findings)
    {
        if (link.Target is not null)
            return AnchorCandidates.Nearest(Fragments.Decode(link.Fragment!), findings.AnchorsOf(link.Target)) is { } anchor
                ? $"did you mean `#{anchor}`?"
                : null;
        if (resolver.Resolve("/" + link.File, link.Link) is not LinkTarget.Internal { Route: var route })
            return null;
        if (ForgottenScheme.Mend(link.Link) is { } whole)
            return $"write {whole}";
        return map.Candidates.Nearest(route[1..], except: link.File) is { } nearest ? $"did you mean /{PageRoute.Plain("/" + nearest)[1..]}?" : null;
    }
}
