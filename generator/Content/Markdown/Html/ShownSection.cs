namespace StaticGuide.Content.Markdown.Html;

/// <summary>What readers see between one heading and the next.</summary>
/// <param name="Anchor">Null for what stands above the first heading.</param>
/// <param name="Text">Without the heading.</param>
internal sealed record ShownSection(string? Anchor, string Heading, string Text);
