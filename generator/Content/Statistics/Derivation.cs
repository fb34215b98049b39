using StaticGuide.Content.Statistics.Formulas;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Statistics;

/// <summary>How a number comes of others.</summary>
internal sealed record Derivation
{
    public required Formula Formula { get; init; }

    /// <summary>Turns offsets of the formula's names and operators into places.</summary>
    public required ITextOrigin FormulaOrigin { get; init; }

    /// <summary>The ids of the statistics it is made of, by the names the formula gives them.</summary>
    public required IReadOnlyDictionary<string, Placed<string>> From { get; init; }

    /// <summary>
    /// To how many decimals the result is rounded (Our World in Data: numDecimalPlaces), halves away from zero; null where the entry does
    /// not say.
    /// </summary>
    public required int? Decimals { get; init; }
}
