using System.Globalization;
using System.Text.Json;

namespace StaticGuide.Tests.Evidence;

/// <summary>A value as it was read back from a place that shows it: a number, both ends of a range, or one end for a bound.</summary>
internal sealed record Shown(decimal? Exactly, decimal? Min = null, decimal? Max = null)
{
    /// <summary>As English words have it: $44,200; 1 to 2 years; less than 5%.</summary>
    public static Shown InWords(string words) => OfWords(words.Replace('\u00A0', ' '));

    private static Shown OfWords(string words) =>
        words.StartsWith("less than ", StringComparison.Ordinal) ? new(null, null, Number(words))
        : words.StartsWith("more than ", StringComparison.Ordinal) ? new(null, Number(words))
        : words.Split(" to ") is [var min, var max] ? new(null, Number(min), Number(max))
        : new(Number(words));

    /// <summary>As a PropertyValue of schema.org has it.</summary>
    public static Shown OfVariable(JsonElement variable)
    {
        return new(Read("value"), Read("minValue"), Read("maxValue"));

        decimal? Read(string property) => variable.TryGetProperty(property, out var value) ? value.GetDecimal() : null;
    }

    /// <summary>As a row of the table of statistics has it.</summary>
    public static Shown OfRow(IReadOnlyDictionary<string, string> row)
    {
        return new(Read("value"), Read("min") ?? Read("more_than"), Read("max") ?? Read("less_than"));

        decimal? Read(string column) =>
            row[column].Length == 0
                ? null
                : decimal.Parse(row[column], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    private static decimal Number(string words)
    {
        var digits = new string([.. words.Replace('\u2212', '-').Where(c => char.IsAsciiDigit(c) || c is '.' or '-')]);
        return decimal.Parse(digits, CultureInfo.InvariantCulture);
    }
}
