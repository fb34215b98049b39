using System.Text.RegularExpressions;

namespace StaticGuide.Content.Markdown.Beside;

/// <summary>Words right before a statistic that make several times or a part of it: "twice", "half of".</summary>
internal static partial class Multiples
{
    /// <summary>How long they are; 0 for none.</summary>
    public static int Find(string before) =>
        MayBeIn(before) ? Before().Match(before.Length > Longest ? before[^Longest..] : before).Length : 0;

    /// <summary>A quick look: whether one of <see cref="Names"/> stands there, but for a few words that may go on from it.</summary>
    internal static bool MayBeIn(ReadOnlySpan<char> before)
    {
        for (var behind = 0; behind <= MostBehind && before is [.., ' ']; behind++)
        {
            before = before[..^1];
            var word = before[WordAtEnd.StartIn(before)..];
            if (!Words.TryGetValue(word, out var isName))
                return false;
            if (isName)
                return true;
            before = before[..^word.Length];
        }
        return false;
    }

    /// <summary>More letters than any of them has, so that it never begins where the text is cut.</summary>
    private const int Longest = 48;

    private const string Names =
        "twice double doubles triple triples treble trebles times half third thirds quarter quarters fifth fifths tenth tenths "
        + "doble mitad tercio cuarto veces dobro triplo metade terço quarto vezes moitié tiers quart fois "
        + "Doppelte Dreifache Hälfte Drittel Viertel doppelt dreimal viermal";

    /// <summary>Twice as much as, half of the, doppelt so viel wie.</summary>
    private const string Behind = "the as much many high more than that of de von so viel wie";

    /// <summary>Both, and whether it is one of <see cref="Names"/>.</summary>
    private static readonly Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Words = Names
        .Split(' ')
        .Select(w => KeyValuePair.Create(w, true))
        .Concat(Behind.Split(' ').Select(w => KeyValuePair.Create(w, false)))
        .ToDictionary(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private const int MostBehind = 3;

    // "The wage was twice": a number, or what is as much as one, follows.
    [GeneratedRegex(
        @"\b(?:(?:twice|doubles?|triples?|trebles?|(?:two|three|four|five|six|seven|eight|nine|ten|[0-9]+(?:\.[0-9]+)?) times)(?: (?:the|as much as|as many as|as high as|more than|that of))?"
            + @"|(?<!\b(?:first|second|other|latter|last|a|one|and) )half(?: of(?: the)?)?"
            + @"|(?:(?:a|one) (?:half|third|quarter|fifth|tenth)|(?:two|three|four)[ -](?:thirds|quarters|fifths|tenths)) of(?: the)?"
            + @"|(?:el (?:doble|triple)|la mitad|un (?:tercio|cuarto)|o (?:dobro|triplo)|metade|um (?:terço|quarto)) de|(?:dos|tres|cuatro|duas|três|quatro) ve[cz]es"
            + @"|(?:le (?:double|triple)|la moitié|un (?:tiers|quart)) de|(?:deux|trois|quatre) fois"
            + @"|(?:das (?:Doppelte|Dreifache)|die Hälfte|ein (?:Drittel|Viertel)) von|(?:doppelt|dreimal|viermal) so viel wie) \z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    internal static partial Regex Before();
}
