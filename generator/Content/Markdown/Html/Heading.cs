namespace StaticGuide.Content.Markdown.Html;

/// <summary>A heading for the contents list: its anchor, its words without notes, its level.</summary>
/// <param name="Line">Where it stands in its file, from 1.</param>
internal sealed record Heading(string Id, string Text, int Level, int Line);
