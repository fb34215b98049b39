using System.Collections.Frozen;

namespace StaticGuide.Language;

/// <summary>What languages call themselves (CLDR), for readers who choose theirs.</summary>
internal static class LanguageNames
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["am"] = "አማርኛ",
        ["ar"] = "العربية",
        ["bn"] = "বাংলা",
        ["bg"] = "Български",
        ["ca"] = "Català",
        ["cs"] = "Čeština",
        ["da"] = "Dansk",
        ["de"] = "Deutsch",
        ["el"] = "Ελληνικά",
        ["en"] = "English",
        ["es"] = "Español",
        ["et"] = "Eesti",
        ["eu"] = "Euskara",
        ["fa"] = "فارسی",
        ["fi"] = "Suomi",
        ["fil"] = "Filipino",
        ["fr"] = "Français",
        ["gl"] = "Galego",
        ["he"] = "עברית",
        ["hi"] = "हिन्दी",
        ["hr"] = "Hrvatski",
        ["ht"] = "Kreyòl ayisyen",
        ["hu"] = "Magyar",
        ["hy"] = "Հայերեն",
        ["id"] = "Indonesia",
        ["it"] = "Italiano",
        ["ja"] = "日本語",
        ["ko"] = "한국어",
        ["lt"] = "Lietuvių",
        ["lv"] = "Latviešu",
        ["nb"] = "Norsk bokmål",
        ["nl"] = "Nederlands",
        ["pl"] = "Polski",
        ["ps"] = "پښتو",
        ["pt"] = "Português",
        ["ro"] = "Română",
        ["ru"] = "Русский",
        ["sk"] = "Slovenčina",
        ["sl"] = "Slovenščina",
        ["so"] = "Soomaali",
        ["sr"] = "Српски",
        ["sv"] = "Svenska",
        ["sw"] = "Kiswahili",
        ["th"] = "ไทย",
        ["tl"] = "Tagalog",
        ["tr"] = "Türkçe",
        ["uk"] = "Українська",
        ["ur"] = "اردو",
        ["vi"] = "Tiếng Việt",
        ["yi"] = "ייִדיש",
        ["zh"] = "中文",
        ["zh-Hans"] = "简体中文",
        ["zh-Hant"] = "繁體中文",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name in the language itself; the tag where it is not known.</summary>
    public static string Of(string tag)
    {
        var subtags = tag.Split('-');
        return subtags.Length > 1 && Names.GetValueOrDefault($"{subtags[0]}-{subtags[1]}") is { } withScript
            ? withScript
            : Names.GetValueOrDefault(subtags[0], tag);
    }
}
