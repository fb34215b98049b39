using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Statistics;

/// <summary>Reads <c>value:</c>, in each of its forms.</summary>
internal static class StatisticValueReader
{
    private const string Forms = "a number, `{min: …, max: …}`, `{less_than: …}` or `{more_than: …}`";

    public static StatisticValue? Read(KeyReader keys, bool required)
    {
        switch (keys.Take("value", required))
        {
            case null:
                return null;
            case YamlScalar scalar:
                return keys.Number("value", scalar) is { } number ? new StatisticValue.Exactly(number) : null;
            case YamlMapping:
                return ReadBounds(keys.Child("value", "`value`")!);
            case var other:
                keys.Mistyped<object>("value", other, Forms);
                return null;
        }
    }

    private static StatisticValue? ReadBounds(KeyReader keys)
    {
        var errors = keys.Diagnostics.Errors;
        var (min, max) = (keys.Number("min"), keys.Number("max"));
        var (less, more) = (keys.Number("less_than"), keys.Number("more_than"));
        keys.Done();
        // What stands before a comma is not the number that was meant.
        if (keys.HasSplitNumber)
            return null;
        switch (min, max, less, more)
        {
            case ({ } from, { } to, null, null) when from < to:
                return new StatisticValue.Range(from, to);
            case (null, null, { } bound, null):
                return new StatisticValue.LessThan(bound);
            case (null, null, null, { } bound):
                return new StatisticValue.MoreThan(bound);
            // An end that cannot be read, or is misspelt, has been reported as that.
            case var _ when keys.Diagnostics.Errors > errors:
                return null;
            default:
                keys.Diagnostics.Add(
                    ConfigurationRules.BadValue,
                    keys.PlaceOf(keys.Mapping),
                    "this is neither a range nor a bound",
                    $"write {Forms}, min below max"
                );
                return null;
        }
    }
}
