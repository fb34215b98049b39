namespace StaticGuide.Rendering.Templates;

/// <summary>A file that templates use, with the route it is published at.</summary>
internal sealed record Asset(string Name, string Route, byte[] Content);
