using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;
using StaticGuide.Importing.Sites;

namespace StaticGuide.Importing.Bodies;

/// <summary>
/// Leads links to where pages and files are now: from Markdown by their files, from HTML by their addresses, from the page's own on: the
/// site may come to stand below another folder.
/// </summary>
internal sealed partial class LinkRewriter(ForeignPage page, SiteIndex index, LinkWays ways, HeadingAnchors anchors, List<Left> left)
{
    private const string HomeFile = "content/index.md";

    private readonly Dictionary<(int Line, string Piece), int> seen = [];

    public List<BodyLine> Rewrite(IReadOnlyList<BodyLine> lines) =>
        [.. lines.Select(Of).Select(l => l with { Text = l.Text.Replace(References.Named, "", StringComparison.Ordinal) })];

    private BodyLine Of(BodyLine line) =>
        line.Outside(text =>
        {
            text = Inline().Replace(text, m => InMarkdown(m, line));
            text = Definition().Replace(text, m => InMarkdown(m, line));
            return Attribute()
                .Replace(text, m => m.Groups[1].Value + m.Groups[2].Value + New(m.Groups[3].Value, line, true) + m.Groups[2].Value);
        });

    /// <summary>An address, or one between angle brackets, which may hold spaces.</summary>
    private string InMarkdown(Match link, BodyLine line)
    {
        var (before, typed) = (link.Groups[1].Value, link.Groups["typed"].Value);
        var address = New(typed, line, false);
        return
            link.Groups["open"].Success && (address == typed.Replace(References.Named, "", StringComparison.Ordinal) || address.Length == 0)
            ? $"{before}<{address}>"
            : before + address;
    }

    private string New(string typed, BodyLine line, bool isHtml)
    {
        var isNamed = typed.StartsWith(References.Named, StringComparison.Ordinal);
        typed = typed.Replace(References.Named, "", StringComparison.Ordinal);
        var address = ways.Plain(typed);
        if (address is ['#', .. var own])
            return anchors.Of(page, own) is { } within ? "#" + within : Led(page.Target, page, isHtml);
        if (address is "" or ['/', '/', ..] || Scheme().IsMatch(address) || Trace().IsMatch(address))
            return address;
        var cut = address.IndexOfAny(['?', '#']);
        var (path, rest) = cut < 0 ? (address, "") : (address[..cut], address[cut..]);
        if (path.Length == 0)
            return address;
        if (Find(path, isNamed) is not var (target, other))
        {
            left.Add(Left.At(ImportRules.Link, LinkWays.PlaceOf(page.Text, line.Source, typed, seen), typed));
            return typed;
        }
        if (other is not null && rest is ['#', .. var fragment])
            rest = anchors.Of(other, fragment) is { } anchor ? "#" + anchor : "";
        return Led(target, other, isHtml) + rest;
    }

    private string Led(string target, ForeignPage? other, bool isHtml) =>
        isHtml ? SiteIndex.BetweenAddresses(page.Route, other?.Route ?? AddressOf(target)) : SiteIndex.Between(page.Target, target);

    private static string AddressOf(string target) => target == HomeFile ? "/" : target["content".Length..];

    private (string Target, ForeignPage? Page)? Find(string path, bool isNamed)
    {
        var unescaped = path.Replace("\\(", "(", StringComparison.Ordinal).Replace("\\)", ")", StringComparison.Ordinal);
        var decoded = Uri.UnescapeDataString(unescaped);
        if (((isNamed ? ways.ByName(page, decoded) : null) ?? ways.ByReference(page, decoded)) is { } referred)
            return (referred.Target, referred);
        if (ways.FileByReference(decoded) is { } file && index.FileOf(file) is { } asset)
            return (asset, null);
        var address = ways.Former(ways.WithoutBase(decoded));
        if (address == "/")
            return Home;
        // A path without the ending of a file is an address to most tools, wherever the page's own file may stand.
        return (IsAddress(decoded) && !(isNamed && decoded.StartsWith('/')) ? At(page.Addresses[0], address) : null)
            ?? ByFile(decoded)
            ?? ByAddress(address);
    }

    private (string, ForeignPage?) Home => index.PageAt("/") is { } home ? (home.Target, home) : (HomeFile, null);

    /// <summary>From the page's file; in the end, as Docusaurus does, from the root of all pages.</summary>
    private (string, ForeignPage?)? ByFile(string path)
    {
        if (SiteIndex.Joined(path.StartsWith('/') ? ways.ContentFolder : page.Folder, path.TrimStart('/')) is { } file)
        {
            foreach (var name in LinkWays.FileNames(file))
            {
                if (index.PageOf(name, page) is { } byFile)
                    return (byFile.Target, byFile);
                if (index.FileOf(name) is { } copied)
                    return (copied, null);
            }
        }
        return
            path.Contains(".md", StringComparison.Ordinal)
            && SiteIndex.Joined(ways.ContentFolder, path) is { } fromRoot
            && index.PageOf(fromRoot, page) is { } below
            ? (below.Target, below)
            : null;
    }

    private (string, ForeignPage?)? ByAddress(string path)
    {
        foreach (var from in page.Addresses.Take(1).Append(Above(page.Addresses[0])))
        {
            if (At(from, path) is { } found)
                return found;
        }
        return null;
    }

    private (string, ForeignPage?)? At(string from, string path) =>
        SiteIndex.Joined(from.EndsWith('/') ? from : from[..(from.LastIndexOf('/') + 1)], path) is not { } joined ? null
        : index.PageAt(joined) is { } byAddress ? (byAddress.Target, byAddress)
        : index.FileAt(joined) is { } asset ? (asset, null)
        : null;

    private static bool IsAddress(string path) => !path.StartsWith('@') && Path.GetExtension(path.TrimEnd('/')) is "" or ".html" or ".htm";

    /// <summary>Some tools look up from the folder of the page's file, whatever its address.</summary>
    private static string Above(string address) =>
        address.TrimEnd('/') is var a && a.LastIndexOf('/') is >= 0 and var at ? a[..(at + 1)] : "/";

    /// <summary>Parentheses belong to an address where each is closed again (CommonMark, 6.3).</summary>
    [GeneratedRegex(
        @"(\]\(\s*)(?:(?<open><)(?<typed>[^<>]*)>|(?<typed>(?>(?:\\[()]|[^()\s<>]|\((?>(?:\\[()]|[^()\s<>]|\([^()\s<>]*\))*)\))+))(?=\s|\)))"
    )]
    private static partial Regex Inline();

    [GeneratedRegex(@"^([ >]{0,6}\[(?!\^)[^\]]+\]:\s*)(?:(?<open><)(?<typed>[^<>]*)>|(?<typed>[^\s<>]+))")]
    private static partial Regex Definition();

    [GeneratedRegex("""(<[A-Za-z][^<>]*?\s(?:href|src|poster)=)(["'])([^"'<>]*)\2""")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]*:")]
    private static partial Regex Scheme();

    /// <summary>Something of a template is left in it.</summary>
    [GeneratedRegex(@"\{\{|\{%|\}\}|^\{")]
    private static partial Regex Trace();
}
