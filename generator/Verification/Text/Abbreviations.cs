using System.Collections.Frozen;

namespace StaticGuide.Verification.Text;

/// <summary>Words whose full stop ends no sentence by itself.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "rev",
            "hon",
            "st",
            "sr",
            "jr",
            "gen",
            "col",
            "sgt",
            "lt",
            "capt",
            "gov",
            "sen",
            "rep",
            "vs",
            "etc",
            "cf",
            "al",
            "approx",
            "ca",
            "dept",
            "univ",
            "assn",
            "bros",
            "inc",
            "ltd",
            "co",
            "corp",
            "llc",
            "no",
            "nos",
            "vol",
            "fig",
            "figs",
            "sec",
            "ch",
            "pp",
            "ed",
            "eds",
            "est",
            "avg",
            "min",
            "max",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thurs",
            "fri",
            "bzw",
            "ca",
            "evtl",
            "nr",
            "abs",
            "sra",
            "incl",
            "excl",
            "resp",
            "pct",
            "ph",
            "ave",
            "blvd",
            "ft",
            "lb",
            "lbs",
            "oz",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Words that have a capital only where a sentence begins: an abbreviation before them ends one.</summary>
    private static readonly FrozenSet<string> Openers = FrozenSet.ToFrozenSet(
        [
            "The",
            "A",
            "An",
            "In",
            "On",
            "At",
            "By",
            "For",
            "From",
            "To",
            "Of",
            "With",
            "It",
            "Its",
            "This",
            "That",
            "These",
            "Those",
            "They",
            "Their",
            "There",
            "He",
            "She",
            "We",
            "You",
            "I",
            "Most",
            "Many",
            "Some",
            "Several",
            "Few",
            "All",
            "Each",
            "Every",
            "Both",
            "No",
            "If",
            "When",
            "While",
            "As",
            "Although",
            "However",
            "But",
            "And",
            "Or",
            "So",
            "Because",
            "Since",
            "After",
            "Before",
            "During",
            "Employment",
            "About",
            "Those",
            "Der",
            "Die",
            "Das",
            "Ein",
            "Eine",
            "El",
            "La",
            "Los",
            "Las",
            "En",
        ],
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WordsBySpan = Words.GetAlternateLookup<
        ReadOnlySpan<char>
    >();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenersBySpan = Openers.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>Whether the full stop behind a text may belong to an abbreviation: U.S., e.g., J. and those of the list.</summary>
    public static bool EndsIn(ReadOnlySpan<char> before)
    {
        var start = before.Length;
        while (start > 0 && (char.IsLetter(before[start - 1]) || before[start - 1] == '.'))
            start--;
        var word = before[start..];
        return word.Contains('.') && !IsAddress(word) || word.Length == 1 && char.IsUpper(word[0]) || WordsBySpan.Contains(word);
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

    /// <summary>Whether a text begins with a word that opens a sentence.</summary>
    public static bool IsOpener(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
            length++;
        return OpenersBySpan.Contains(text[..length]);
    }
}
