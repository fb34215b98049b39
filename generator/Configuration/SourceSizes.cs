using System.Text.RegularExpressions;

namespace StaticGuide.Configuration;

/// <summary>How wide images are shown, as <c>sizes</c> has it (HTML, 4.8.4.2.1): widths, each but the last for a kind of screen.</summary>
internal static partial class SourceSizes
{
    /// <summary>Browsers take the width of the whole screen where they cannot read it.</summary>
    public static bool IsValid(string text)
    {
        var (depth, start) = (0, 0);
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || text[at] == ',' && depth == 0)
            {
                if (!Size().IsMatch(text[start..at].Trim()))
                    return false;
                start = at + 1;
            }
            else if (text[at] is '(' or ')')
                depth += text[at] == '(' ? 1 : -1;
        }
        return depth == 0;
    }

    /// <summary>A condition in brackets or none, and a length, which may be calculated.</summary>
    [GeneratedRegex(
        @"^(?:(?:not\s*)?\(.*\)\s*)?(?:[0-9]*\.?[0-9]+(?:px|r?em|r?ex|r?ch|[sld]?v(?:w|h|i|b|min|max)|cm|mm|q|in|pt|pc)|0|auto|(?:calc|min|max|clamp)\(.*\))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Size();
}
