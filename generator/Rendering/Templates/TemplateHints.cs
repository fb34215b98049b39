using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;

namespace StaticGuide.Rendering.Templates;

/// <summary>What to write for what other template languages have, or what people take for Scriban.</summary>
internal static partial class TemplateHints
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["not"] = "write `!` for not: `{{ if !page.date }}`",
        ["nil"] = "nothing is `null` here",
        ["none"] = "nothing is `null` here",
        ["undefined"] = "nothing is `null` here",
        ["True"] = "write `true`",
        ["False"] = "write `false`",
        ["safe"] = "leave it out: what is HTML is written as it is, and all else is escaped",
        ["raw"] = "leave it out: what is HTML is written as it is, and all else is escaped",
        ["safeHTML"] = "leave it out: what is HTML is written as it is, and all else is escaped",
        ["escape"] = "leave it out: all text is escaped",
        ["elif"] = "write `else if`",
        ["elsif"] = "write `else if`",
        ["elseif"] = "write `else if`",
        ["foreach"] = "write `{{ for item in list }}`",
        ["range"] = "write `{{ for item in list }}`",
        ["each"] = "write `{{ for item in list }}`",
        ["unless"] = "write `{{ if !… }}`",
        ["partial"] = "write `{{ include \"partials/name.html\" }}`",
        ["template"] = "write `{{ include \"partials/name.html\" }}`",
        ["block"] = "write `{{ func name }}` … `{{ end }}`, and `{{ name }}` where it is shown",
        ["extends"] = "define `{{ func main }}` … `{{ end }}`, then `{{ include \"base.html\" }}`",
        ["now"] = "today is `site.today`",
        ["upper"] = "did you mean `string.upcase`?",
        ["lower"] = "did you mean `string.downcase`?",
        ["title"] = "did you mean `page.title`?",
        ["length"] = "did you mean `size`, as in `page.tags.size`?",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>For a name that is not there; null where nothing is known of it.</summary>
    public static string? ForName(string name) => Names.GetValueOrDefault(name);

    /// <summary>For what cannot be evaluated; null where nothing is known of it.</summary>
    public static string? ForFailure(string message) =>
        NullMember().Match(message) is { Success: true } of
            ? $"it may be missing: write `{of.Groups[1].Value}?.{of.Groups[2].Value}`, or ask first, `{{{{ if {of.Groups[1].Value} }}}}`"
        : message.Contains("iteration limit", StringComparison.Ordinal) ? "end the loop earlier: no page shows so much"
        : message.Contains("LoopLimit", StringComparison.Ordinal) ? "end the loop earlier: no page shows so much"
        : message.Contains("regular expression is not done", StringComparison.Ordinal)
            ? "repeat nothing that itself repeats, such as `(a+)+`, which tries every way to part the text"
        : message.Contains("calls at most", StringComparison.Ordinal) ? "let functions and templates call each other less often"
        : message.Contains("recursive depth", StringComparison.Ordinal) ? "a function calls itself without end: take that call out"
        : null;

    /// <summary>A block that ends as in another template language, which is an unknown name here: what, and where.</summary>
    public static (int Start, int End, string Word)? ForeignEnd(string text) =>
        EndOf().Match(text) is { Success: true } match
            ? (match.Groups[1].Index, match.Groups[1].Index + match.Groups[1].Length, match.Groups[1].Value)
            : null;

    /// <summary>What the parser says, as a sentence: it may break off where it would repeat the template.</summary>
    public static string Words(string message) => Unfinished().Replace(message.ReplaceLineEndings(" ").Trim().TrimEnd('.').TrimEnd(), "");

    /// <summary>For what cannot be parsed.</summary>
    /// <param name="text">The template.</param>
    /// <param name="at">Where the parser complains.</param>
    public static string ForSyntax(string message, string text, int at)
    {
        var tag = text.AsSpan(StartOfTag(text, at));
        var end = tag.IndexOf("}}", StringComparison.Ordinal);
        tag = end < 0 ? tag : tag[..end];
        if (tag.ContainsAny('“', '”', '’'))
            return "text stands between straight quotation marks, `\"…\"`";
        if (GoName().IsMatch(tag))
            return "no dot stands before a name: write `{{ page.title }}`";
        if (message.Contains("assign expression", StringComparison.Ordinal))
            return "`==` compares, and `=` sets";
        if (message.Contains("'in' word", StringComparison.Ordinal))
            return "write `{{ for item in list }}`";
        return Loop().Match(text) is { Success: true } loop ? $"`{loop.Groups[1].Value}` begins no block: {Names[loop.Groups[1].Value]}"
            : message.Contains("without a corresponding beginning", StringComparison.Ordinal)
                ? "it ends no block: what begins one is missing before it, such as `{{ if page.date }}` or `{{ func main }}`"
            : "check that every {{ has its }} and every block its `end`";
    }

    /// <summary>Where the parser complains; of a template that breaks off, which has no place there, its last tag.</summary>
    public static (int Start, int End) Stretch(string text, int start, int end) =>
        start >= 0 && start < text.Length ? (start, end) : (StartOfTag(text, text.Length), text.TrimEnd().Length);

    /// <summary>Where the tag around a place begins; 0 where there is none.</summary>
    private static int StartOfTag(string text, int at) =>
        Math.Max(text.AsSpan(0, Math.Clamp(at + 1, 0, text.Length)).LastIndexOf("{{", StringComparison.Ordinal), 0);

    /// <summary>
    /// A tag of Liquid, Jinja, Twig or Tera, which readers would see; null where there is none. Within Scriban's own tags, comments and
    /// <c>{%{ … }%}</c> it is meant so.
    /// </summary>
    public static (int Start, int End)? ForeignTag(string text) =>
        text.Contains("{%", StringComparison.Ordinal)
        && LiquidTag().Matches(text).Select(m => m.Groups["tag"]).FirstOrDefault(g => g.Success) is { } tag
            ? (tag.Index, tag.Index + tag.Length)
            : null;

    /// <summary>Whether a variable is a part of a text that lacks its quotation marks, such as an id or a path.</summary>
    /// <param name="isFirst">Whether it begins that text.</param>
    public static bool IsPieceOfText(SourceText source, int start, int end, out bool isFirst)
    {
        var text = source.Text;
        isFirst = start < 2 || text[start - 1] is not ('-' or '/' or '.') || !char.IsLetterOrDigit(text[start - 2]);
        return !isFirst || end < text.Length - 1 && text[end] is '-' or '/' && char.IsLetter(text[end + 1]);
    }

    /// <summary>Where the statement around a place begins: behind a line end, a semicolon or the beginning of its tag.</summary>
    public static int StartOfStatement(string text, int at)
    {
        var before = text.AsSpan(0, Math.Min(at, text.Length));
        var start = before.LastIndexOfAny('\n', ';') + 1;
        return Math.Max(start, before.LastIndexOf("{{") + 1);
    }

    [GeneratedRegex(@"(?:\s(?:in|of|for|at|with))?\s?:$")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"^Object `(?!null`)([^`]+)` is null\. Cannot access member: [\w.]*?(\w+)$")]
    private static partial Regex NullMember();

    [GeneratedRegex(@"\{\{[-~]?\s*(end(?:if|for|foreach|each|while|func|with|case|capture|unless|block|range))\b")]
    private static partial Regex EndOf();

    [GeneratedRegex(@"^\{\{[-~]?\s*(?:\w+\s+)*\.[A-Z]")]
    private static partial Regex GoName();

    [GeneratedRegex(@"\{\{[-~]?\s*(foreach|range|each|unless|block)\b")]
    private static partial Regex Loop();

    [GeneratedRegex(
        @"\{(%+)\{(?s:.*?)(?:\}\1\}|\z)|\{\{[-~]?\s*##(?s:.*?)(?:##|\z)|\{\{(?s:.*?)(?:\}\}|\z)|(?<tag>\{%-?\s*(?:if|elsif|elif|else|endif|for|endfor|include|render|assign|block|endblock|extends|raw|endraw|capture|set|macro|import|case|unless|comment)\b[^%\n]*(?:%\})?)"
    )]
    private static partial Regex LiquidTag();
}
