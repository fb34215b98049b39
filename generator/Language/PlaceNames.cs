using System.Collections.Frozen;

namespace StaticGuide.Language;

/// <summary>
/// What countries are called, after CLDR 46: those that speak the languages that are known here. Another is known by its code (ISO 3166-1),
/// as it is in machines' data.
/// </summary>
internal static class PlaceNames
{
    private static readonly string[] Languages = ["en", "es", "de", "fr", "pt", "he", "ar"];

    private static readonly FrozenDictionary<string, string[]> Known = new Dictionary<string, string[]>
    {
        ["US"] =
        [
            "United States",
            "Estados Unidos",
            "Vereinigte Staaten",
            "États-Unis",
            "Estados Unidos",
            "ארצות הברית",
            "الولايات المتحدة",
        ],
        ["GB"] = ["United Kingdom", "Reino Unido", "Vereinigtes Königreich", "Royaume-Uni", "Reino Unido", "בריטניה", "المملكة المتحدة"],
        ["CA"] = ["Canada", "Canadá", "Kanada", "Canada", "Canadá", "קנדה", "كندا"],
        ["AU"] = ["Australia", "Australia", "Australien", "Australie", "Austrália", "אוסטרליה", "أستراليا"],
        ["NZ"] = ["New Zealand", "Nueva Zelanda", "Neuseeland", "Nouvelle-Zélande", "Nova Zelândia", "ניו זילנד", "نيوزيلندا"],
        ["IE"] = ["Ireland", "Irlanda", "Irland", "Irlande", "Irlanda", "אירלנד", "أيرلندا"],
        ["ES"] = ["Spain", "España", "Spanien", "Espagne", "Espanha", "ספרד", "إسبانيا"],
        ["MX"] = ["Mexico", "México", "Mexiko", "Mexique", "México", "מקסיקו", "المكسيك"],
        ["DE"] = ["Germany", "Alemania", "Deutschland", "Allemagne", "Alemanha", "גרמניה", "ألمانيا"],
        ["AT"] = ["Austria", "Austria", "Österreich", "Autriche", "Áustria", "אוסטריה", "النمسا"],
        ["CH"] = ["Switzerland", "Suiza", "Schweiz", "Suisse", "Suíça", "שווייץ", "سويسرا"],
        ["FR"] = ["France", "Francia", "Frankreich", "France", "França", "צרפת", "فرنسا"],
        ["BE"] = ["Belgium", "Bélgica", "Belgien", "Belgique", "Bélgica", "בלגיה", "بلجيكا"],
        ["PT"] = ["Portugal", "Portugal", "Portugal", "Portugal", "Portugal", "פורטוגל", "البرتغال"],
        ["BR"] = ["Brazil", "Brasil", "Brasilien", "Brésil", "Brasil", "ברזיל", "البرازيل"],
        ["IL"] = ["Israel", "Israel", "Israel", "Israël", "Israel", "ישראל", "إسرائيل"],
        ["EG"] = ["Egypt", "Egipto", "Ägypten", "Égypte", "Egito", "מצרים", "مصر"],
        ["SA"] =
        [
            "Saudi Arabia",
            "Arabia Saudí",
            "Saudi-Arabien",
            "Arabie saoudite",
            "Arábia Saudita",
            "ערב הסעודית",
            "المملكة العربية السعودية",
        ],
        ["MA"] = ["Morocco", "Marruecos", "Marokko", "Maroc", "Marrocos", "מרוקו", "المغرب"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A part of a country, whose own name is not known here, as its country and its code: <c>Austria (AT-9)</c>.</summary>
    /// <param name="code">ISO 3166-1, or 3166-2.</param>
    /// <param name="tag">Of a language (BCP 47).</param>
    public static string Of(string code, string tag)
    {
        var language = Array.IndexOf(Languages, tag.Split('-')[0].ToLowerInvariant());
        if (language < 0 || !Known.TryGetValue(code.Split('-')[0], out var names))
            return code;
        return code.Contains('-', StringComparison.Ordinal) ? $"{names[language]} ({code})" : names[language];
    }
}
