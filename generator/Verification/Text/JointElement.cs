using System.Text.RegularExpressions;

namespace StaticGuide.Verification.Text;

/// <summary>An element within a line that is open, as far as <see cref="NumberJoints"/> asks for it.</summary>
internal sealed partial record JointElement(string Name)
{
    /// <summary>A tag that says more is like no other.</summary>
    private const int Longest = 500;

    /// <summary>What stands in it is no part of a number beside it, whatever it is.</summary>
    public bool IsApart { get; init; }

    /// <summary>It may look otherwise than what is beside it, and is more than emphasis.</summary>
    public bool StandsOut { get; init; }

    /// <summary>Its attributes, from the first to the last, in the page's markup.</summary>
    public Range Tag { get; init; }

    /// <summary>Where the raw text begins that stands in it, and of which block that is.</summary>
    public int Start { get; init; }

    /// <inheritdoc cref="Start"/>
    public int Block { get; init; }

    /// <summary>The element that the text before it stands in, of those that stand out; null for none.</summary>
    public JointElement? Behind { get; set; }

    /// <summary>The innermost element around it of those that stand out; null for none.</summary>
    public JointElement? Around { get; set; }

    /// <summary>A part of a number may be emphasized, or corrected: nobody marks a note so and no other way.</summary>
    public static bool IsEmphasis(string name) =>
        name is "b" or "strong" or "i" or "em" or "u" or "ins" or "mark" or "bdi" or "nobr" or "font" or "tt";

    /// <summary>Of one kind, as the digits of a counter are.</summary>
    public bool IsLike(JointElement? other, string html) =>
        other is not null
        && Name == other.Name
        && (Tag.Equals(other.Tag) || LengthOf(Tag) < Longest && LengthOf(other.Tag) < Longest && Looks(html) == other.Looks(html));

    /// <summary>It is larger than what it begins: an initial.</summary>
    public bool IsLarge(string html) => Large().IsMatch(html[Tag]);

    private static int LengthOf(Range tag) => tag.End.Value - tag.Start.Value;

    private string Looks(string html) => Own().Replace(html[Tag], "").Trim();

    /// <summary>What makes no look, or is of one element alone.</summary>
    [GeneratedRegex("""(?:^|\s)(?:id|lang|xml:lang|dir|data-[\w-]{1,40})\s{0,9}=\s{0,9}(?:"[^"]{0,999}"?|'[^']{0,999}'?|[^\s"']{1,999})""")]
    private static partial Regex Own();

    [GeneratedRegex(
        @"\b(?:drop-?caps?|initials?|first|lead|lettrine|versal|big|large|larger|x+-large)\b|font-size\s{0,9}:\s{0,9}(?:[2-9]|1\.[1-9]|[1-9][0-9])[0-9.]{0,9}r?em|font-size\s{0,9}:\s{0,9}(?:1[1-9]|[2-9][0-9])[0-9]%",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Large();
}
