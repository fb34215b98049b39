using System.Buffers;

namespace StaticGuide.Content.Claims;

/// <summary>
/// Digits that touch the letters of scripts without capitals, which write prefixes and units right beside a number (ב-5%, و40,000,
/// 约30%, 43,660美元). No model is called so. Only what is surely a quantity counts: a share, money, what has its thousands parted.
/// </summary>
internal static class CaselessScripts
{
    /// <summary>Below it, so many people may be for whom a recipe is.</summary>
    private const int Many = 100;

    /// <summary>Behind a number: money, a large number, a factor, points.</summary>
    private static readonly string[] Units = (
        "美元 欧元 歐元 英镑 英鎊 日元 港元 人民币 元 円 圓 ドル ユーロ 万 萬 億 亿 千 倍 个百分点 個百分點 ポイント パーセント 억 만 달러 유로 퍼센트 บาท ดอลลาร์ ล้าน แสน หมื่น "
        + "เปอร์เซ็นต์ דולר שקל אחוז מיליון מיליארד אלף יורו دولار مليون مليار ألف يورو ريال درهم بالمئة بالمائة"
    ).Split(' ');

    private static readonly string[] People = ("人 名 명 원 คน").Split(' ');

    /// <summary>Part of the whole, number: such a number names something.</summary>
    private static readonly SearchValues<char> Naming = SearchValues.Create("第号號番제図图圖表版");

    /// <summary>Letters that Hebrew writes before a number, with a hyphen between.</summary>
    private static readonly SearchValues<char> Prefixes = SearchValues.Create("בכלמהוש");

    /// <summary>Whether a number that touches letters, or a hyphen behind a prefix of Hebrew, is a quantity.</summary>
    public static bool AreCounted(in SentenceTokens s, int i)
    {
        var last = s.IsDash(i + 1) && s.IsNumber(i + 2) ? i + 2 : i;
        var isBehind = s.IsGlued(i) && IsOf(LastLetter(s, i - 1)) || IsPrefixed(s, i);
        if (!isBehind && !(s.IsGlued(last + 1) && IsOf(FirstLetter(s, last + 1))))
            return false;
        return !(s.IsWord(i - 1) && Naming.Contains(s.TextOf(i - 1)[^1])) && (IsSure(s, i, last) || IsAbout(s, i));
    }

    private static bool IsSure(in SentenceTokens s, int i, int last) =>
        s.Mark(last + 1) is '%' or '‰'
        || Language.Currencies.IsSign(s.Mark(last + 1))
        || s.Has(last, Traits.Grouped) && s[last].Value >= Many
        || BeginsWithAny(s, last + 1, Units)
        || s[last].Value >= Many && !NumberShapes.IsYear(s, last) && BeginsWithAny(s, last + 1, People);

    private static bool BeginsWithAny(in SentenceTokens s, int i, string[] words)
    {
        if (!s.IsWord(i) || s.TextOf(i)[0] < 'א')
            return false;
        foreach (var word in words)
        {
            if (
                s.TextOf(i).StartsWith(word, StringComparison.Ordinal)
                || s.TextOf(i, Math.Min(i + 1, s.Count - 1)).StartsWith(word, StringComparison.Ordinal)
            )
                return true;
        }
        return false;
    }

    /// <summary>כ-300: about 300 of what follows; יותר מ-20: more than that.</summary>
    private static bool IsAbout(in SentenceTokens s, int i) =>
        IsPrefixed(s, i)
        && s.IsWord(i + 1)
        && !s.IsGlued(i + 1)
        && !NumberShapes.IsYear(s, i)
        && !s.IsAny(i + 1, "בבוקר", "בערב", "בצהריים", "בלילה")
        && (s.TextOf(i - 2)[^1] == 'כ' || s.TextOf(i - 2) is "מ" && s.IsAny(i - 3, "יותר", "פחות", "למעלה"));

    private static bool IsPrefixed(in SentenceTokens s, int i)
    {
        if (s.Mark(i - 1) is not ('-' or '‑') || !s.IsGlued(i) || !s.IsGlued(i - 1) || !s.IsWord(i - 2) || s[i - 2].Length > 2)
            return false;
        return !s.TextOf(i - 2).ContainsAnyExcept(Prefixes);
    }

    private static char LastLetter(in SentenceTokens s, int i) => s.IsWord(i) ? s.TextOf(i)[^1] : '\0';

    private static char FirstLetter(in SentenceTokens s, int i) => s.IsWord(i) ? s.TextOf(i)[0] : '\0';

    /// <summary>A letter that is neither large nor small, of Hebrew and what stands behind it in Unicode.</summary>
    private static bool IsOf(char c) => c >= 'א' && char.IsLetter(c) && !char.IsUpper(c) && !char.IsLower(c);
}
