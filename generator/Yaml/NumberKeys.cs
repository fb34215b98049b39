using System.Globalization;
using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>Takes decimal numbers out of a mapping.</summary>
internal static class NumberKeys
{
    public static decimal? Number(this KeyReader keys, string key, bool required = false) =>
        keys.Scalar(key, "a number", required) is { } scalar ? keys.Number(key, scalar) : null;

    public static decimal? Number(this KeyReader keys, string key, YamlScalar scalar)
    {
        const NumberStyles Digits = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (
            scalar is { IsPlain: true, Line: { Length: > KeyReader.MostDigits } line }
            && line.Count(char.IsAsciiDigit) - LeadingZeros(line) is > KeyReader.MostDigits and var digits
            && line.All(c => char.IsAsciiDigit(c) || c is '.' or '-' or '+')
        )
        {
            keys.Diagnostics.Add(
                ConfigurationRules.BadValue,
                keys.PlaceOf(scalar),
                $"`{key}` has {digits} digits, and {KeyReader.MostDigits} are the most that a number keeps",
                "no source is that exact: round it as the source does"
            );
            return null;
        }
        if (scalar.IsPlain && decimal.TryParse(scalar.Line, Digits, CultureInfo.InvariantCulture, out var value))
            return value;
        keys.Mistyped<object>(key, scalar, "a number", ValueHints.ForNumber(scalar));
        return null;
    }

    private static int LeadingZeros(string number) => number.TakeWhile(c => c is '0' or '.' or '-' or '+').Count(c => c == '0');
}
