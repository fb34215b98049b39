using StaticGuide.Content.Links;
using StaticGuide.Content.Routes;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Urls;

namespace StaticGuide.Checking.Folders;

/// <summary>Checks the internal links of a folder of HTML: its pages side by side, each read once.</summary>
internal sealed class FolderChecker(PublishedFolder folder, FolderRules rules)
{
    /// <summary>No link can name this host and mean the folder (RFC 6761, 6.4).</summary>
    private static readonly WebUrl Nowhere = new()
    {
        Scheme = "http",
        Host = "folder.invalid",
        Port = 80,
        Path = "/",
    };

    /// <summary>Fewer that begin alike are as likely to be mistakes, unless the folder itself names the path.</summary>
    private const int FewestLinks = 3;

    public FolderReport Run()
    {
        var files = folder.List();
        var report = Check(files, rules);
        if (rules.BaseUrl is not null || report.Findings.Subfolder() is not var (route, links))
            return report;
        var prefix = Href.Encode(route);
        // One thing is wrong, not thousands: what else is wrong shows once the folder is looked at where it belongs.
        var address = FolderAddress.Of(folder, files, prefix, links);
        if (address.Named is null && links < FewestLinks)
            return report;
        return Check(files, rules with { BaseUrl = address.Named ?? Nowhere with { Path = prefix } }) with { Address = address };
    }

    private FolderReport Check(IReadOnlyList<string> files, FolderRules rules)
    {
        var map = new FolderMap(files, rules, files.Contains("_redirects") ? Redirects() : null);
        var resolver = new LinkResolver(rules.BaseUrl ?? Nowhere);
        var findings = new FolderFindings();
        Parallel.ForEach(
            files.Where(f => FolderFindings.IsPage(f) || FolderFindings.IsStyleSheet(f)),
            () => new FolderPageReader(map, resolver, rules, findings),
            (file, _, reader) =>
            {
                folder.Read(file, reader.Read);
                return reader;
            },
            _ => { }
        );
        findings.Finish(folder.WasRead);
        return new FolderReport(files.Count(FolderFindings.IsPage), findings, Broken(), Describe) { Unread = folder.Troubles };

        string? Describe(FolderLink link) => Hint(link, map, resolver, findings);

        IEnumerable<(FolderLink, Place)> Broken()
        {
            List<FolderLink> broken = [];
            var reader = new FolderPageReader(map, resolver, rules, findings, broken);
            foreach (var file in files.Where(findings.IsFaulty))
            {
                broken.Clear();
                foreach (var found in Locate(file, reader, broken))
                    yield return found;
            }
        }
    }

    private RedirectRules? Redirects()
    {
        RedirectRules? read = null;
        folder.Read("_redirects", (text, _) => read = RedirectRules.Parse(text.ToString()));
        return read;
    }

    /// <summary>Reads a page again to say what is broken on it: only a page with a mistake is worth counting its lines.</summary>
    private List<(FolderLink, Place)> Locate(string file, FolderPageReader reader, List<FolderLink> broken)
    {
        List<(FolderLink, Place)> located = [];
        folder.Read(
            file,
            (html, path) =>
            {
                reader.Read(html, path);
                var text = new SourceText(path, html.ToString());
                located.AddRange(
                    broken
                        .OrderBy(l => l.At)
                        .ThenBy(l => l.Attribute, StringComparer.Ordinal)
                        .ThenBy(l => l.Link, StringComparer.Ordinal)
                        .Select(l => (l, text.PlaceOf(l.At, l.At + l.Length)))
                );
            }
        );
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
        if (ForgottenScheme.MendLink(link.Link) is { } whole)
            return $"write {whole}";
        return map.Candidates.Nearest(route[1..], except: link.File) is { } nearest
            ? $"did you mean /{PageRoute.Plain("/" + nearest)[1..]}?"
            : null;
    }
}
