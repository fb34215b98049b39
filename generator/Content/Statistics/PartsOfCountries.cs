using System.Collections.Frozen;

namespace StaticGuide.Content.Statistics;

/// <summary>
/// The parts of some countries by their codes (ISO 3166-2), for those whose parts hardly ever change. Of others any code may be one; those
/// of the United Kingdom have three letters.
/// </summary>
internal static class PartsOfCountries
{
    private const int LengthInBritain = 3;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Parts = new Dictionary<string, string>
    {
        ["US"] =
            "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN "
            + "TX UT VT VA WA WV WI WY DC AS GU MP PR UM VI",
        ["CA"] = "AB BC MB NB NL NS NT NU ON PE QC SK YT",
        ["AU"] = "ACT NSW NT QLD SA TAS VIC WA",
        ["DE"] = "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH",
        ["AT"] = "1 2 3 4 5 6 7 8 9",
        ["CH"] = "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH",
    }.ToFrozenDictionary(p => p.Key, p => p.Value.Split(' ').ToFrozenSet(StringComparer.Ordinal));

    public static bool MayHave(string country, string part) =>
        country == "GB" ? part.Length == LengthInBritain : !Parts.TryGetValue(country, out var parts) || parts.Contains(part);
}
