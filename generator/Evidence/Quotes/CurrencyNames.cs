using System.Collections.Frozen;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Quotes;

/// <summary>Signs, codes and words for money: each comes to a code of ISO 4217, or to what several share.</summary>
internal static class CurrencyNames
{
    /// <summary>Beside those that a site's amounts are told by.</summary>
    public const string Signs = Currencies.Signs + "₪₽₺₩₫฿₱₦₴₸";

    /// <summary>Of ISO 4217; an alternation of a regular expression.</summary>
    public const string Codes =
        Currencies.Codes
        + "|HKD|SGD|TWD|BRL|ZAR|SEK|NOK|DKK|PLN|CZK|HUF|ILS|KRW|THB|AED|SAR|NGN|KES|EGP|ARS|CLP|PKR|JMD|NIS|RUB|UAH|IDR|MYR|PHP|VND|QAR|KWD|JOD";

    /// <summary>Words that spaces part from the number, besides those of English and its neighbours; written as they are.</summary>
    public const string OtherWords =
        "kr|zł|zlotys?|złotych|Kč|korun|forints?|rand|rupiah|ringgit|baht|naira|ro?ubles|руб|рубл(?:ей|я|ях)|грн|грив(?:ень|ні)|shekels|riyals|dirhams|dinars|liras"
        + "|שקל(?:ים)?|ש[\"״]ח|אירו|יורו|דולר(?:ים)?|ريال(?:ا|ات)?|ر\\.س|درهم(?:ا)?|دراهم|د\\.إ|دينار(?:ا)?|دنانير|جنيه(?:ا)?|ليرة|يورو|دولار(?:ا|ات)?";

    /// <summary>Of scripts without spaces.</summary>
    public const string WordsWithoutSpaces = "円|日元|日圓|人民[币幣]|[欧歐]元|ユーロ|유로|美元|美金|米ドル|ドル|달러|원|元|บาท";

    private static readonly string[] Dollars = ["USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "JMD", "TTD", "BBD", "BSD", "BZD", "FJD"];
    private static readonly string[] Pesos = ["MXN", "ARS", "CLP", "COP", "UYU", "PHP", "DOP"];

    /// <summary>Signs and words that stand for several, and which these are.</summary>
    private static readonly FrozenDictionary<string, string[]> Shared = new Dictionary<string, string[]>
    {
        ["$"] = [.. Dollars, .. Pesos, "BRL", "dollars", "pesos"],
        ["dollars"] = Dollars,
        ["pesos"] = Pesos,
        ["¥"] = ["JPY", "CNY"],
        ["£"] = ["GBP", "EGP", "SDG"],
        ["kroner"] = ["SEK", "NOK", "DKK", "ISK"],
        ["₹"] = ["INR", "rupees"],
        ["rupees"] = ["INR", "PKR", "LKR", "NPR", "MUR"],
        ["francs"] = ["CHF", "XAF", "XOF"],
        ["元"] = ["CNY", "TWD", "HKD", "JPY", "SGD", "CAD", "AUD", "NZD", "¥", "$", "dollars"],
        ["riyals"] = ["SAR", "QAR", "OMR", "YER", "IRR"],
        ["dirhams"] = ["AED", "MAD"],
        ["dinars"] = ["KWD", "IQD", "JOD", "BHD", "TND", "DZD", "LYD", "RSD"],
        ["liras"] = ["TRY", "SYP", "LBP"],
        ["shillings"] = ["KES", "TZS", "UGX", "SOS"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Letters of a country right before $, and adjectives before or behind "dollars" and the like.</summary>
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["us"] = "USD",
        ["u.s."] = "USD",
        ["american"] = "USD",
        ["estadounidenses"] = "USD",
        ["américains"] = "USD",
        ["c"] = "CAD",
        ["ca"] = "CAD",
        ["can"] = "CAD",
        ["cdn"] = "CAD",
        ["canadian"] = "CAD",
        ["canadienses"] = "CAD",
        ["canadiens"] = "CAD",
        ["a"] = "AUD",
        ["au"] = "AUD",
        ["aus"] = "AUD",
        ["australian"] = "AUD",
        ["nz"] = "NZD",
        ["new zealand"] = "NZD",
        ["hk"] = "HKD",
        ["hong kong"] = "HKD",
        ["s"] = "SGD",
        ["sg"] = "SGD",
        ["singapore"] = "SGD",
        ["nt"] = "TWD",
        ["j"] = "JMD",
        ["tt"] = "TTD",
        ["bds"] = "BBD",
        ["r"] = "BRL",
        ["mx"] = "MXN",
        ["mex"] = "MXN",
        ["mexican"] = "MXN",
        ["rmb"] = "CNY",
        ["rs"] = "rupees",
        ["fr"] = "francs",
        ["kr"] = "kroner",
        ["€"] = "EUR",
        ["₪"] = "ILS",
        ["NIS"] = "ILS",
        ["₽"] = "RUB",
        ["₺"] = "TRY",
        ["₩"] = "KRW",
        ["₫"] = "VND",
        ["฿"] = "THB",
        ["₱"] = "PHP",
        ["₦"] = "NGN",
        ["₴"] = "UAH",
        ["₸"] = "KZT",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words behind a number, and what they come to.</summary>
    private static readonly FrozenDictionary<string, string> Words = new (string Money, string Words)[]
    {
        ("EUR", "euro euros يورو אירו יורו 欧元 歐元 ユーロ 유로"),
        ("£", "pound pounds sterling pfund libras جنيه جنيها"),
        ("JPY", "yen 円 日元 日圓"),
        ("CNY", "yuan renminbi 人民币 人民幣"),
        ("rupees", "rupee rupees"),
        ("pesos", "peso pesos"),
        ("BRL", "reais"),
        ("francs", "franc francs franken"),
        ("kroner", "kronor kroner kronen kr"),
        ("dollars", "dollar dollars dólar dólares دولار دولارا دولارات דולר דולרים ドル 달러"),
        ("PLN", "zł zloty zlotys złotych"),
        ("CZK", "Kč korun"),
        ("HUF", "forint forints"),
        ("ZAR", "rand"),
        ("IDR", "rupiah"),
        ("MYR", "ringgit"),
        ("元", "元"),
        ("THB", "baht บาท"),
        ("NGN", "naira"),
        ("RUB", "rubles roubles руб рублей рубля рублях"),
        ("UAH", "грн гривень гривні"),
        ("ILS", "shekels שקל שקלים ש\"ח"),
        ("riyals", "riyals ريال ريالا ريالات"),
        ("SAR", "ر.س"),
        ("dirhams", "dirhams درهم درهما دراهم"),
        ("AED", "د.إ"),
        ("dinars", "dinars دينار دينارا دنانير"),
        ("liras", "liras ليرة"),
        ("USD", "美元 美金 米ドル"),
        ("KRW", "원"),
    }
        .SelectMany(m => m.Words.Split(' ').Select(w => (Word: w, m.Money)))
        .ToFrozenDictionary(w => w.Word, w => w.Money, StringComparer.OrdinalIgnoreCase);

    public static bool IsSign(char c) => Signs.Contains(c);

    /// <summary>What a sign, a code or the letters of a country come to.</summary>
    public static string Of(string name) =>
        Names.TryGetValue(name, out var code) || Names.TryGetValue(name.TrimEnd('.'), out code) ? code : name;

    /// <summary>What a word behind a number comes to; null for none that is known.</summary>
    public static string? OfWord(string word) => Words.GetValueOrDefault(word.Replace('״', '"'));

    /// <summary>Whether they can be the same money.</summary>
    public static bool Agree(string a, string b) =>
        a == b || Shared.TryGetValue(a, out var ofA) && ofA.Contains(b) || Shared.TryGetValue(b, out var ofB) && ofB.Contains(a);
}
