namespace StaticGuide.Evidence.Derivations;

/// <summary>A number with what it counts.</summary>
internal readonly record struct Quantity(decimal Number, UnitSignature Unit);
