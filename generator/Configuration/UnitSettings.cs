using StaticGuide.Diagnostics;

namespace StaticGuide.Configuration;

/// <summary>A unit that the site declares: how it is written around its number, in the site's language and in others.</summary>
/// <param name="Place">Of its id in site.yml.</param>
internal sealed record UnitSettings(DeclaredUnit Words, Translated<DeclaredUnit> Translations, Place Place);

/// <summary>What one language writes around the numbers of a unit, each with its space if it has one.</summary>
/// <param name="Singular">Takes the suffix's place where the number is 1; null where it is the same.</param>
internal sealed record DeclaredUnit(string Prefix, string Suffix, string? Singular);
