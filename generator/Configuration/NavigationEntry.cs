using StaticGuide.Diagnostics;

namespace StaticGuide.Configuration;

/// <summary>One entry of the site's navigation. <paramref name="Page"/> is a path under <c>content/</c>.</summary>
internal sealed record NavigationEntry(string Title, string Page, Place Place);
