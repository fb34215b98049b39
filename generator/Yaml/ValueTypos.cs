using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>
/// Names values that YAML reads otherwise than they are meant: within typographic quotation marks, which quote nothing, with one mark whose
/// other is lost, cut off by a number sign, with a comma behind an address. Said only where nothing else can have been meant.
/// </summary>
/// <param name="mayBeCut">There is a number sign that may begin a comment.</param>
internal sealed partial class ValueTypos(SourceText source, bool mayBeCut, DiagnosticBag diagnostics)
{
    private const string Openings = "“„«‘‚”";

    private static readonly SearchValues<char> Marks = SearchValues.Create(Openings);
    private static readonly SearchValues<char> Paired = SearchValues.Create("\"“”„«»");

    /// <summary>Keys whose values are words for readers. Marks around a quote are taken off where it is read.</summary>
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            "title",
            "description",
            "label",
            "question",
            "answer",
            "term",
            "definition",
            "disclosure",
            "container",
            "publisher",
            "author",
            "note",
            "population",
            "tags",
            "authors",
            "labels",
            "also",
            "quote",
            "row",
            "column",
            "text",
            "suffix",
            "prefix",
        ],
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string> Addresses = FrozenSet.ToFrozenSet(
        ["url", "archive_url", "base_url", "doi", "contact", "aliases", "image"],
        StringComparer.Ordinal
    );

    public static void Check(YamlNode? root, SourceText source, int start, int end, DiagnosticBag diagnostics)
    {
        if (root is null)
            return;
        var text = source.Letters[start..end];
        if (
            text.Contains(" #", StringComparison.Ordinal)
            || text.Contains('"')
            || text.Contains(",\n", StringComparison.Ordinal)
            || text.Contains(';')
            || HasMark(text)
        )
        {
            var line = source.Letters[end..].IndexOf('\n') is >= 0 and var found ? end + found : source.Letters.Length;
            var mayBeCut = source.Letters[start..line].Contains(" #", StringComparison.Ordinal);
            new ValueTypos(source, mayBeCut, diagnostics).Check(root, "", isOwn: false);
        }
    }

    /// <summary>A quick look: a set of letters beyond ASCII is searched for many times slower than a range.</summary>
    private static bool HasMark(ReadOnlySpan<char> text) => text.ContainsAnyInRange('‘', '„') || text.Contains('«') || text.Contains('»');

    /// <param name="isOwn">It is under <c>params:</c>, where a writer's own keys may hold words as well.</param>
    private void Check(YamlNode node, string key, bool isOwn)
    {
        switch (node)
        {
            case YamlMapping mapping:
                foreach (var (name, value) in mapping.Entries)
                {
                    // What is empty is missed at its key.
                    if (value is YamlScalar { IsPlain: true, Value: "" } && (isOwn || Words.Contains(name.Value)))
                        CheckCut("", name, name.Value);
                    Check(value, name.Value, isOwn || name.Value == "params");
                }
                break;
            case YamlSequence list:
                CheckSemicolons(list, key);
                for (var i = 0; i < list.Items.Count; i++)
                    Check(list.Items[i], key, isOwn);
                break;
            case YamlScalar { IsPlain: true, Value.Length: > 0 } scalar when mayBeCut || MayBeMarked(scalar.Value):
                CheckPlain(scalar, key, isOwn);
                break;
        }
    }

    private void CheckPlain(YamlScalar plain, string key, bool isOwn)
    {
        switch (plain)
        {
            case var scalar when Words.Contains(key):
                if (!CheckMarks(scalar, isQuote: key is "quote" or "text"))
                    CheckLostMark(scalar, isQuote: key is "quote" or "text" or "row" or "column");
                CheckCut(scalar.Value, scalar, key);
                break;
            // Behind a number, a comment may count too.
            case var scalar when IsPhrase(scalar.Value) || isOwn && HasLetter(scalar.Value):
                CheckCut(scalar.Value, scalar, key);
                break;
            case { Value: ['“' or '”' or '„' or '‘', _, ..] or [_, .., '“' or '”' or '’'] } scalar when Addresses.Contains(key):
                CheckAddress(scalar, key);
                break;
            case { Value: [.., ','] } scalar when Addresses.Contains(key):
                diagnostics.Add(
                    ConfigurationRules.BadValue,
                    YamlReader.PlaceOf(source, scalar),
                    $"`{key}` ends with a comma, as no address does",
                    "remove the comma; lines of YAML have none at their end"
                );
                break;
        }
    }

    /// <summary>A quick look at the ends of a value, where marks stand that mean nothing in YAML, or a comma.</summary>
    private static bool MayBeMarked(string value) => value[0] > '~' || value[^1] is '"' or ',' or > '~';

    /// <summary>No address begins or ends with a quotation mark, whatever else is wrong with it.</summary>
    private void CheckAddress(YamlScalar scalar, string key)
    {
        var place = YamlReader.PlaceOf(source, scalar);
        diagnostics.Add(
            new Diagnostic(
                FrontMatterRules.CurlyQuotes,
                place,
                $"this address has a quotation mark of print, which does not quote a value in YAML: it is read as a part of `{key}`"
            )
            {
                Hint = $"write `{ValueHints.WithoutMarks(scalar.Value)}`",
                Spoils = place,
            }
        );
    }

    /// <summary>[a; b] is one text in a list. In brackets only: a list of lines needs no sign between.</summary>
    private void CheckSemicolons(YamlSequence list, string key)
    {
        if (
            key is not ("tags" or "authors" or "aliases")
            || list.Items is not [YamlScalar { IsPlain: true } only]
            || !only.Value.Contains(';', StringComparison.Ordinal)
            || source.Line(only.Start.Line) is not { } line
            || line.AsSpan(0, Math.Min(only.Start.Column - 1, line.Length)).TrimEnd() is not [.., '[']
        )
            return;
        diagnostics.Add(
            ConfigurationRules.BadValue,
            YamlReader.PlaceOf(source, only),
            $"`{key}` has one entry, with a semicolon in it",
            $"write `[{string.Join(", ", only.Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))}]`; put it in quotation marks if it is one"
        );
    }

    /// <param name="isQuote">Marks on both sides of a quote are taken off where it is read, if they are a pair.</param>
    /// <returns>Whether something is wrong with them.</returns>
    private bool CheckMarks(YamlScalar scalar, bool isQuote)
    {
        var value = scalar.Value;
        if (value.Length < 3 || !Openings.Contains(value[0], StringComparison.Ordinal))
            return false;
        // The editor turned one of the two, and left the other.
        var isMixed = value[^1] is '"' or '\'' && value.AsSpan(1).IndexOf(value[^1]) == value.Length - 2;
        if (!isMixed && (isQuote || !IsClose(value[0], value[^1])))
            return false;
        var inner = value.AsSpan(1, value.Length - 2);
        // Marks within belong to other words: “A” and “B”.
        if (inner.ContainsAny(Marks) || value[0] is not ('‘' or '‚') && inner.Contains(value[^1]))
            return false;
        diagnostics.Add(
            FrontMatterRules.CurlyQuotes,
            YamlReader.PlaceOf(source, scalar),
            $"`{value[0]}` and `{value[^1]}` do not quote a value in YAML: readers see them",
            "write straight quotation marks, `\"…\"`, or none; where readers shall see them, put straight ones around: `'“…”'`"
        );
        return true;
    }

    /// <summary>One of two marks is lost: <c>It pays."</c>, or <c>“It pays</c>. Behind a number, one alone stands for inches.</summary>
    /// <param name="isQuote">The words of a source may begin within what somebody says there.</param>
    private void CheckLostMark(YamlScalar scalar, bool isQuote)
    {
        var value = scalar.Value;
        var isEnd =
            value is [.., not (>= '0' and <= '9'), '"'] && value.IndexOf('"', StringComparison.Ordinal) == value.Length - 1
            || !isQuote && value is [.., not (>= '0' and <= '9'), '”' or '»'] && !value.AsSpan(0, value.Length - 1).ContainsAny(Paired);
        if (isEnd || !isQuote && value[0] is '“' or '„' or '«' && !value.AsSpan(1).ContainsAny('“', '”', '»'))
            diagnostics.Add(
                FrontMatterRules.CurlyQuotes,
                YamlReader.PlaceOf(source, scalar),
                $"this value has one quotation mark, `{(isEnd ? value[^1] : value[0])}`, without its other: readers see it",
                "write `\"…\"` around the whole value, or remove the mark; where readers shall see it, put `'…'` around the value"
            );
    }

    private static bool IsClose(char open, char close) =>
        open switch
        {
            '“' => close == '”',
            '„' => close is '“' or '”',
            '”' => close == '”',
            '«' => close == '»',
            '‘' => close == '’',
            _ => close is '‘' or '’',
        };

    /// <param name="left">What is left of the value, and says something else than was meant; its key where nothing is left.</param>
    private void CheckCut(string value, YamlScalar left, string key)
    {
        var end = left.End;
        if (!mayBeCut || source.Line(end.Line) is not { } line || end.Column - 1 > line.Length)
            return;
        var at = line.IndexOf(" #", end.Column - 1, StringComparison.Ordinal) + 1;
        if (at == 0 || !line.AsSpan(end.Column - 1, at - end.Column + 1).Trim().Trim(':').IsWhiteSpace())
            return;
        var comment = line[at..].TrimEnd();
        if (!IsCut(value, comment, isText: Words.Contains(key) || IsPhrase(value)))
            return;
        var lineStart = source.OffsetOfLine(end.Line);
        diagnostics.Add(
            new Diagnostic(
                FrontMatterRules.CutValue,
                source.PlaceOf(lineStart + at, lineStart + line.Length),
                $"behind a space, `#` begins a comment: `{key}` is {(value.Length == 0 ? "empty" : $"only `{(value.Length > 40 ? "…" + value[^40..] : value)}`")}"
            )
            {
                Hint = "put the whole value in quotation marks; a comment stands better on a line of its own",
                Spoils = YamlReader.PlaceOf(source, left),
            }
        );
    }

    private static bool IsCut(string value, string comment, bool isText) =>
        (isText ? HashTag() : Number()).IsMatch(comment)
        || isText && value.Length > 0 && comment == "#"
        || value.Length == 0 && Colour().IsMatch(comment)
        || IsOpen(value, comment)
        || OpenEnd().IsMatch(value);

    /// <summary>Words for readers, under whatever key: more than one.</summary>
    private static bool IsPhrase(string value) => value.Contains(' ', StringComparison.Ordinal) && HasLetter(value);

    private static bool HasLetter(string value)
    {
        foreach (var c in value)
        {
            if (char.IsLetter(c))
                return true;
        }
        return false;
    }

    /// <summary>Whether a bracket or a quotation mark that the value opens is closed in the comment.</summary>
    private static bool IsOpen(string value, string comment)
    {
        foreach (var (open, close) in (ReadOnlySpan<(char, char)>)[('(', ')'), ('[', ']'), ('“', '”'), ('«', '»')])
        {
            if (
                value.LastIndexOf(open) > value.LastIndexOf(close)
                && comment.IndexOf(close) is >= 0 and var at
                && comment.IndexOf(open) is var next
                && (next < 0 || next > at)
            )
                return true;
        }
        return false;
    }

    /// <summary>A word or number right behind the sign, as no comment begins, but for what programmers leave for later.</summary>
    [GeneratedRegex(@"^#(?!(?:todo|fixme|xxx|hack|tbd|note)\b)[\p{L}\p{N}]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HashTag();

    /// <summary>A number right behind the sign: #1, #10. Comments begin with words, or with a space.</summary>
    [GeneratedRegex("^#[0-9]+(?![0-9A-Za-z])")]
    private static partial Regex Number();

    /// <summary>#1a2b3c, alone: never #add nor #facade.</summary>
    [GeneratedRegex("^#(?=[a-fA-F]*[0-9])(?:[0-9a-fA-F]{3}){1,2}$|^#(?:[fF]{3}){1,2}$")]
    private static partial Regex Colour();

    /// <summary>A value that no writer ends there.</summary>
    [GeneratedRegex(
        @"(?:^|\s)(?:the|a|an|of|with|and|or|by|for|our|your|these|this)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OpenEnd();
}
