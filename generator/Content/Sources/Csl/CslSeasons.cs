using System.Globalization;

namespace StaticGuide.Content.Sources.Csl;

/// <summary>The seasons of CSL's dates, as numbers from spring on.</summary>
internal static class CslSeasons
{
    /// <summary>Seasons in the place of a month: 13 to 16 in some exports, 21 to 24 in EDTF (ISO 8601-2, 4.8).</summary>
    public const int BeforeExported = 12;
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>A season by its number or its name; other words are kept as they are.</summary>
    public static string? Of(string? said)
    {
        if (said is null || int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Of(number) is null)
            return null;
        var name = said.Equals("fall", StringComparison.OrdinalIgnoreCase) ? "autumn" : said;
        return Array.FindIndex(Seasons, s => s.Equals(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index ? Of(index + 1)
            : number > 0 ? Of(number)
            : said;
    }

    /// <summary>A season by its number, or by the number that stands for it in the place of a month.</summary>
    public static string? Of(int? number)
    {
        var season = number switch
        {
            > SeasonRange.BeforeSpring => number - SeasonRange.BeforeSpring,
            > BeforeExported => number - BeforeExported,
            _ => number,
        };
        return season is >= 1 and <= 4 ? season.Value.ToString(CultureInfo.InvariantCulture) : null;
    }
}
