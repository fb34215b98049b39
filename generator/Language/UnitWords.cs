namespace StaticGuide.Language;

/// <summary>What a language calls a known unit.</summary>
/// <param name="Suffix">Stands behind the number, with the space before it.</param>
/// <param name="Name">In words, such as <c>US dollars a year</c>.</param>
/// <param name="Singular">Takes the suffix's place where the number is 1; null where it is the same.</param>
internal sealed record UnitWords(string Suffix, string Name, string? Singular = null);
