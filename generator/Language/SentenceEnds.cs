using System.Buffers;
using System.Collections.Frozen;

namespace StaticGuide.Language;

/// <summary>Tells whether a sentence ends at a mark. Whoever asks may not know the language, so those of all of them count.</summary>
internal static class SentenceEnds
{
    public static readonly SearchValues<char> Stops = SearchValues.Create(".!?…。");

    private static readonly SentenceWords[] Languages = [English.Sentences, German.Sentences, Spanish.Sentences];

    private static readonly FrozenDictionary<string, Kind>.AlternateLookup<ReadOnlySpan<char>> Kinds = Languages
        .SelectMany(l => Of(l.Closing, Kind.Closing).Concat(Of(l.Numbered, Kind.Numbered)).Concat(Of(l.Abbreviations, Kind.Always)))
        .DistinctBy(w => w.Key, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = Languages
        .SelectMany(l => l.Openers.Split(' '))
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private enum Kind
    {
        None,
        Always,
        Numbered,
        Closing,
    }

    /// <summary>Past all stops in a row: "?!", "...".</summary>
    public static int BehindStops(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '.' or '!' or '?' or '…')
            at++;
        return at;
    }

    /// <summary>Past quotation marks, brackets and emphasis that close behind a stop.</summary>
    public static int BehindClosers(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '*' or '_')
            at++;
        return at;
    }

    public static int BehindOpeners(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '"' or '\'' or '“' or '„' or '«' or '(' or '[')
            at++;
        return at;
    }

    /// <param name="stop">The first stop.</param>
    /// <param name="behind">Behind the stops and what closes there.</param>
    /// <param name="next">Where text goes on, past white space.</param>
    /// <param name="inDoubt">The answer where an abbreviation stands at the end of a sentence as often as within one.</param>
    public static bool IsEnd(ReadOnlySpan<char> text, int stop, int behind, int next, bool inDoubt)
    {
        if (text[stop] == '。' || next >= text.Length)
            return true;
        // Within a word, a number or an address there is no end: example.org, 3.4.
        if (next == behind)
            return false;
        var word = text[BehindOpeners(text, next)..];
        // A small letter goes on with the sentence, but for names such as eBay.
        if (word is [var first, ..] && char.IsLower(first) && !(word.Length > 1 && char.IsUpper(word[1])))
            return false;
        var isAbbreviated = text[stop] == '.' && behind == stop + 1 && MayGoOn(text[..stop], word, inDoubt);
        return !isAbbreviated || IsOpener(word);
    }

    /// <summary>Whether the full stop behind a text may belong to an abbreviation: U.S., e.g., J. and those of the table.</summary>
    private static bool MayGoOn(ReadOnlySpan<char> before, ReadOnlySpan<char> next, bool inDoubt)
    {
        var start = before.Length;
        while (start > 0 && (char.IsLetter(before[start - 1]) || before[start - 1] == '.'))
            start--;
        var word = before[start..];
        return KindOf(word) switch
        {
            Kind.Always => true,
            // What ends a word or a decade is no word of its own: the 1990s.
            Kind.Numbered => next is [>= '0' and <= '9', ..] && (start == 0 || before[start - 1] is ' ' or '(' or '\u00A0' or '\n'),
            Kind.Closing => !inDoubt,
            _ => false,
        };
    }

    private static Kind KindOf(ReadOnlySpan<char> word)
    {
        // An initial; I is a word as well.
        if (word is [var letter] && char.IsUpper(letter))
            return letter == 'I' ? Kind.Closing : Kind.Always;
        if (Kinds.TryGetValue(word, out var kind))
            return kind;
        return word.Contains('.') && !IsAddress(word) ? Kind.Always : Kind.None;
    }

    /// <summary>An address such as www.example.org: abbreviations have no part as long as a name.</summary>
    private static bool IsAddress(ReadOnlySpan<char> word)
    {
        const int LongestPart = 4;
        foreach (var part in word.Split('.'))
        {
            if (word[part].Length > LongestPart)
                return true;
        }
        return false;
    }

    private static bool IsOpener(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
            length++;
        return Openers.Contains(text[..length]);
    }

    private static IEnumerable<KeyValuePair<string, Kind>> Of(string words, Kind kind) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => KeyValuePair.Create(w, kind));
}
