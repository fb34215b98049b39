using System.Buffers;
using System.Text.RegularExpressions;

namespace StaticGuide.Content.Sources.Csl;

/// <summary>
/// The inline marks of pandoc's Markdown in CSL-YAML, as far as titles have them: <c>*Emphasis*</c>, <c>**bold**</c>, <c>H~2~O</c>,
/// <c>10^6^</c>, <c>[iPhone]{.nocase}</c>, and a backslash before what is no mark.
/// </summary>
internal static partial class CslMarkdown
{
    /// <summary>The same with the tags that CSL-JSON has in their places.</summary>
    public static string AsHtml(string text)
    {
        if (!text.AsSpan().ContainsAny(Marks))
            return text;
        text = Escaped().Replace(text, m => ((char)(Hidden + m.Value[1])).ToString());
        text = Classed().Replace(text, "$1");
        text = Emphasized().Replace(text, "<i>$2</i>");
        text = Underlined().Replace(text, "<i>$2</i>");
        text = Raised().Replace(text, "<sup>$1</sup>");
        text = Lowered().Replace(text, "<sub>$1</sub>");
        return HiddenOnes().Replace(text, m => ((char)(m.Value[0] - Hidden)).ToString());
    }

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_^~[\\");

    /// <summary>Where characters behind a backslash wait, in a private use area, until the marks are read.</summary>
    private const int Hidden = 0xE000;

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"[\uE021-\uE07E]")]
    private static partial Regex HiddenOnes();

    [GeneratedRegex(@"\[([^\[\]]+)\]\{\.[a-z.\s-]+\}")]
    private static partial Regex Classed();

    [GeneratedRegex(@"(\*{1,3})(?![\s*])([^*]*[^\s*])\1(?!\*)")]
    private static partial Regex Emphasized();

    [GeneratedRegex(@"(?<![\w_])(_{1,3})(?![\s_])([^_]*[^\s_])\1(?![\w_])")]
    private static partial Regex Underlined();

    [GeneratedRegex(@"\^([^\s^]+)\^")]
    private static partial Regex Raised();

    [GeneratedRegex(@"(?<!~)~([^\s~]+)~(?!~)")]
    private static partial Regex Lowered();
}
