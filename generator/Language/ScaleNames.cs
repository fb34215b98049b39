using System.Collections.Frozen;

namespace StaticGuide.Language;

/// <summary>
/// Words for thousands, millions and so on behind a number, of the languages that are known and of others that sources may be in: whoever
/// reads a source may not know which it is in.
/// </summary>
internal static class ScaleNames
{
    private const decimal Thousand = 1_000;
    private const decimal Lakh = 100_000;
    private const decimal Million = 1_000_000;
    private const decimal Crore = 10_000_000;
    private const decimal Milliard = 1_000_000_000;
    private const decimal Trillion = 1_000_000_000_000;

    /// <summary>Latin, Hebrew, Arabic, Cyrillic, Greek and Indic words, which spaces part from others.</summary>
    private static readonly (decimal Factor, string Words)[] Lists =
    [
        (Thousand, "tsd mille milh teur keur duizend tusen tusind tuhatta ezer tis tys tysięcy tysiące tysiąc tisíc tisíce mila mii ribu"),
        (
            Thousand,
            "nghìn ngàn אלף אלפים אלפי ألف ألفا ألفاً آلاف الف الاف هزار тыс тысяч тысячи тысяча тысячу тисяч тисячі тисяча тис хиляди хиљада"
        ),
        (Thousand, "באלפים بالآلاف χιλιάδες χιλ हज़ार हजार ہزار হাজার"),
        (Lakh, "lakh lakhs lac lacs लाख لاکھ লাখ লক্ষ"),
        (
            Million,
            "mill mio meur milhão milhões milhao milhoes mi million miljoen miljon miljoner millioner miljoonaa milion miliony milionów"
        ),
        (Million, "milioni milione milioane milionů millió milyon juta triệu mdd מיליון מליון מיליוני מליוני מיליונים מליונים"),
        (
            Million,
            "مليون مليونا ملايين میلیون ملیون млн миллион миллиона миллионов мільйон мільйона мільйони мільйонів милион милиона милиони"
        ),
        (Million, "במיליונים بالملايين εκατομμύρια εκατομμύριο εκατ"),
        (Crore, "crore crores cr करोड़ करोड کروڑ কোটি"),
        (
            Milliard,
            "milliard milliards md mds bilhão bilhões bilhao bilhoes bi miljard miljarder milliarder miljardia mld miliard miliardy"
        ),
        (
            Milliard,
            "miliardów miliarda miliardo miliardi miliarde miliardů milliárd milyar miliar tỷ tỉ mia מיליארד מליארד מיליארדי מיליארדים"
        ),
        (
            Milliard,
            "مليار مليارا مليارات بليون بلايين میلیارد ارب अरब млрд миллиард миллиарда миллиардов мільярд мільярда мільярди мільярдів"
        ),
        (Milliard, "милијарди милиард милиарда милиарди δισεκατομμύρια δισεκατομμύριο δισ"),
        (Trillion, "billones billón billionen bio bilião biliões trilhão trilhões trilyon triliun bln трлн триллион триллиона триллионов"),
        (Trillion, "טריליון تريليون تريليونات"),
    ];

    /// <summary>Such words only before "of": 12 miles de personas, but 12 miles away.</summary>
    private static readonly (decimal Factor, string Words)[] BeforeOf =
    [
        (Thousand, "miles millares milhar milhares millier milliers migliaia"),
        (100, "centenas centaines"),
    ];

    /// <summary>Other things as well: 12 mi is twelve miles, 12 Bio-Eier are eggs, and article 12 is 12조.</summary>
    private static readonly FrozenSet<string> Doubtful = FrozenSet.ToFrozenSet(
        ["mi", "bi", "bio", "mia", "cr", "lac", "milh", "mill", "md", "mds", "tis", "tỉ", "χιλ", "조", "ارب"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Those of scripts without spaces stand right behind the digits, and what is counted right behind them.</summary>
    private static readonly (string Word, decimal Factor)[] WithoutSpaces =
    [
        ("百万", Million),
        ("百萬", Million),
        ("千万", Crore),
        ("千萬", Crore),
        ("十万", Lakh),
        ("十萬", Lakh),
        ("十億", Milliard),
        ("十亿", Milliard),
        ("百億", 10_000_000_000),
        ("百亿", 10_000_000_000),
        ("万亿", Trillion),
        ("萬億", Trillion),
        ("万", 10_000),
        ("萬", 10_000),
        ("亿", 100_000_000),
        ("億", 100_000_000),
        ("兆", Trillion),
        ("千", Thousand),
        ("백만", Million),
        ("천만", Crore),
        ("만", 10_000),
        ("억", 100_000_000),
        ("조", Trillion),
        ("천", Thousand),
        ("ล้าน", Million),
        ("แสน", Lakh),
        ("หมื่น", 10_000),
        ("พัน", Thousand),
    ];

    private static readonly FrozenDictionary<string, decimal> Factors = NumberNames
        .All.SelectMany(l => l.ScaleWords)
        .Concat(Lists.SelectMany(l => l.Words.Split(' ').Select(w => (Word: w, l.Factor))))
        .DistinctBy(w => w.Word, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(w => w.Word, w => w.Factor, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, decimal> FactorsBeforeOf = BeforeOf
        .SelectMany(l => l.Words.Split(' ').Select(w => (Word: w, l.Factor)))
        .ToFrozenDictionary(w => w.Word, w => w.Factor, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> BySpan = Factors.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    private static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> BeforeOfBySpan =
        FactorsBeforeOf.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DoubtfulBySpan = Doubtful.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>The factor of a word that spaces part from others.</summary>
    /// <param name="isBeforeOf">A word for "of" follows it.</param>
    public static decimal? Of(ReadOnlySpan<char> word, bool isBeforeOf) =>
        BySpan.TryGetValue(word, out var factor) || isBeforeOf && BeforeOfBySpan.TryGetValue(word, out factor) ? factor : null;

    /// <summary>The factor of the word that a text without spaces begins with, and how long that is.</summary>
    public static (decimal Factor, int Length)? StartOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] < '\u0E00')
            return null;
        foreach (var (word, factor) in WithoutSpaces)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return (factor, word.Length);
        }
        return null;
    }

    /// <summary>Whether the word is read as something else as well.</summary>
    public static bool IsDoubtful(ReadOnlySpan<char> word) => DoubtfulBySpan.Contains(word);

    /// <summary>Whether a text ends with a word of a script without spaces, so that digits behind it go on with the same number.</summary>
    public static bool IsEndOf(ReadOnlySpan<char> text) =>
        text is [.., >= '\u3000' and var last] && Array.Exists(WithoutSpaces, w => w.Word[^1] == last);
}
