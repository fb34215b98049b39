using System.Collections.Frozen;

namespace StaticGuide.Language;

/// <summary>
/// What countries are called, after CLDR 46: those that speak the languages that are known here. Another is known by its code (ISO 3166-1),
/// as it is in machines' data.
/// </summary>
internal static class PlaceNames
{
    private static readonly string[] Languages = ["en", "es", "de", "fr", "pt"];

    private static readonly FrozenDictionary<string, string[]> Known = new Dictionary<string, string[]>
    {
        ["US"] = ["United States", "Estados Unidos", "Vereinigte Staaten", "États-Unis", "Estados Unidos"],
        ["GB"] = ["United Kingdom", "Reino Unido", "Vereinigtes Königreich", "Royaume-Uni", "Reino Unido"],
        ["CA"] = ["Canada", "Canadá", "Kanada", "Canada", "Canadá"],
        ["AU"] = ["Australia", "Australia", "Australien", "Australie", "Austrália"],
        ["NZ"] = ["New Zealand", "Nueva Zelanda", "Neuseeland", "Nouvelle-Zélande", "Nova Zelândia"],
        ["IE"] = ["Ireland", "Irlanda", "Irland", "Irlande", "Irlanda"],
        ["ES"] = ["Spain", "España", "Spanien", "Espagne", "Espanha"],
        ["MX"] = ["Mexico", "México", "Mexiko", "Mexique", "México"],
        ["DE"] = ["Germany", "Alemania", "Deutschland", "Allemagne", "Alemanha"],
        ["AT"] = ["Austria", "Austria", "Österreich", "Autriche", "Áustria"],
        ["CH"] = ["Switzerland", "Suiza", "Schweiz", "Suisse", "Suíça"],
        ["FR"] = ["France", "Francia", "Frankreich", "France", "França"],
        ["BE"] = ["Belgium", "Bélgica", "Belgien", "Belgique", "Bélgica"],
        ["PT"] = ["Portugal", "Portugal", "Portugal", "Portugal", "Portugal"],
        ["BR"] = ["Brazil", "Brasil", "Brasilien", "Brésil", "Brasil"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="code">ISO 3166.</param>
    /// <param name="tag">Of a language (BCP 47).</param>
    public static string Of(string code, string tag)
    {
        var language = Array.IndexOf(Languages, tag.Split('-')[0].ToLowerInvariant());
        return language >= 0 && Known.TryGetValue(code, out var names) ? names[language] : code;
    }
}
