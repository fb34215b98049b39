using System.Buffers;
using System.Text.RegularExpressions;

namespace StaticGuide.Content.Markdown.Beside;

/// <summary>Words right before a statistic that make several times or a part of it: "twice", "half of".</summary>
internal static partial class Multiples
{
    /// <summary>Parts of all that <see cref="Before"/> finds.</summary>
    private static readonly SearchValues<string> Words = SearchValues.Create(
        [
            "twice",
            "ouble",
            "riple",
            "reble",
            "half",
            "times",
            "third",
            "quart",
            "fifth",
            "tenth",
            "triplo",
            "mitad",
            "metade",
            "moiti",
            "doble",
            "dobro",
            "veces",
            "vezes",
            "fois",
            "terci",
            "tiers",
            "um ter",
            "cuarto",
            "Drittel",
            "Viertel",
            "lfte von",
            "doppel",
            "fache",
            "mal so",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>How long they are; 0 for none.</summary>
    public static int Find(string before) =>
        MayBeIn(before) ? Before().Match(before.Length > Longest ? before[^Longest..] : before).Length : 0;

    /// <summary>A quick look at its last word, and at those before it.</summary>
    internal static bool MayBeIn(ReadOnlySpan<char> before)
    {
        if (before is not [.., ' '])
            return false;
        before = before[Math.Max(0, before.Length - Longest)..^1];
        var last = before.Length;
        while (last > 0 && char.IsLetter(before[last - 1]))
            last--;
        return Last.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before[last..]) && before.ContainsAny(Words);
    }

    /// <summary>More letters than any of them has, so that it never begins where the text is cut.</summary>
    private const int Longest = 48;

    /// <summary>Those that stand right before the statistic.</summary>
    private static readonly HashSet<string> Last = new(
        ("twice double doubles triple triples treble trebles times the as than of half de veces vezes fois von wie").Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

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
