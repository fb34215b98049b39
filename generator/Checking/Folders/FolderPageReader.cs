using StaticGuide.Urls;

namespace StaticGuide.Checking.Folders;

/// <summary>Reads one page of a folder after the other, on one thread.</summary>
internal sealed class FolderPageReader(FolderMap map, LinkResolver resolver, FolderRules rules, FolderFindings findings) : ILinkSink
{
    private readonly LinkScanner scanner = new();
    private readonly HashSet<string> anchors = new(StringComparer.Ordinal);
    private string file = "";
    private string route = "/";
    private string? baseAddress;

    public void Read(ReadOnlySpan<char> html, string path)
    {
        (file, route) = (path, "/" + path);
        anchors.Clear();
        scanner.Scan(html, this);
        findings.AddPage(path, anchors);
    }

    public void Base(string? address) => baseAddress = address;

    public void Anchor(ReadOnlySpan<char> id, int at)
    {
        if (!id.IsEmpty)
            anchors.Add(id.ToString());
    }

    public void Link(in LinkFound link)
    {
        if (rules.BaseUrl is null && WebAddress.IsPlain(link.Value))
            return;
        var written = link.Value.ToString();
        if (link.Value.IsWhiteSpace() && !(link.Attribute is "href" or "action" or "formaction" or "cite" && rules.EmptyLinks))
        {
            findings.Count();
            Add(link, written, null, null, "the address is empty");
            return;
        }
        switch (resolver.Resolve(route, written, baseAddress))
        {
            case LinkTarget.Internal target:
                findings.Count();
                Check(link, written, target);
                break;
            case LinkTarget.Malformed:
                findings.Count();
                Add(link, written, null, null, "no browser can read this address");
                break;
            case LinkTarget.OutsideBase outside when rules.BaseUrl is not null:
                findings.Count();
                Add(link, written, null, null, $"{outside.Path} is outside {rules.BaseUrl.Path}");
                break;
        }
    }

    private void Check(in LinkFound link, string written, LinkTarget.Internal target)
    {
        var found = map.Find(target.Route);
        if (found.Trouble is not null)
            Add(link, written, null, null, found.Trouble);
        else if (target.Fragment is { Length: > 0 } fragment && found.File is { } page && FolderFindings.IsPage(page))
            Add(link, written, page, fragment, null);
    }

    private void Add(in LinkFound link, string written, string? target, string? fragment, string? trouble) =>
        findings.Add(new FolderLink(file, link.At, link.Value.Length, link.Element.ToString(), link.Attribute.ToString(), written, target,
            fragment, trouble));
}
