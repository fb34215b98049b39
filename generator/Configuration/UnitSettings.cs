namespace StaticGuide.Configuration;

/// <summary>How a unit that the site declares is written around its number.</summary>
internal sealed record UnitSettings(string Prefix, string Suffix);
