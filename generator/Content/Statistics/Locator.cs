namespace StaticGuide.Content.Statistics;

/// <summary>Where in the source it stands: a name for readers, and the URL fragment that leads there.</summary>
internal sealed record Locator(string Label, string? Fragment);
