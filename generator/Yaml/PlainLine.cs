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

    /// <summary>The texts of a key, as <see cref="KeyReader.Texts"/> gives them.</summary>
    public static IReadOnlyList<YamlScalar> Lines(this KeyReader keys, string key)
    {
        var texts = keys.Texts(key);
        foreach (var text in texts)
            Check(keys, text, showsStatistics: false);
        return texts;
    }

    public static void Check(KeyReader keys, YamlScalar scalar, bool showsStatistics)
    {
        if (!scalar.Value.Contains('[', StringComparison.Ordinal))
            return;
        foreach (Match citation in Citation().Matches(scalar.Value))
            Report(
                citation,
                $"`{citation.Value}` cites nothing here: readers see it as it stands",
                "cite it in the text of the page, or in an answer"
            );
        if (showsStatistics)
            return;
        foreach (Match statistic in Statistic().Matches(scalar.Value))
            Report(
                statistic,
                $"`{statistic.Value}` shows no number here: readers see it as it stands",
                "show it in the text, or in a page's `title` or `description`, a question, or the title of a chart"
            );

        void Report(Match found, string message, string hint) =>
            keys.Diagnostics.Add(
                FrontMatterRules.OnlyWords,
                keys.OriginOf(scalar).PlaceOf(found.Index, found.Index + found.Length),
                message,
                hint
            );
    }

    // What stands between backticks is talked about.
    [GeneratedRegex(@"(?<![\\`\w])\[-?@(?:\{[^\]\[`]+\}|[\p{L}\p{N}_])[^\]\[`]*\](?![`(])", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();

    [GeneratedRegex(@"(?<![\\`\w:]):stat\[[^\]\[`]+\](?!`)", RegexOptions.CultureInvariant)]
    private static partial Regex Statistic();
}
