using System.Buffers;
using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>Keys that a mapping does not have: what each was meant for, and which of them are pieces of a value that commas cut.</summary>
/// <param name="known">The keys that were asked for so far.</param>
/// <param name="children">Of the mappings within it, and of the last entry of each list.</param>
internal sealed class UnknownKeys(SourceText source, YamlMapping mapping, IReadOnlyList<string> known, IReadOnlyList<KeyReader> children)
{
    /// <summary>What a key without its colon goes on with.</summary>
    private static readonly SearchValues<char> Values = SearchValues.Create(" :{[\"'");

    /// <summary>Keys within braces whose values are numbers, and no words of a source.</summary>
    private static readonly string[] Numbers = ["value", "min", "max", "less_than", "more_than", "within"];

    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Whether one of them was meant for this key. To be asked once all keys are known.</summary>
    public bool Mean(string key) =>
        Array.Exists(mapping.Entries, e => !known.Contains(e.Key.Value) && (MeantBy(e) == key || Meant(e.Key.Value, [key]) is not null));

    /// <summary>The known key that was written otherwise, or null.</summary>
    public string? MeantBy(YamlEntry entry)
    {
        var written = entry.Key.Value;
        return known.FirstOrDefault(k => k.Equals(written, StringComparison.OrdinalIgnoreCase))
            ?? known.FirstOrDefault(k => mapping.Find(k) is null && OtherNames.Mean(written, k))
            ?? (Split(entry) is var (begun, _) ? begun : null)
            ?? Glued(written)
            ?? Meant(written, known)
            ?? known.FirstOrDefault(k => OtherNames.Mean(written, k));
    }

    /// <summary><c>title:Pay</c> or <c>title = Pay</c> between braces: the key that was meant, and its value.</summary>
    public (string Key, string Value)? Split(YamlEntry entry)
    {
        var written = entry.Key.Value;
        if (written.AsSpan().IndexOfAny(':', '=') is not (> 0 and var at) || !IsBare(entry))
            return null;
        var key = written[..at].TrimEnd();
        return known.Contains(key) ? (key, written[(at + 1)..].TrimStart()) : null;
    }

    /// <summary>A key without its colon, or with two, has run into its value: <c>value {less_than</c>, <c>label Pay</c>.</summary>
    private string? Glued(string written)
    {
        var end = written.AsSpan().IndexOfAny(Values);
        return end > 0 && written[..end] is var begun && known.Contains(begun) && mapping.Find(begun) is null ? begun : null;
    }

    /// <param name="isBare">Nothing stands behind it.</param>
    private static string HintForGlued(string written, string key, bool isBare)
    {
        var rest = written[key.Length..].Trim(' ', ':');
        return rest.Length == 0
            ? $"write `{key}:`, with one colon"
            : $"write `{key}: {rest}{(isBare ? "" : "…")}`, with a colon and a space";
    }

    /// <summary>Pieces of a value that follow it between braces, each cut off by a comma: <c>{widths: 480, 960}</c>.</summary>
    public IReadOnlyList<YamlEntry> PiecesAfter(string key)
    {
        var at = Array.FindIndex(mapping.Entries, e => e.Key.Value == key);
        return at < 0
            ? []
            : [.. mapping.Entries.Skip(at + 1).TakeWhile(e => IsBare(e) && !known.Contains(e.Key.Value) && Split(e) is null)];
    }

    /// <summary>Whether it stands between braces without a colon, as no key does.</summary>
    public bool IsBare(YamlEntry entry)
    {
        if (entry.Value is not YamlScalar { IsNull: true } || source.Line(entry.Key.End.Line) is not { } line)
            return false;
        var rest = line.AsSpan(Math.Min(line.Length, entry.Key.End.Column - 1)).TrimStart();
        return rest is [',' or '}', ..];
    }

    /// <param name="owner">What has no such key, in words.</param>
    public void Report(string owner, string? hintForUnknown, Func<string, string?>? meantBy, DiagnosticBag diagnostics)
    {
        var (isPiece, isSplit) = (false, false);
        YamlEntry? whole = null;
        foreach (var entry in mapping.Entries)
        {
            if (known.Contains(entry.Key.Value))
                (isPiece, whole) = (false, entry);
            else if (Glued(entry.Key.Value) is { } glued && Split(entry) is null)
                Add(entry.Key, HintForGlued(entry.Key.Value, glued, IsBare(entry)));
            else if (Split(entry) is var (begun, value))
                Add(entry.Key, $"between braces, a space stands behind a colon: write `{begun}: {value}`");
            // `<<: *name`, whose alias is refused.
            else if (entry is { Key.Value: "<<", Value: YamlScalar { IsNull: true } or YamlScalar { IsBlank: true } })
                continue;
            else if (LackedAbove(entry) is { } first)
                AddOutdented(entry.Key, first);
            else if (!IsBare(entry))
                Add(entry.Key, meantBy?.Invoke(entry.Key.Value) ?? HintOf(entry, hintForUnknown));
            else if (!isPiece)
            {
                // Of the ends of a range, the first says it for both.
                if (!isSplit || !IsGroupOfDigits(entry.Key.Value))
                    AddPiece(entry.Key, whole);
                (isPiece, isSplit) = (true, isSplit || IsGroupOfDigits(entry.Key.Value));
            }
        }

        void Add(YamlScalar key, string hint)
        {
            var isMarked = key.Value.Contains(ByteOrderMark, StringComparison.Ordinal);
            var place = YamlReader.PlaceOf(source, key);
            diagnostics.Add(
                new Diagnostic(ConfigurationRules.UnknownKey, place, $"{owner} has no key `{key.Value}`")
                {
                    Hint = isMarked ? "remove the invisible character U+FEFF (byte order mark) in it" : hint,
                    Spoils = isMarked ? place : null,
                }
            );
        }

        void AddOutdented(YamlScalar key, YamlScalar first) =>
            diagnostics.Add(
                new Diagnostic(
                    ConfigurationRules.UnknownKey,
                    YamlReader.PlaceOf(source, key),
                    $"`{key.Value}` is not indented as the keys above it, so it is none of theirs"
                )
                {
                    Hint = $"indent it by {IndentFaults.Spaces(first.Start.Column - 1)}",
                    // That it is missing there.
                    Spoils = YamlReader.PlaceOf(source, first),
                }
            );

        // What stands behind a comma between braces belongs to the value before it, which says nothing of its own.
        void AddPiece(YamlScalar key, YamlEntry? whole) =>
            diagnostics.Add(
                new Diagnostic(
                    ConfigurationRules.UnknownKey,
                    YamlReader.PlaceOf(source, key),
                    $"between braces, a comma ends a value: `{key.Value}` is a key here"
                )
                {
                    Hint = HintForPiece(key.Value, whole),
                    Spoils = whole is { Value: YamlScalar value } ? YamlReader.PlaceOf(source, value) : null,
                }
            );
    }

    /// <summary>The first key of a mapping right above that lacks this key, which would be its own with more spaces before it.</summary>
    private YamlScalar? LackedAbove(YamlEntry entry)
    {
        var above = Array.IndexOf(mapping.Entries, entry) is > 0 and var at ? mapping.Entries[at - 1].Value : null;
        var last = above is YamlSequence { Items: [.., var item] } ? item : above;
        var child = children.FirstOrDefault(c => c.Mapping == last && c.IsDone && c.IsKnown(entry.Key.Value) && !c.Says(entry.Key.Value));
        return child?.Mapping.Entries is [{ Key: var first }, ..] && first.Start.Column > entry.Key.Start.Column ? first : null;
    }

    private string HintOf(YamlEntry entry, string? otherwise) =>
        MeantBy(entry) is { } meant ? $"did you mean `{meant}`?" : otherwise ?? $"known here: {string.Join(", ", known.Distinct())}";

    private string HintForPiece(string piece, YamlEntry? whole) =>
        !IsGroupOfDigits(piece) ? "put the whole value in quotation marks, or several values between `[` and `]`"
        : whole is { Key.Value: var key, Value: YamlScalar { IsPlain: true } value } && !Numbers.Contains(key)
            ? $"write `{key}: \"{string.Join(',', [value.Line, .. PiecesAfter(key).Select(p => p.Key.Value)])}\"`"
        : "write thousands without commas, as in `44200`";

    public static bool IsGroupOfDigits(string key) => key.Length == 3 && key.All(char.IsAsciiDigit);

    /// <summary>The key that was misspelt, or that was cut short: <c>q</c> for <c>question</c>.</summary>
    private static string? Meant(string key, IReadOnlyCollection<string> keys) =>
        Suggestion.Nearest(key, keys)
        ?? (keys.Where(k => key.Length > 0 && k.StartsWith(key, StringComparison.Ordinal)).Distinct().ToList() is [var only] ? only : null);
}
