using StaticGuide.Markup;
using StaticGuide.Urls;

namespace StaticGuide.Checking.Folders;

/// <summary>Reads one page or style sheet of a folder after the other, on one thread.</summary>
/// <param name="broken">Takes what is broken, once every page was read and its anchors are known; null while they are being read.</param>
internal sealed class FolderPageReader(
    FolderMap map,
    LinkResolver resolver,
    FolderRules rules,
    FolderFindings findings,
    List<FolderLink>? broken = null
) : ILinkSink
{
    /// <summary>A site is published below a folder or two.</summary>
    private const int LongestPrefix = 3;

    private readonly LinkScanner scanner = new();
    private readonly HashSet<string> anchors = new(StringComparer.Ordinal);
    private string file = "";
    private string route = "/";
    private string? baseAddress;
    private int links;
    private int fineFromRoot;

    public void Read(ReadOnlySpan<char> html, string path)
    {
        (file, route, links, fineFromRoot) = (path, "/" + path, 0, 0);
        anchors.Clear();
        if (FolderFindings.IsPage(path))
            scanner.Scan(html, this, HtmlFiles.IsXml(path));
        else
            ScanSheet(html);
        if (broken is null)
            findings.AddPage(path, anchors, links, fineFromRoot);
    }

    private void ScanSheet(ReadOnlySpan<char> sheet)
    {
        baseAddress = null;
        foreach (var address in CssAddresses.In(sheet))
        {
            if (address.Value is not ("" or ['#', ..]))
                Link(new LinkFound("style", "url", address.Value, address.Start));
        }
    }

    public void Base(string? address) => baseAddress = address;

    public void Anchor(ReadOnlySpan<char> id, int at)
    {
        if (broken is null && !id.IsEmpty)
            anchors.Add(id.ToString());
    }

    public void Link(in LinkFound link)
    {
        if (rules.BaseUrl is null && WebAddress.IsPlain(link.Value))
            return;
        var written = link.Value.ToString();
        if (link.Value.IsWhiteSpace() && !(link.Attribute is "href" or "action" or "formaction" or "cite" && rules.EmptyLinks))
        {
            links++;
            Add(link, written, null, null, "the address is empty");
            return;
        }
        switch (resolver.Resolve(route, written, baseAddress))
        {
            case LinkTarget.Internal target:
                links++;
                Check(link, written, target);
                break;
            case LinkTarget.Malformed:
                links++;
                Add(link, written, null, null, "no browser can read this address");
                break;
            case LinkTarget.OutsideBase outside when rules.BaseUrl is not null:
                links++;
                Add(link, written, null, null, $"{outside.Path} is outside {rules.BaseUrl.Path}");
                break;
        }
    }

    private void Check(in LinkFound link, string written, LinkTarget.Internal target)
    {
        var found = map.Find(target.Route);
        if (found.Trouble is not null)
        {
            if (broken is null && rules.BaseUrl is null && written.StartsWith('/'))
                FindPrefixes(target.Route);
            Add(link, written, null, null, found.Trouble);
            return;
        }
        if (written.StartsWith('/'))
            fineFromRoot++;
        if (target.Fragment is not { Length: > 0 } fragment || found.File is not { } page || !FolderFindings.IsPage(page))
            return;
        if (broken is null)
            findings.AddFragment(file, page, fragment);
        else if (!findings.HasAnchor(page, fragment))
            Add(link, written, page, fragment, $"there is no #{Fragments.Decode(fragment)} on {page}");
    }

    /// <summary>The folders below which the link would lead somewhere.</summary>
    private void FindPrefixes(string path)
    {
        for (
            var (end, segments) = (path.IndexOf('/', 1), 1);
            end > 0 && segments <= LongestPrefix;
            end = path.IndexOf('/', end + 1), segments++
        )
        {
            if (map.Find(path[end..]).Trouble is null)
                findings.AddPrefix(path[..(end + 1)]);
        }
    }

    private void Add(in LinkFound link, string written, string? target, string? fragment, string trouble)
    {
        var found = new FolderLink(
            file,
            link.At,
            link.Value.Length,
            link.Element.ToString(),
            link.Attribute.ToString(),
            written,
            target,
            fragment,
            trouble
        );
        if (broken is null)
            findings.AddBroken(file, found.Fault);
        else
            broken.Add(found);
    }
}
