using StaticGuide.Diagnostics;

namespace StaticGuide.Configuration;

/// <summary>
/// A licence by its name, such as <c>CC BY 4.0</c>, and where its text stands: an address, or a page of the site. schema.org: license.
/// </summary>
/// <param name="Page">A path under <c>content/</c>, with an anchor or without; null where it has an address.</param>
internal sealed record License(string Name, string? Url, string? Page, Place Place);
