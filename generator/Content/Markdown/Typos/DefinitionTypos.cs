using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>Names lines that were meant to say where a link's label leads, and are text.</summary>
/// <param name="foundBy">Where a pattern is found outside of what is markup already.</param>
/// <param name="report">Takes what was found, what is wrong with it and what to write.</param>
internal sealed partial class DefinitionTypos(
    string markdown,
    Func<Regex, Func<int, bool>?, List<Match>> foundBy,
    Action<Match, string, string> report
)
{
    private const int LongestLabel = 100;

    private Dictionary<string, int>? uses;
    private Dictionary<string, int>? references;

    public void Check()
    {
        CheckGlued();
        CheckOdd();
    }

    /// <summary>With a space in its address or before its colon, or a title that never ends; of a label that the text names.</summary>
    private void CheckOdd()
    {
        foreach (var match in foundBy(Odd(), null))
        {
            var (label, address) = (match.Groups["label"].Value, match.Groups["address"].Value);
            var (hasGap, isOpen, hasSpace) = (match.Groups["gap"].Length > 0, match.Groups["open"].Success, address.Contains(' '));
            if (!(hasGap || isOpen || hasSpace) || !IsNamed(label))
                continue;
            var why =
                hasGap ? "there is a space before its colon"
                : hasSpace ? "there is a space in its address"
                : "the quotation mark of its title is never closed";
            report(
                match,
                $"this defines no label, so `[{label}]` leads nowhere and readers would see it: {why}",
                $"write `[{label}]: {(hasSpace ? $"<{address}>" : address)}`{(isOpen ? ", with its title as `\"…\"`" : "")}"
            );
        }
    }

    /// <summary>
    /// Where a label of the text leads, in a line that goes on with a paragraph (CommonMark 4.7). One that no text names may be there for
    /// readers to see.
    /// </summary>
    private void CheckGlued()
    {
        var end = -1;
        foreach (var match in foundBy(Definition(), null))
        {
            var label = match.Groups["label"];
            // Of lines in a row, the first says it for all.
            var goesOn = match.Index == end + 1;
            end = markdown.IndexOf('\n', match.Index) is >= 0 and var found ? found : markdown.Length;
            if (match.Index > 0 && !goesOn && IsUsed(label.Value))
                report(
                    match,
                    $"this defines no label, and readers would see it: the line above it goes on here, so `[{label.Value}]` leads nowhere",
                    "put an empty line above it"
                );
        }
    }

    private static bool IsDefined(ReadOnlySpan<char> rest) => rest.TrimStart(' ') is [':', ..];

    /// <summary>How often each label stands in the text, the definitions included where that is asked.</summary>
    private Dictionary<string, int> CountLabels(bool withDefinitions)
    {
        Dictionary<string, int> uses = new(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; markdown.IndexOf('[', at) is >= 0 and var open; at = open + 1)
        {
            var rest = markdown.AsSpan(open + 1);
            if (
                rest.IndexOfAny('[', ']', '\n') is > 0 and <= LongestLabel and var end
                && rest[end] == ']'
                && (withDefinitions || !IsDefined(rest[(end + 1)..]))
            )
                CollectionsMarshal.GetValueRefOrAddDefault(uses, rest[..end].ToString(), out _)++;
        }
        return uses;
    }

    private bool IsUsed(string label) => (uses ??= CountLabels(withDefinitions: true)).GetValueOrDefault(label) > 1;

    /// <summary>Otherwise than by such a line: who speaks may stand before each.</summary>
    private bool IsNamed(string label) => (references ??= CountLabels(withDefinitions: false)).ContainsKey(label);

    [GeneratedRegex(
        @"^ {0,3}\[(?<label>[^\]\[\n^@][^\]\[\n]{0,99})\]:[ \t]*(?=(?:https?://|mailto:|/|\#|\.{1,2}/)[^\s<>]+[ \t]*\r?$|"
            + LinkTypos.PageOrFile
            + @"[ \t]*\r?$)",
        RegexOptions.Multiline
    )]
    private static partial Regex Definition();

    [GeneratedRegex(
        @"^ {0,3}\[(?<label>[^\]\[\n^@][^\]\[\n]{0,99})\](?<gap> ?):[ \t]*(?<address>[^\s<>""'][^<>""'\n]*\.(?:md|html?|pdf|png|jpe?g|svg|webp|gif)(?:\#[^\s<>""']*)?)"
            + @"(?:[ \t]+(?:""[^""\n]*""|(?<open>""[^""\n]*)))?[ \t]*\r?$",
        RegexOptions.Multiline
    )]
    private static partial Regex Odd();
}
