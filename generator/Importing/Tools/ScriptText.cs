using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Tools;

/// <summary>Finds a few words in settings that are a program in JavaScript, without running it.</summary>
internal static partial class ScriptText
{
    /// <summary>From behind an opening bracket up to the one that closes it; brackets in strings are none.</summary>
    public static string Block(string text, int from, char open = '{', char close = '}')
    {
        var depth = 1;
        for (var at = from; at < text.Length; at++)
        {
            if (text[at] is '"' or '\'' or '`')
                at = EndOfString(text, at);
            else if (text[at] == open)
                depth++;
            else if (text[at] == close && --depth == 0)
                return text[from..at];
        }
        return text[from..];
    }

    /// <summary>At the beginning of a line, where most have it; else behind a brace or comma.</summary>
    public static string? Named(string text, string key) => Named(text, key, @"(?m)^\s*\{?") ?? Named(text, key, @"[{,]\s*");

    private static string? Named(string text, string key, string before) =>
        Regex.Match(
            text,
            $$"""{{before}}['"]?{{key}}['"]?:\s*(?:'(?<words>(?:[^'\\\n]|\\.)*)'|"(?<words>(?:[^"\\\n]|\\.)*)"|`(?<words>(?:[^`\\$\n]|\\.)*)`)"""
        )
            is { Success: true } match
            ? Escape().Replace(match.Groups["words"].Value, Shown)
            : null;

    /// <summary>The same of settings that hold others.</summary>
    public static IEnumerable<string> CalculatedAmong(string settings, params IEnumerable<string> keys) =>
        Calculated(Nested().Replace(settings, ""), keys);

    /// <summary>Those of some keys whose values are calculated.</summary>
    public static IEnumerable<string> Calculated(string text, params IEnumerable<string> keys) =>
        keys.Where(k => Named(text, k) is null && Regex.IsMatch(text, $"""(?m)(?:^\s*|[,{'{'}]\s*)['"]?{k}['"]?:(?=\s*[\w$(`])"""));

    /// <summary>Without what stands there for people.</summary>
    public static string WithoutComments(string text)
    {
        var rest = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            if (text[at] is '"' or '\'' or '`')
                at = Math.Min(EndOfString(text, at), text.Length - 1);
            else if (text.AsSpan(at).StartsWith("//"))
            {
                at = text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;
                start = Math.Min(at, text.Length);
            }
            else if (text.AsSpan(at).StartsWith("/*"))
            {
                at = text.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 1 : text.Length;
                start = Math.Min(at + 1, text.Length);
            }
            rest.Append(text.AsSpan(start, Math.Max(0, Math.Min(at + 1, text.Length) - start)));
        }
        return rest.ToString();
    }

    /// <summary>The mark that ends a string, or the end of its line where none does.</summary>
    private static int EndOfString(string text, int from)
    {
        for (var at = from + 1; at < text.Length; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == text[from] || text[at] == '\n' && text[from] != '`')
                return at;
        }
        return text.Length;
    }

    private static string Shown(Match escape) =>
        (escape.Groups["code"], escape.Groups["sign"].Value) switch
        {
            ({ Success: true, Value: var code }, _) => int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                is < 0x110000
                    and not (>= 0xD800 and < 0xE000)
                    and var point
                ? char.ConvertFromUtf32(point)
                : "\uFFFD",
            (_, "n" or "t" or "r") => " ",
            (_, var sign) => sign,
        };

    [GeneratedRegex(@"\{(?>[^{}]|\{[^{}]*\})*\}|\[(?>[^\[\]]|\[[^\[\]]*\])*\]")]
    private static partial Regex Nested();

    [GeneratedRegex(@"\\(?:u\{(?<code>[0-9A-Fa-f]{1,6})\}|u(?<code>[0-9A-Fa-f]{4})|x(?<code>[0-9A-Fa-f]{2})|(?<sign>.))")]
    private static partial Regex Escape();
}
