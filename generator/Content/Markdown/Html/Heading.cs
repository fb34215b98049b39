namespace StaticGuide.Content.Markdown.Html;

/// <summary>A heading for the contents list: its anchor, its words without notes, its level.</summary>
internal sealed record Heading(string Id, string Text, int Level);
