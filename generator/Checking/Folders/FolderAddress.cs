using System.Text.RegularExpressions;
using StaticGuide.Files;
using StaticGuide.Urls;

namespace StaticGuide.Checking.Folders;

/// <summary>Where a folder seems to be published, judged by its links.</summary>
/// <param name="Prefix">The path that its links begin with, percent-encoded, such as <c>/guides/el/</c>.</param>
/// <param name="Links">How many do.</param>
/// <param name="Named">The address that the folder itself names for its pages, where it is below that path.</param>
internal sealed partial record FolderAddress(string Prefix, int Links, WebUrl? Named)
{
    /// <summary>Looks at the canonical address of the first page and at the sitemap.</summary>
    public static FolderAddress Of(PublishedFolder folder, IReadOnlyList<string> files, string prefix, int links)
    {
        var named = files
            .Where(f => f is "index.html" or "sitemap.xml")
            .SelectMany(f => Addresses(folder, f))
            .Select(a => WebUrlParser.Parse(a))
            .OfType<UrlParse.Parsed>()
            .FirstOrDefault(p => p.Url.Path.StartsWith(prefix, StringComparison.Ordinal));
        return new FolderAddress(prefix, links, named is null ? null : named.Url with { Path = prefix, Query = null, Fragment = null });
    }

    private static List<string> Addresses(PublishedFolder folder, string file)
    {
        List<string> addresses = [];
        folder.Read(
            file,
            (text, _) =>
            {
                foreach (var match in Address().EnumerateMatches(text))
                {
                    var found = text.Slice(match.Index, match.Length);
                    addresses.Add(found[(found.LastIndexOf("http", StringComparison.OrdinalIgnoreCase))..].ToString());
                    if (addresses.Count == 3)
                        break;
                }
            }
        );
        return addresses;
    }

    [GeneratedRegex(
        """(?:<link\b[^>]*\brel=["']?canonical["']?[^>]*\bhref=["']?|<link\b[^>]*\bhref=["']?|<loc>\s*)https?://[^"'\s<>]+""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Address();
}
