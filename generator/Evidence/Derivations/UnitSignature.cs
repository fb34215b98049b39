using System.Collections.Immutable;

namespace StaticGuide.Evidence.Derivations;

/// <summary>
/// What a number counts, as a product of simple units with exponents: <c>usd-per-year</c> is usd · year⁻¹. A plain number has
/// none. Percent and percentage points are units of sums only: in a product they are plain numbers.
/// </summary>
internal sealed class UnitSignature : IEquatable<UnitSignature>
{
    public static readonly UnitSignature Plain = new(ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal));
    public static readonly UnitSignature Percent = Plain.And("percent", 1);
    public static readonly UnitSignature PercentagePoints = Plain.And("percentage-points", 1);

    private readonly ImmutableSortedDictionary<string, int> exponents;

    private UnitSignature(ImmutableSortedDictionary<string, int> exponents) => this.exponents = exponents;

    /// <summary>A plain number where it is multiplied.</summary>
    public bool IsPlain => exponents.IsEmpty || Equals(Percent) || Equals(PercentagePoints);

    public static UnitSignature Of(string unitId)
    {
        switch (unitId)
        {
            case "number":
                return Plain;
            case "percent":
                return Percent;
            case "percentage-points":
                return PercentagePoints;
        }
        var parts = unitId.Split("-per-");
        var signature = Plain.And(Singular(parts[0]), 1);
        return parts.Skip(1).Aggregate(signature, (s, part) => s.And(Singular(part), -1));
    }

    public UnitSignature Times(UnitSignature other, int power) =>
        (other.IsPlain ? Plain : other).exponents.Aggregate(IsPlain ? Plain : this, (s, e) => s.And(e.Key, e.Value * power));

    /// <summary>
    /// The unit of a sum (CLDR and the AP Stylebook alike: the difference of percentages is in percentage points), or null where
    /// there is none.
    /// </summary>
    public UnitSignature? Sum(UnitSignature other, bool isDifference) =>
        Equals(other) ? (isDifference && Equals(Percent) ? PercentagePoints : this)
        : Equals(Percent) && other.Equals(PercentagePoints) ? Percent
        : null;

    public bool Equals(UnitSignature? other) => other is not null && exponents.SequenceEqual(other.exponents);

    public override bool Equals(object? obj) => Equals(obj as UnitSignature);

    public override int GetHashCode() => exponents.Aggregate(0, (hash, e) => HashCode.Combine(hash, e.Key, e.Value));

    /// <summary>For diagnostics: <c>usd-per-year</c>, <c>a plain number</c>.</summary>
    public override string ToString()
    {
        if (exponents.IsEmpty)
            return "a plain number";
        var above = string.Join("-", exponents.Where(e => e.Value > 0).SelectMany(e => Enumerable.Repeat(e.Key, e.Value)));
        var below = string.Concat(exponents.Where(e => e.Value < 0).SelectMany(e => Enumerable.Repeat("-per-" + e.Key, -e.Value)));
        return (above.Length == 0 ? "one" : above) + below;
    }

    private UnitSignature And(string unit, int power)
    {
        var exponent = exponents.GetValueOrDefault(unit) + power;
        return new UnitSignature(exponent == 0 ? exponents.Remove(unit) : exponents.SetItem(unit, exponent));
    }

    private static string Singular(string unit) => unit is [_, _, _, .., 's'] ? unit[..^1] : unit;
}
