using System.Text.RegularExpressions;
using StaticGuide.Markup;

namespace StaticGuide.Verification.Text;

/// <summary>
/// Where an element begins or ends among digits that may be the mark of a note, and so no digits of the number beside them: raised or
/// small letters, a link, what its class or role calls a note. A number that is only styled in part stays one.
/// </summary>
internal sealed partial class NumberJoints(string html)
{
    private const int GroupLength = 3;

    private readonly List<(string Name, bool IsApart)> open = [];
    private static readonly string[] Naming = ["class", "role", "id", "epub:type"];

    private (string Name, bool IsApart) pending;
    private bool isAtStart;
    private bool isAtEnd;

    /// <summary>A tag was read, whose element may be entered next.</summary>
    public void Start(string name, List<TagAttribute> attributes)
    {
        pending = (name, false);
        if (attributes.Count == 0)
            return;
        var tag = new TagValues(html, attributes);
        pending.IsApart = Naming.Any(a => tag.Find(a) is { } words && Note().IsMatch(words));
    }

    /// <param name="isRaised">By its style.</param>
    public void Enter(string name, bool isRaised)
    {
        if (HtmlElements.Blocks.Contains(name))
            return;
        var isApart = isRaised || IsApart(name) || pending.Name == name && pending.IsApart;
        open.Add((name, isApart));
        isAtStart |= isApart;
        pending = default;
    }

    public void Leave(string name)
    {
        var at = open.FindLastIndex(e => e.Name == name);
        if (at < 0)
            return;
        isAtEnd |= open[at].IsApart;
        open.RemoveAt(at);
    }

    /// <summary>Whether the digits that come next are none of the number that stands before them.</summary>
    /// <param name="before">The end of what stands there.</param>
    public bool AreApart(ReadOnlySpan<char> before, ReadOnlySpan<char> next)
    {
        if (next.IsWhiteSpace() || !isAtStart && !isAtEnd)
            return false;
        var isBehindMark = isAtEnd;
        (isAtStart, isAtEnd) = (false, false);
        if (isBehindMark && before is [.., >= '0' and <= '9', '.' or ',' or '\''])
            before = before[..^1];
        if (before is [.., >= '0' and <= '9'] && char.IsAsciiDigit(next[0]))
            return true;
        // Three digits behind a space may be a group of thousands.
        return before.TrimEnd() is [.., >= '0' and <= '9'] && DigitsOf(next.TrimStart()) == GroupLength;
    }

    private static int DigitsOf(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;

    private static bool IsApart(string name) => name is "a" or "sup" or "sub" or "small" or "cite" or "abbr";

    /// <summary>What is called a note, or is for those who do not see the page.</summary>
    [GeneratedRegex(
        @"(?:^|[ _-])(?:fn|(?:foot|end)?notes?|(?:doc-)?noteref|(?:foot|end)noteref|refs?|references?|cit(?:e|ation)s?|sup(?:er(?:script)?)?|sub(?:script)?|mark(?:er)?|tooltip|sr|visually|visuallyhidden|screen|offscreen)(?:$|[ _-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Note();
}
