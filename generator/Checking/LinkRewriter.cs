using System.Text;
using StaticGuide.Checking.Html;

namespace StaticGuide.Checking;

/// <summary>How an address is to be written instead; null where it stays as it is.</summary>
internal delegate string? AddressChange(ReadOnlySpan<char> address);

/// <summary>Writes the addresses of finished HTML anew. One serves one page after the other.</summary>
internal sealed class LinkRewriter
{
    private readonly LinkCollector collector = new();

    public string Rewrite(ReadOnlySpan<char> html, AddressChange change)
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
        var (result, copied) = (new StringBuilder(html.Length + html.Length / 4), 0);
        foreach (var finding in collector.Findings.Where(f => f.Element.Length > 0).OrderBy(f => f.Value.Start))
        {
            var (start, end) = (finding.Value.Start, finding.Value.End);
            var address = finding.Value.In(html);
            if (start < copied || change(address) is not { } written)
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

    private static string Escaped(string address) =>
        address
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal);
}
