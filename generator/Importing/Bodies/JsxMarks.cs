using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Bodies;

/// <summary>What MDX writes otherwise than HTML where no program runs: names of attributes, styles, comments, spaces.</summary>
internal static partial class JsxMarks
{
    /// <summary>The properties whose numbers have no unit (React's list, as far as pages use it).</summary>
    private static readonly string[] Plain =
    [
        "opacity",
        "line-height",
        "z-index",
        "flex",
        "flex-grow",
        "flex-shrink",
        "font-weight",
        "order",
    ];

    /// <summary>Comments over several lines; one on a line becomes one of HTML.</summary>
    public static CommentMarks Unseen { get; } = new(LongComment(), LongCommentEnd());

    public static string Rewrite(string text)
    {
        if (!text.Contains('{', StringComparison.Ordinal) && !text.Contains("className", StringComparison.Ordinal))
            return text;
        text = Comment().Replace(HeadingId().Replace(text, "$1 {#$2}"), "<!-- $1 -->");
        text = Space().Replace(text, " ");
        text = Class().Replace(text, "$1class=");
        text = Required().Replace(text, "$1\"$2\"");
        return Style().Replace(text, m => Css(m.Groups[1].Value) is { } css ? $"style=\"{css}\"" : m.Value);
    }

    /// <summary>Null where a value is calculated.</summary>
    private static string? Css(string properties)
    {
        List<string> css = [];
        foreach (var property in Comma().Split(properties).Select(p => p.Trim()).Where(p => p.Length > 0))
        {
            if (Property().Match(property) is not { Success: true } match)
                return null;
            var name = Capital().Replace(match.Groups["name"].Value, m => "-" + m.Value.ToLowerInvariant());
            var value = match.Groups["value"].Value;
            if (match.Groups["number"] is { Success: true, Value: var number })
                value = number is "0" || Plain.Contains(name) ? number : number + "px";
            css.Add($"{name}: {value}");
        }
        return string.Join("; ", css);
    }

    [GeneratedRegex(@"^(#{1,6}\s.*?)\s*\{\s*/\*\s*#([\w.:-]+)\s*\*/\s*\}\s*$")]
    private static partial Regex HeadingId();

    [GeneratedRegex(@"\{\s*/\*\s*(.*?)\s*\*/\s*\}")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\{\s*/\*(?!.*\*/\s*\})")]
    private static partial Regex LongComment();

    [GeneratedRegex(@"\*/\s*\}")]
    private static partial Regex LongCommentEnd();

    [GeneratedRegex("""\{(?:' '|" ")\}""")]
    private static partial Regex Space();

    [GeneratedRegex(@"(<[a-z][^<>]*?\s)className=(?=[""'])")]
    private static partial Regex Class();

    [GeneratedRegex("""(<[a-z][^<>]*?\s(?:src|href)=)\{(?:require|useBaseUrl)\(\s*["']([^"'<>]+)["']\s*\)(?:\.default)?\s*\}""")]
    private static partial Regex Required();

    [GeneratedRegex(@"(?<=<[a-z][^<>]*\s)style=\{\{([^{}]*)\}\}")]
    private static partial Regex Style();

    [GeneratedRegex(@",(?![^(]*\))")]
    private static partial Regex Comma();

    [GeneratedRegex(
        """^["']?(?<name>[A-Za-z-]+)["']?\s*:\s*(?:'(?<value>[^'";<>]*)'|"(?<value>[^'";<>]*)"|(?<number>-?[0-9]+(?:\.[0-9]+)?))$"""
    )]
    private static partial Regex Property();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
