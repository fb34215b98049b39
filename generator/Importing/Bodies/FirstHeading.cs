using System.Text.RegularExpressions;
using StaticGuide.Content.Markdown;

namespace StaticGuide.Importing.Bodies;

/// <summary>A page's title at the head of its text: here it is said in the front matter, and the template shows it.</summary>
internal static partial class FirstHeading
{
    /// <param name="title">The page's, or null where it has none yet.</param>
    /// <returns>The heading's words, or null where the text begins with anything else or has another title.</returns>
    public static string? TakeOut(List<BodyLine> lines, string? title)
    {
        if (Find(lines, title) is not var (at, count, words))
            return null;
        lines.RemoveRange(at, count);
        while (at < lines.Count && lines[at].IsBlank)
            lines.RemoveAt(at);
        return words;
    }

    public static string? WordsIn(List<BodyLine> lines) => Find(lines, null)?.Words;

    /// <summary>What led to the heading that will be taken out: an id of its own, and the one made of its words.</summary>
    public static IReadOnlyList<string> Anchors(List<BodyLine> lines, string? title)
    {
        if (Find(lines, title) is not var (at, _, words))
            return [];
        var id = Id().Match(lines[at].Text);
        return id.Success ? [GitHubAnchor.Of(words), id.Groups[1].Value] : [GitHubAnchor.Of(words)];
    }

    private static (int At, int Count, string Words)? Find(List<BodyLine> lines, string? title)
    {
        var at = lines.FindIndex(l => !l.IsBlank && !IsAside(l.Text));
        if (at < 0)
            return null;
        var isUnderlined = at + 1 < lines.Count && Underline().IsMatch(lines[at + 1].Text) && !lines[at].Text.StartsWith('#');
        if (lines[at].IsCode || !isUnderlined && !Heading().IsMatch(lines[at].Text))
            return null;
        var words = Plain(isUnderlined ? lines[at].Text : Heading().Match(lines[at].Text).Groups[1].Value);
        if (words.Length == 0 || title is not null && !Alike(words, title))
            return null;
        return (at, isUnderlined ? 2 : 1, words);
    }

    private static bool IsAside(string line) => Comment().IsMatch(line) || Import().IsMatch(line);

    private static bool Alike(string a, string b) => string.Equals(Letters(a), Letters(b), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(Plain(text).Where(char.IsLetterOrDigit));

    /// <summary>Without marks: a title is words.</summary>
    private static string Plain(string heading)
    {
        var text = Attributes().Replace(heading, "").Trim().TrimEnd('#').TrimEnd();
        text = Link().Replace(text, "$1");
        return Marks().Replace(text, "").Trim();
    }

    [GeneratedRegex(@"^#\s+(.+?)\s*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^=+\s*$")]
    private static partial Regex Underline();

    [GeneratedRegex(@"^\s*<!--.*-->\s*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(?:import\s.+|export\s.+;)\s*$")]
    private static partial Regex Import();

    [GeneratedRegex(@"\s*\{[:#.][^}]*\}\s*$|\s*\{ [#.:][^}]*\}\s*$")]
    private static partial Regex Attributes();

    [GeneratedRegex("""\{\s*:?\s*(?:\.[\w-]+\s+)*(?:#|id=["']?|/\*\s*#)([\w.:-]+)[^}]*\}\s*$""")]
    private static partial Regex Id();

    [GeneratedRegex(@"!?\[([^\]]*)\]\((?>(?:[^()]|\([^()]*\))*)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[`*]|(?<!\w)_|_(?!\w)|\\(?=[^\w\s])|<[^>]+>")]
    private static partial Regex Marks();
}
