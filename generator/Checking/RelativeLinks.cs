using System.Text;
using StaticGuide.Checking.Html;
using StaticGuide.Content.Routes;
using StaticGuide.Content.Values;

namespace StaticGuide.Checking;

/// <summary>
/// Writes the links of a finished page so that they lead on from where the page lies, whatever folder the site is in: from the root of
/// the site to its files by name, since nobody looks for an <c>index.html</c> on a disk. One serves one page after the other.
/// </summary>
/// <param name="basePath">The path below which the site is published, without a slash at its end.</param>
internal sealed class RelativeLinks(string basePath)
{
    private readonly LinkCollector collector = new();

    /// <param name="file">The page's, from the root of the site.</param>
    public string Rewrite(ReadOnlySpan<char> html, string file)
    {
        collector.Clear();
        if (!new TagPass(collector).Run(html))
        {
            collector.Clear();
            new ElementPass(collector).Run(html);
        }
        // Where a page names a base of its own, its author has settled where links lead.
        if (collector.Base is not null)
            return html.ToString();
        var (result, copied) = (new StringBuilder(html.Length), 0);
        foreach (var finding in collector.Findings.Where(f => f.Element.Length > 0).OrderBy(f => f.Value.Start))
        {
            var (start, end) = (finding.Value.Start, finding.Value.End);
            var address = finding.Value.In(html);
            if (start < copied || Relative(address, file) is not { } written)
                continue;
            // The address of a refresh stands among other words of its attribute.
            var within = html[start..end].IndexOf(address, StringComparison.Ordinal);
            if (finding.Value.Decoded is not null && within >= 0)
                (start, end) = (start + within, start + within + address.Length);
            result.Append(html[copied..start]).Append(Escaped(written));
            copied = end;
        }
        return copied == 0 ? html.ToString() : result.Append(html[copied..]).ToString();
    }

    /// <summary>How an address from the root of the site is written from a file; null for any other address.</summary>
    private string? Relative(ReadOnlySpan<char> address, string file)
    {
        if (!address.StartsWith(basePath) || address[basePath.Length..] is not ['/', .. var path] || path is ['/', ..])
            return null;
        var rest = path.IndexOfAny('?', '#') is >= 0 and var at ? at : path.Length;
        var target = PageRoute.OutputFileOf("/" + path[..rest].ToString());
        if (target == Encoded(file) && rest < path.Length && path[rest] == '#')
            return path[rest..].ToString();
        var way = Between(Encoded(file), target);
        // What stands before a colon would be taken for a scheme (RFC 3986, 4.2).
        return (way.Split('/')[0].Contains(':', StringComparison.Ordinal) ? "./" : "") + way + path[rest..].ToString();
    }

    private static string Between(string from, string to)
    {
        var (folders, segments) = (from.Split('/')[..^1], to.Split('/'));
        var shared = 0;
        while (shared < folders.Length && shared < segments.Length - 1 && folders[shared] == segments[shared])
            shared++;
        return string.Concat(Enumerable.Repeat("../", folders.Length - shared)) + string.Join('/', segments[shared..]);
    }

    /// <summary>A file's name as addresses have it.</summary>
    private static string Encoded(string file) => Href.Encode(file);

    private static string Escaped(string address) =>
        address
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal);
}
