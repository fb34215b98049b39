using System.Collections.Frozen;

namespace StaticGuide.Configuration;

/// <summary>
/// The codes that language tags are made of, as far as they are short: two letters for a language (ISO 639-1), two letters for a country
/// (ISO 3166-1) or three digits for a larger area (UN M.49). There are thousands of languages with three letters, of which only
/// those are told apart that have two letters as well.
/// </summary>
internal static class LanguageCodes
{
    private const string Languages =
        " aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en "
        + "eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja "
        + "jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb "
        + "nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so "
        + "sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

    /// <summary>Registered, and given up for others (IANA Language Subtag Registry).</summary>
    private const string GivenUp = " in:id iw:he ji:yi jw:jv mo:ro ";

    private const string Regions =
        " AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ "
        + "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ FK FM "
        + "FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT "
        + "JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN "
        + "MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT "
        + "PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL "
        + "TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
        + " "
        + "001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 "
        + "154 155 202 419 ";

    /// <summary>What people write for a language that is called otherwise: the code of a country, or one that was given up.</summary>
    private static readonly FrozenDictionary<string, string> Others = new Dictionary<string, string>
    {
        ["cn"] = "zh",
        ["cz"] = "cs",
        ["dk"] = "da",
        ["gb"] = "en",
        ["gr"] = "el",
        ["jp"] = "ja",
        ["mx"] = "es-MX",
        ["ua"] = "uk",
        ["us"] = "en-US",
        ["vn"] = "vi",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of languages, in English and as they call themselves.</summary>
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["english"] = "en",
        ["spanish"] = "es",
        ["español"] = "es",
        ["espanol"] = "es",
        ["german"] = "de",
        ["deutsch"] = "de",
        ["french"] = "fr",
        ["français"] = "fr",
        ["francais"] = "fr",
        ["portuguese"] = "pt",
        ["português"] = "pt",
        ["italian"] = "it",
        ["italiano"] = "it",
        ["dutch"] = "nl",
        ["nederlands"] = "nl",
        ["polish"] = "pl",
        ["russian"] = "ru",
        ["chinese"] = "zh",
        ["japanese"] = "ja",
        ["korean"] = "ko",
        ["arabic"] = "ar",
        ["hebrew"] = "he",
        ["turkish"] = "tr",
        ["hindi"] = "hi",
        ["vietnamese"] = "vi",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The tag that was meant by what is none: a name, or subtags with underscores as POSIX has them; else null.</summary>
    public static string? Meant(string text)
    {
        if (Names.GetValueOrDefault(text.Trim()) is { } named)
            return named;
        var tag = text.Split('.')[0].Replace('_', '-');
        return tag != text && LanguageTag.IsWellFormed(tag) ? LanguageTag.Canonical(tag) : null;
    }

    /// <summary>What is wrong with a well-formed tag, and what to write; null where nothing is.</summary>
    public static (string Message, string Hint)? Doubt(string tag)
    {
        var subtags = tag.Split('-');
        // What is registered as a whole, or agreed upon in private.
        if (subtags[0].Length == 1)
            return null;
        if (ShorterOf(subtags[0]) is { } shorter)
            return (
                $"`{tag}`: the language `{subtags[0]}` has a code of two letters, which tags are made of",
                DidYouMean(shorter, subtags)
            );
        if (MeantBy(GivenUp, subtags[0]) is { } newer)
            return ($"`{tag}`: the code `{subtags[0]}` is given up", DidYouMean(newer, subtags));
        if (subtags[0].Length == 2 && !Has(Languages, subtags[0]))
            return (
                $"`{tag}`: no language has the code `{subtags[0]}`",
                Others.GetValueOrDefault(subtags[0]) is { } meant ? $"did you mean `{meant}`?" : "look the language up in ISO 639"
            );
        // A region stands behind the language, or behind its script, and never behind a singleton.
        var region = subtags
            .Skip(1)
            .TakeWhile(s => s.Length > 1)
            .SkipWhile(s => s.Length is 3 or 4 && char.IsAsciiLetter(s[0]))
            .FirstOrDefault();
        if (region is null || region.Length > 3 || Has(Regions, region))
            return null;
        return (
            $"`{tag}`: no region has the code `{region}`",
            region.Equals("UK", StringComparison.OrdinalIgnoreCase)
                ? $"did you mean `{subtags[0]}-GB`?"
                : $"write `{subtags[0]}`, or the code of a country (ISO 3166-1) behind it"
        );
    }

    /// <summary>The code of two letters of a language that is named by three; null where it has none.</summary>
    public static string? ShorterOf(string code) => code.Length == 3 ? MeantBy(LongLanguageCodes.All, code) : null;

    private static string? MeantBy(string codes, string code) =>
        codes.IndexOf($" {code}:", StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? codes.Substring(at + code.Length + 2, 2) : null;

    private static string DidYouMean(string language, string[] subtags) =>
        $"did you mean `{string.Join('-', subtags.Skip(1).Prepend(language))}`?";

    private static bool Has(string codes, string code) => codes.Contains($" {code} ", StringComparison.OrdinalIgnoreCase);
}
