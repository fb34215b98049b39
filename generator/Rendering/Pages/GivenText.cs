namespace StaticGuide.Rendering.Pages;

/// <summary>The words of a text that a template has shown.</summary>
/// <param name="Heading">What stands above it, as far as that is known; empty otherwise.</param>
internal sealed record GivenText(string Heading, string Words);
