using System.Text.RegularExpressions;
using Markdig.Helpers;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>Names characters that are called by a name HTML knows nearly, so that readers see the name.</summary>
/// <param name="foundBy">Where a pattern is found outside of what is markup already.</param>
internal sealed partial class EntityTypos(Func<Regex, Func<int, bool>?, List<Match>> foundBy, Action<Rule, Group, string, string> report)
{
    /// <summary>What people write and what is no word: many of the 2,125 names are one.</summary>
    private static readonly string[] Names =
        "amp nbsp ndash mdash hellip ldquo rdquo lsquo rsquo laquo raquo middot frac12 thinsp emsp ensp rarr auml ouml uuml szlig eacute ntilde".Split(
            ' '
        );

    /// <summary>What may as well stand between two words: cut&amp;copy.</summary>
    private static readonly string[] Words = "lt gt copy quot euro pound cent times deg trade bull shy".Split(' ');

    public void Check()
    {
        CheckNumbers();
        foreach (var match in foundBy(Name(), null))
        {
            var name = match.Groups[1].Value;
            var isClosed = match.ValueSpan[^1] == ';';
            if (isClosed && EntityHelper.DecodeEntity(name) is not null)
                continue;
            var written = match.Groups["letter"].Success ? Names : Names.Concat(Words);
            var meant = isClosed ? Suggestion.Nearest(name, written, 1) : written.FirstOrDefault(w => w == name);
            if (meant is not null)
                report(
                    MarkupRules.NoCharacter,
                    match,
                    $"`{match.Value}` is no character, and readers would see it as it stands",
                    $"write `&{meant};`, or the character itself; if it is meant as it stands, put it in backticks"
                );
        }
    }

    private void CheckNumbers()
    {
        foreach (var match in foundBy(Number(), null))
            report(
                MarkupRules.NoCharacter,
                match,
                $"`{match.Value}` is no character, and readers would see it as it stands",
                $"write `{match.Value};`, or the character itself; if it is meant as it stands, put it in backticks"
            );
    }

    [GeneratedRegex(@"(?<![\\&?=/])&\#(?:[0-9]{2,6}|[xX][0-9A-Fa-f]{2,5})(?![\w;])")]
    private static partial Regex Number();

    // Not in an address.
    [GeneratedRegex(@"(?<=(?<letter>[\p{L}_])?)(?<![\\&?])&([A-Za-z]{2,8}[0-9]{0,2})(?:;|(?![\w;=]))")]
    private static partial Regex Name();
}
