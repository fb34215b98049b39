namespace StaticGuide.Diagnostics;

/// <summary>A value with the place it was written at.</summary>
internal sealed record Placed<T>(T Value, Place Place);
