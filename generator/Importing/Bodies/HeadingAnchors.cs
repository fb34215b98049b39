using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using StaticGuide.Content.Markdown;
using StaticGuide.Importing.Sites;

namespace StaticGuide.Importing.Bodies;

/// <summary>
/// The anchors of pages. Each tool makes them from headings in a way of its own: one that we do not make, and that differs from one that
/// we make only in signs, was meant for that heading.
/// </summary>
internal sealed partial class HeadingAnchors
{
    private readonly Dictionary<ForeignPage, (HashSet<string> Own, Dictionary<string, string> ByLetters)> pages = [];

    /// <param name="fragment">Without its <c>#</c>.</param>
    /// <returns>Null where the heading is the page's title.</returns>
    public string? Of(ForeignPage page, string fragment)
    {
        fragment = WebUtility.HtmlDecode(fragment);
        if (fragment.Length > 0 && page.TitleAnchors.Any(a => a == fragment || Letters(a) == Letters(fragment) && Letters(a).Length > 0))
            return null;
        var (own, byLetters) = Read(page);
        return
            fragment.Length == 0
            || own.Contains(fragment)
            || !byLetters.TryGetValue(Letters(fragment), out var anchor)
            || anchor.Length == 0
            ? fragment
            : anchor;
    }

    private (HashSet<string> Own, Dictionary<string, string> ByLetters) Read(ForeignPage page)
    {
        if (pages.TryGetValue(page, out var known))
            return known;
        HashSet<string> own = new(Named().Matches(page.Text.Text).Select(m => m.Groups[1].Value), StringComparer.Ordinal);
        Dictionary<string, string> byLetters = new(StringComparer.Ordinal);
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (var line in BodyLine.Read(page.Text, 1).Where(l => !l.IsCode))
        {
            if (Heading().Match(line.Text) is not { Success: true } heading)
                continue;
            var words = Link().Replace(WebUtility.HtmlDecode(heading.Groups[1].Value).TrimEnd('#', ' '), "$1");
            var anchor = GitHubAnchor.Of(
                string.Concat(words.Split('`').Select((part, i) => i % 2 == 0 ? Marks().Replace(part, "") : part)).Trim()
            );
            // Each tool numbers those that are alike, in a way of its own.
            var earlier = counts[anchor] = counts.TryGetValue(anchor, out var count) ? count + 1 : 0;
            if (earlier > 0)
                anchor += string.Create(CultureInfo.InvariantCulture, $"-{earlier}");
            own.Add(anchor);
            // Two that are alike in letters tell nothing.
            byLetters[Letters(anchor)] = byLetters.ContainsKey(Letters(anchor)) ? "" : anchor;
        }
        return pages[page] = (own, byLetters);
    }

    private static string Letters(string anchor) => string.Concat(anchor.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex("""(?:\{:?\s*#|\b(?:id|name)=["'])([\w.:-]+)""")]
    private static partial Regex Named();

    [GeneratedRegex(@"^ {0,3}#{1,6}\s+(.+?)(?:\s*\{[^}]*\})?\s*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"!?\[([^\]]*)\]\((?>(?:[^()]|\([^()]*\))*)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[*]|<[^>]+>|(?<!\w)_|_(?!\w)")]
    private static partial Regex Marks();
}
