using System.Text.RegularExpressions;
using StaticGuide.Markup;

namespace StaticGuide.Verification.Text;

/// <summary>
/// Where an element begins or ends among digits that may be the mark of a note, and so no digits of the number beside them: raised or
/// small letters, a link, what its class or role calls a note; and one or two digits that stand out from those beside them by whatever
/// their tag says. A number of which more is styled stays one.
/// </summary>
internal sealed partial class NumberJoints(string html, PageTextBuilder builder)
{
    private const int GroupLength = 3;
    private const int Window = 8;

    private static readonly string[] Naming = ["class", "role", "id", "epub:type"];

    private readonly List<JointElement> open = [];
    private JointElement? pending;

    /// <summary>The element that the last text stands in, of those that stand out; null for none.</summary>
    private JointElement? last;

    /// <summary>One that has just ended, of which nobody can tell whether its digits are a mark.</summary>
    private JointElement? ended;
    private bool isAtStart;
    private bool isAtEnd;

    /// <summary>The innermost open element of those that stand out; null for none.</summary>
    private JointElement? Inner =>
        open is [.., var top]
            ? top.StandsOut
                ? top
                : top.Around
            : null;

    /// <summary>A tag was read, whose element may be entered next.</summary>
    public void Start(string name, List<TagAttribute> attributes)
    {
        var tag = new TagValues(html, attributes);
        pending =
            HtmlElements.Blocks.Contains(name) ? null
            : attributes.Count == 0 ? new JointElement(name) { StandsOut = !JointElement.IsEmphasis(name) }
            : new JointElement(name)
            {
                IsApart = Naming.Any(a => tag.Find(a) is { } words && Note().IsMatch(words)),
                StandsOut = true,
                Tag = attributes[0].NameStart..attributes[^1].ValueEnd,
            };
    }

    /// <param name="isRaised">By its style.</param>
    public void Enter(string name, bool isRaised)
    {
        if (HtmlElements.Blocks.Contains(name))
            return;
        var element = pending?.Name == name ? pending : new JointElement(name);
        element = element with
        {
            IsApart = element.IsApart || isRaised || IsApart(name),
            Start = builder.Mark,
            Block = builder.Start,
            Behind = last,
            Around = Inner,
        };
        open.Add(element);
        isAtStart |= element.IsApart;
        pending = null;
    }

    /// <param name="wasHidden">What stands in it is no mark that readers see, but a part that they do not.</param>
    public void Leave(string name, bool wasHidden)
    {
        var at = open.FindLastIndex(e => e.Name == name);
        if (at < 0)
            return;
        var element = open[at];
        isAtEnd |= element.IsApart;
        open.RemoveAt(at);
        if (!wasHidden && !element.IsApart && element.StandsOut && element.Block == builder.Start)
            Part(element);
        (element.Behind, element.Around) = (null, null);
    }

    /// <summary>What ended may be the mark of a note, behind a number or before one.</summary>
    private void Part(JointElement element)
    {
        var digits = builder.Since(element.Start);
        if (!Few().IsMatch(digits))
            return;
        ended = element;
        if (element.Start == 0 || !char.IsAsciiDigit(builder.Since(element.Start - 1)[0]) || element.IsLike(element.Behind, html))
            return;
        var few = digits.ToString();
        builder.TakeBack(element.Start);
        builder.Append(NormalText.Raised);
        builder.Append(few);
    }

    /// <summary>Appends a text to the page's, apart from the digits before it where it is none of their number.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        if (AreApart(builder.Since(Math.Max(0, builder.Mark - Window)), text, Inner))
            builder.Append(NormalText.Raised);
        builder.Append(text);
        (last, ended) = (Inner, text.IsEmpty ? ended : null);
    }

    /// <summary>Whether the digits that come next are none of the number that stands before them.</summary>
    /// <param name="before">The end of what stands there.</param>
    private bool AreApart(ReadOnlySpan<char> before, ReadOnlySpan<char> next, JointElement? inner)
    {
        if (ended is { } mark && before is [.., >= '0' and <= '9'] && next is [>= '0' and <= '9', ..])
        {
            if (!mark.IsLike(inner, html) && !mark.IsLarge(html))
                return true;
        }
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

    /// <summary>As the marks of notes are: 1, 12 or 1,2.</summary>
    [GeneratedRegex("^[0-9]{1,2}(?:,[0-9]{1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Few();
}
