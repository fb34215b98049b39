using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>
/// A line that is no Markdown, such as a title or a tag: readers see it as it stands, so a citation in it cites nothing. A few of them
/// take statistics; in the others these are letters as well.
/// </summary>
internal static partial class PlainLine
{
    /// <summary>The text of a key, as <see cref="KeyReader.Text"/> gives it.</summary>
    public static string? Line(this KeyReader keys, string key, bool required = false, bool showsStatistics = false)
    {
        var text = keys.Text(key, required);
        if (text is not null && keys.Mapping.Find(key)?.Value is YamlScalar scalar)
            Check(keys, scalar, showsStatistics);
        return text;
    }

    /// <summary>The same in the words of others, such as the title of a source, which may have any marks.</summary>
    public static string? LineOfOthers(this KeyReader keys, string key, bool required = false)
    {
        var text = keys.Text(key, required);
        if (text is not null && text.AsSpan().ContainsAny('&', '[') && keys.Mapping.Find(key)?.Value is YamlScalar scalar)
            CheckOfOthers(keys, scalar);
        return text;
    }

    /// <summary>The texts of a key, as <see cref="KeyReader.Texts"/> gives them.</summary>
    public static IReadOnlyList<YamlScalar> Lines(this KeyReader keys, string key)
    {
        var texts = keys.Texts(key);
        for (var i = 0; i < texts.Count; i++)
            Check(keys, texts[i], showsStatistics: false);
        return texts;
    }

    public static void Check(KeyReader keys, YamlScalar scalar, bool showsStatistics)
    {
        if (scalar.Value.AsSpan().ContainsAny(Telling))
            CheckTelling(keys, scalar, showsStatistics);
    }

    private static void CheckTelling(KeyReader keys, YamlScalar scalar, bool showsStatistics) =>
        Check(scalar.Value, () => keys.OriginOf(scalar), keys.Diagnostics, showsStatistics);

    public static void Check(string value, Func<ITextOrigin> origin, DiagnosticBag diagnostics, bool showsStatistics)
    {
        if (value.AsSpan().ContainsAny(":：]］】") && value.Contains("stat", StringComparison.OrdinalIgnoreCase))
            CheckStatistics(showsStatistics);
        CheckUncounted(value, origin, diagnostics);
        if (!value.AsSpan().ContainsAny(Marks))
            return;
        foreach (Match markup in Markup().Matches(value))
            Report(
                markup,
                $"`{markup.Value}` is not read as Markdown or HTML here: readers see it as it stands",
                "write the words alone; in the text of the page they may be emphasized or linked"
            );
        CheckReferences(value, origin, diagnostics);
        foreach (Match citation in Citation().Matches(value))
            Report(
                citation,
                $"`{citation.Value}` cites nothing here: readers see it as it stands",
                "cite it in the text of the page, or in an answer"
            );

        void CheckStatistics(bool areShown)
        {
            foreach (Match statistic in Statistic().Matches(value))
            {
                var isRight = statistic.Groups["id"].Success;
                if (!isRight || !areShown)
                    Report(
                        statistic,
                        $"`{statistic.Value}` shows no number here: readers see it as it stands",
                        areShown
                            ? "write `:stat[id]`, with one colon, square brackets and no space"
                            : "show it in the text, or in a page's `title` or `description`, a question, or the title of a chart"
                    );
            }
        }

        void Report(Match found, string message, string hint) => PlainLine.Report(found, origin, diagnostics, message, hint);
    }

    private static void CheckOfOthers(KeyReader keys, YamlScalar scalar)
    {
        CheckReferences(keys, scalar);
        CheckUncounted(scalar.Value, () => keys.OriginOf(scalar), keys.Diagnostics);
        foreach (Match mark in OwnMark().Matches(scalar.Value))
            Report(
                mark,
                () => keys.OriginOf(scalar),
                keys.Diagnostics,
                $"`{mark.Value}` {(mark.ValueSpan[0] == ':' ? "shows no number" : "cites nothing")} here: readers see it as it stands",
                "write the words as the source has them"
            );
    }

    private static void CheckUncounted(string value, Func<ITextOrigin> origin, DiagnosticBag diagnostics)
    {
        if (!value.Contains(":uncounted[", StringComparison.Ordinal))
            return;
        foreach (Match uncounted in Uncounted().Matches(value))
            Report(
                uncounted,
                origin,
                diagnostics,
                $"`{uncounted.Value}` is not read here: readers see it as it stands",
                $"write `{uncounted.Groups["words"].Value}` alone; where it is taken for a claim, `evidence: {{exempt: [\"{uncounted.Groups["words"].Value}\"]}}` in site.yml takes it out"
            );
    }

    /// <summary>Words copied out of a page's HTML.</summary>
    public static void CheckReferences(KeyReader keys, YamlScalar scalar)
    {
        if (scalar.Value.Contains('&', StringComparison.Ordinal))
            CheckReferencesIn(keys, scalar);
    }

    private static void CheckReferencesIn(KeyReader keys, YamlScalar scalar) =>
        CheckReferences(scalar.Value, () => keys.OriginOf(scalar), keys.Diagnostics);

    private static void CheckReferences(string value, Func<ITextOrigin> origin, DiagnosticBag diagnostics)
    {
        if (!value.Contains('&', StringComparison.Ordinal))
            return;
        foreach (Match reference in CharacterReference().Matches(value))
            Report(
                reference,
                origin,
                diagnostics,
                $"`{reference.Value}` is no character here: it stands as it is written",
                WebUtility.HtmlDecode(reference.Value) is [> ' ' and not '\u00A0' and not '\u00AD'] character
                    ? $"write `{character}`"
                    : "write the character itself"
            );
    }

    private static void Report(Match found, Func<ITextOrigin> origin, DiagnosticBag diagnostics, string message, string hint) =>
        diagnostics.Add(FrontMatterRules.OnlyWords, origin().PlaceOf(found.Index, found.Index + found.Length), message, hint);

    private static readonly SearchValues<char> Marks = SearchValues.Create("[*_<&");

    /// <summary>Without any of them, there is nothing to say of a line.</summary>
    private static readonly SearchValues<char> Telling = SearchValues.Create("[*_<&:：]］】");

    /// <summary>Pairs of marks around words, links with an address, elements with their end.</summary>
    [GeneratedRegex(
        @"(?<![\w*\\`])(?<e>\*{1,3})(?=[^\s*])[^*`]*(?<=[^\s*])\k<e>(?![\w*`])|(?<![\w\\`])(?<u>_{1,3})(?=[^\s_])[^_`]*(?<=[^\s_])\k<u>(?![\w`])"
            + @"|(?<![\\`])!?\[[^\]\[@`]+\]\((?:https?:|mailto:|/|#|\.{1,2}/|[\w./-]+\.(?:md|html?)\b)[^)\s`]*\)"
            + @"|(?<!`)<(?<t>b|i|em|strong|a|span|p|u|s|sub|sup|small|code|mark|abbr)(?:\s[^<>`]*)?>(?=[^<>`]*</\k<t>>)|(?<!`)<br ?/?>(?!`)"
            // An end without a beginning, right behind a word: of one that stands alone, the text may speak.
            + @"|</br ?>(?!`)|(?<=[\w.,;:!?)])</(?<c>b|i|em|strong|a|span|p|u|s|sub|sup|small|code|mark|abbr)\s*>(?!`)(?<!<\k<c>(?:\s[^<>`]*)?>[^`]*</\k<c>\s*>)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Markup();

    [GeneratedRegex(
        @"(?<!`)&(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|copy|reg|trade|shy|[lr][sd]quo|euro|[aeiou]acute|[aeou]uml|ntilde|ccedil|szlig|#[0-9]{2,6}|#[xX][0-9A-Fa-f]{2,5});(?!`)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex CharacterReference();

    // What stands between backticks is talked about.
    [GeneratedRegex(@"(?<![\\`\w])\[-?@(?:\{[^\]\[`]+\}|[\p{L}\p{N}_])[^\]\[`]*\](?![`(])", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();

    /// <summary>What no source has among its own words.</summary>
    [GeneratedRegex(@"(?<![\\`\w:]):stat\[[a-z0-9][a-z0-9._-]*\](?!`)|(?<![\\`\w])\[-?@[a-z0-9][a-z0-9-]*(?:[,;][^\]\[`]*)?\](?![`(])")]
    private static partial Regex OwnMark();

    [GeneratedRegex(@"(?<![\\`\w:]):uncounted\[(?<words>[^\]\[`]*)\](?:\{[^{}`]*\})?(?!`)")]
    private static partial Regex Uncounted();

    /// <summary>A statistic as it is written, and as it is nearly written.</summary>
    [GeneratedRegex(
        @"(?<![\\`\w:]):stat\[(?<id>[^\]\[`]+)\](?![`\]])|(?<![\\`:\w])(?<!: )stat\[[a-z0-9]+[.-][\w.-]+\](?!`)|:stat(?:\[[\w.-]+\]\]|\[\[[\w.-]+\]|[\w.-]+\])"
            + @"|(?<![\\`:：\w])(?:[:：]{1,2} ?(?i:stat) ?[［【（][\w.-]+[］】）\]]|：{1,2} ?(?i:stat) ?\[[\w.-]+\]|:?stat:\[[\w.-]+\])(?!`)"
            + @"|(?<![\\`:]):{1,4}(?: ?(?i:stat) ?\[[^\]\[`]*\](?!`)|(?i:stat)(?:[({]| \()[\w.-]+[)}](?!`)|(?i:stat)\[[\w.-]+(?![`\]\w.-]))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Statistic();
}
