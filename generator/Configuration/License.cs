namespace StaticGuide.Configuration;

/// <summary>A licence by its name, such as <c>CC BY 4.0</c>, and the address of its text. schema.org: license.</summary>
internal sealed record License(string Name, string Url);
