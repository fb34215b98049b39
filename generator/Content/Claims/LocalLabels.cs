using System.Collections.Frozen;

namespace StaticGuide.Content.Claims;

/// <summary>
/// Words before a number, or behind it, that make a name or a date of it, for languages whose own words are not known: articles and
/// pages, months, laws of a year; and decades, which Spanish calls by two digits alone.
/// </summary>
internal static class LocalLabels
{
    private const int LastDay = 31;
    private const int LastDecade = 90;
    private const int YearLength = 4;

    /// <summary>What a vehicle, a room or a part of a text is called by.</summary>
    private static readonly FrozenSet<string> Labels = Set(
        "bus autobus autocarro tram puerta andén porte vol linea lijn binario perron spoor porta deur tür tor stanza kamer sala zaal "
            + "volo vlucht pagina capitolo hoofdstuk articolo articoli artikel artikelen art artt arts comma commi allegato figura tabella sezione pag pagg pp lett decreto legge "
            + "blz bijlage paragraaf figuur tabel sectie wet alinéas alinéa apdo apdos apartado apartados inciso incisos"
    );

    /// <summary>Behind which a full stop ends no sentence. What is an English word is one only behind an article: l’art. 14.</summary>
    private static readonly FrozenSet<string> Abbreviations = Set("artt pagg blz lett apdos lat");

    private static readonly FrozenSet<string> Months = Set(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre "
            + "januari februari maart april mei juni juli augustus september oktober november december "
            + "januar februar marts maj august desember mars juin"
    );

    public static bool StandBefore(in SentenceTokens s, int i)
    {
        var label = s.Mark(i - 1) == '.' ? i - 2 : i - 1;
        return IsLabel(s, label) || label == i - 2 && s.IsAny(label, "n", "nn", "al") && s.IsGlued(i - 1);
    }

    /// <summary>With what an elision leaves of the word before it: l’art.</summary>
    private static bool IsLabel(in SentenceTokens s, int i)
    {
        if (!s.IsWord(i))
            return false;
        var word = s.TextOf(i);
        return Labels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[(word.LastIndexOfAny('\'', '’') + 1)..]);
    }

    /// <summary>Della legge: what goes on behind a number, and is longer than such words are elsewhere.</summary>
    public static bool GoOn(in SentenceTokens s, int i) => s.IsAny(i, "della", "delle", "dello", "degli", "dalla", "nella");

    /// <summary>En los 90, la década de los ’80.</summary>
    public static bool AreNineties(in SentenceTokens s, int i)
    {
        if (s[i].Length != 2 || s[i].Value % 10 != 0 || s[i].Value is < 20 or > LastDecade)
            return false;
        var los = s.Mark(i - 1) is '\'' or '’' or '‘' ? i - 2 : i - 1;
        return s.Is(los, "los")
            && (
                s.IsAny(los - 1, "en", "desde")
                || s.Is(los - 1, "de") && s.IsAny(los - 2, "década", "décadas", "finales", "principios", "mediados", "fines")
            )
            && !s.IsAny(i + 1, "que", "de", "con", "más", "mil")
            && (s.TextOf(i + 1) is not [.., 's'] || s.IsAny(i + 1, "es", "los", "las", "nos"));
    }

    /// <summary>25 aprile, where months are not known otherwise; 81/2008, a law of that year.</summary>
    /// <returns>Behind it, or null.</returns>
    public static int? EndOfDateOrLaw(in SentenceTokens s, int i, bool isKnown)
    {
        if (!isKnown && s[i].Value is >= 1 and <= LastDay && NumberShapes.IsWhole(s, i) && !s.IsGlued(i + 1) && Is(s, i + 1, Months))
            return i + 1;
        return
            s.Mark(i + 1) == '/'
            && s.IsGlued(i + 1)
            && s.IsGlued(i + 2)
            && NumberShapes.IsWhole(s, i + 2)
            && s[i + 2].Length == YearLength
            && s[i + 2].Value is > 1900 and < 2100
            && NumberShapes.IsWhole(s, i)
            ? i + 3
            : null;
    }

    /// <summary>Whether the last word before a full stop is one that a number follows.</summary>
    public static bool AreCut(ReadOnlySpan<char> before)
    {
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1]))
            start--;
        var word = before[start..];
        return Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
            || AreOfReport(before)
            || word.Equals("art", StringComparison.OrdinalIgnoreCase) && start > 1 && before[start - 1] is '\'' or '’';
    }

    /// <summary>410 U.S., 123 S. Ct.: what decisions of courts are found in, between two numbers.</summary>
    private static bool AreOfReport(ReadOnlySpan<char> before) =>
        before is [.., >= '0' and <= '9', ' ', 'U', '.', 'S']
        || before is [.., >= '0' and <= '9', ' ', 'S', '.', ' ', 'C', 't']
        || before is [.., >= '0' and <= '9', ' ', 'F', '.', ' ', 'S', 'u', 'p', 'p']
        || before.EndsWith("long") && before.Contains("lat", StringComparison.OrdinalIgnoreCase);

    private static FrozenSet<string> Set(string words) => FrozenSet.ToFrozenSet(words.Split(' '), StringComparer.OrdinalIgnoreCase);

    private static bool Is(in SentenceTokens s, int i, FrozenSet<string> words) =>
        s.IsWord(i) && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(s.TextOf(i));
}
