using System.Collections.Frozen;
using System.Text;
using StaticGuide.Files;

namespace StaticGuide.Language;

/// <summary>
/// From A to Z as a language's readers look names up: without case and marks, but with the letters that the language counts as its own
/// in their places (CLDR, common/collation). The program runs without the machine's tables of collation, which differ between machines.
/// Of the languages with letters of their own, those below are known; Albanian, Latvian's and Lithuanian's y, Vietnamese and Welsh are not
/// told from the general order.
/// </summary>
internal sealed class AlphabeticalOrder
{
    /// <summary>Letters behind those that they follow, as CLDR writes it: Swedish <c>z&lt;å&lt;ä&lt;ö</c>.</summary>
    private static readonly (string Languages, string Letters)[] Tailored =
    [
        ("sv fi", "z<å<ä<ö"),
        ("da nb nn no", "z<æ<ø<å"),
        ("is", "a<á d<ð e<é i<í o<ó u<ú y<ý z<þ<æ<ö"),
        ("et", "s<š<z<ž w<õ<ä<ö<ü"),
        ("es gl eu ast fil", "n<ñ"),
        ("tr", "c<ç g<ğ h<ı o<ö s<ş u<ü"),
        ("pl", "a<ą c<ć e<ę l<ł n<ń o<ó s<ś z<ź<ż"),
        ("cs", "c<č h<ch r<ř s<š z<ž"),
        ("sk", "a<ä c<č h<ch o<ô s<š z<ž"),
        ("sl", "c<č<ć d<đ s<š z<ž"),
        ("hr bs", "c<č<ć d<dž<đ l<lj n<nj s<š z<ž"),
        ("hu", "c<cs d<dz<dzs g<gy l<ly n<ny o<ö s<sz t<ty u<ü z<zs"),
        ("ro", "a<ă<â i<î s<ș t<ț"),
        ("lt", "c<č s<š z<ž"),
        ("lv", "c<č g<ģ k<ķ l<ļ n<ņ s<š z<ž"),
        ("ru bg", "и<й"),
        ("uk", "г<ґ е<є и<і<ї<й"),
    ];

    /// <summary>Behind all letters: what follows a letter stands behind all that begins with it.</summary>
    private const char Behind = '\uFFF0';

    private const int LongestLetter = 3;
    private const string Turkish = "tr";
    private const string NoLetter = "#";

    private static readonly FrozenDictionary<string, AlphabeticalOrder> Known = Tailored
        .SelectMany(t => t.Languages.Split(' ').Select(l => (Language: l, Order: new AlphabeticalOrder(l, t.Letters))))
        .ToFrozenDictionary(o => o.Language, o => o.Order, StringComparer.OrdinalIgnoreCase);

    private static readonly AlphabeticalOrder General = new("", "");

    private readonly bool isTurkish;
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);

    private AlphabeticalOrder(string language, string letters)
    {
        isTurkish = language == Turkish;
        foreach (var row in letters.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var inOrder = row.Split('<');
            for (var i = 1; i < inOrder.Length; i++)
                keys[inOrder[i]] = $"{inOrder[0]}{(char)(Behind + i)}";
        }
    }

    /// <param name="tag">BCP 47.</param>
    public static AlphabeticalOrder Of(string tag) => Known.GetValueOrDefault(tag.Split('-')[0], General);

    /// <summary>
    /// What begins with no letter first. Names that are the same but for case and marks stand by these; those that are the same stay as
    /// they are.
    /// </summary>
    public IOrderedEnumerable<T> Sort<T>(IEnumerable<T> items, Func<T, string> name) =>
        Within(items.OrderBy(i => LetterOf(name(i)) != NoLetter), name);

    /// <summary>The same among items that are otherwise equal, whatever they begin with.</summary>
    public IOrderedEnumerable<T> Within<T>(IOrderedEnumerable<T> items, Func<T, string> name) =>
        items.ThenBy(i => KeyOf(name(i)), StringComparer.Ordinal).ThenBy(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The letter a name stands under in an index, its case and marks aside; <c>#</c> for what begins with none.</summary>
    public string LetterOf(string name)
    {
        var text = Lower(name);
        if (text.Length == 0 || !Rune.IsLetter(Rune.GetRuneAt(text, 0)))
            return NoLetter;
        if (OwnAt(text, 0) is { } own)
            return Upper(own);
        var key = KeyOf(name);
        return key.Length == 0 ? NoLetter : Upper(Rune.GetRuneAt(key, 0).ToString());
    }

    private string KeyOf(string name)
    {
        var text = Lower(name);
        var key = new StringBuilder(text.Length);
        List<int> points = [];
        for (var at = 0; at < text.Length; )
        {
            if (OwnAt(text, at) is { } own)
            {
                key.Append(keys[own]);
                at += own.Length;
                continue;
            }
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            WordFolding.Add(rune, key, points);
            at += length;
        }
        return key.ToString();
    }

    /// <summary>The longest letter of the language's own at a place, or null.</summary>
    private string? OwnAt(string text, int at)
    {
        for (var length = keys.Count == 0 ? 0 : Math.Min(LongestLetter, text.Length - at); length > 0; length--)
        {
            if (text.Substring(at, length) is var letter && keys.ContainsKey(letter))
                return letter;
        }
        return null;
    }

    private string Lower(string name)
    {
        var text = Nfc.Of(name);
        return (isTurkish ? text.Replace('I', 'ı').Replace('İ', 'i') : text).ToLowerInvariant();
    }

    private string Upper(string letter) =>
        !isTurkish ? letter.ToUpperInvariant()
        : letter == "i" ? "İ"
        : letter == "ı" ? "I"
        : letter.ToUpperInvariant();
}
