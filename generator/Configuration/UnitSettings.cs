using StaticGuide.Diagnostics;

namespace StaticGuide.Configuration;

/// <summary>How a unit that the site declares is written around its number.</summary>
/// <param name="Place">Of its id in site.yml.</param>
internal sealed record UnitSettings(string Prefix, string Suffix, Place Place);
