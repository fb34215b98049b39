using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticGuide.Verification.Text;

/// <summary>What words say that those of the next edition say as well: without numbers and months, with years in their order.</summary>
internal static partial class StillWords
{
    /// <summary>Null for none.</summary>
    public static string? Hash(string text) =>
        text.Length > 0 ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Still(text))).AsSpan(0, 2)) : null;

    /// <summary>Without what the next edition has otherwise.</summary>
    private static string Still(string text)
    {
        text = Number().Replace(text, "");
        // Years move on together: which is the first of them stays.
        var years = Moving().Matches(text).Select(m => m.Value).Where(IsYear).Distinct().Order(StringComparer.Ordinal).ToList();
        return Moving()
            .Replace(
                text,
                m =>
                    IsYear(m.Value) ? $"#{years.IndexOf(m.Value)}"
                    : IsMoving(m.ValueSpan) ? "#"
                    : m.Value
            );
    }

    /// <summary>Whether it has a number that is no year.</summary>
    public static bool HasNumber(string text) => Moving().Matches(text).Any(m => char.IsAsciiDigit(m.ValueSpan[0]) && !IsYear(m.Value));

    private static bool IsYear(string word) => word is ['1' or '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'];

    /// <summary>A number or month: those of the next edition are other ones.</summary>
    private static bool IsMoving(ReadOnlySpan<char> word) => char.IsAsciiDigit(word[0]) || MonthNames.Of(word.ToString()) is not null;

    /// <summary>The number of a table that has a name as well.</summary>
    [GeneratedRegex(
        @"^(?:table|tabelle|tabla|chart|figure) [0-9][0-9.-]*[.:]? (?=\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Number();

    /// <summary>The number of a table that has no other is its name.</summary>
    [GeneratedRegex(
        @"(?<!\b(?:table|tabelle|tabla|chart|figure) )[0-9](?:[.,' ]?[0-9])*|[\p{L}\p{M}]+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Moving();
}
