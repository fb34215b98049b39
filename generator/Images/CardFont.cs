using System.Globalization;
using StaticGuide.Files;

namespace StaticGuide.Images;

/// <summary>
/// The font that social cards are drawn with: Noto Sans, cut down to the letters below (SIL Open Font License), which lies beside the
/// program.
/// </summary>
internal static class CardFont
{
    public const string Folder = "fonts";

    private const string Configuration = "fonts.conf";

    /// <summary>The characters that some of its files has, as ranges of code points.</summary>
    private static readonly (int First, int Last)[] Ranges =
    [
        .. (
            "20-7E A0-24F 259 2B0-377 37A-37F 384-38A 38C 38E-3A1 3A3-3E1 3F0-52F 591-5C7 5D0-5EA 5F0-5F4 600-61C 61E-6FF 1E00-1F15 "
            + "1F18-1F1D 1F20-1F45 1F48-1F4D 1F50-1F57 1F59 1F5B 1F5D 1F5F-1F7D 1F80-1FB4 1FB6-1FC4 1FC6-1FD3 1FD6-1FDB 1FDD-1FEF "
            + "1FF2-1FF4 1FF6-1FFE 2000-2064 2066-2071 2074-208E 2090-209C 20A0-20BF 2100-215F 2184 2189 FB00-FB06 FB1D-FB36 FB38-FB3C "
            + "FB3E FB40-FB41 FB43-FB44 FB46-FB4F"
        )
            .Split(' ')
            .Select(r => r.Split('-'))
            .Select(r => (Number(r[0]), Number(r[^1]))),
    ];

    /// <summary>Says which fonts there are; null where they are not beside the program.</summary>
    public static string? ConfigurationPath => ProgramFolder.Find(Folder, Configuration);

    /// <summary>The first character of a text that it does not have, or null.</summary>
    public static string? FirstMissing(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Array.Exists(Ranges, r => rune.Value >= r.First && rune.Value <= r.Last))
                return rune.ToString();
        }
        return null;
    }

    private static int Number(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
