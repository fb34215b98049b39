namespace StaticGuide.Content.Markdown.Citations;

/// <summary>A bracketed citation in pandoc's syntax: <c>[@a, locator; see @b]</c>.</summary>
/// <param name="Length">How many UTF-16 units it takes, brackets included.</param>
internal sealed record Citation(int Length, IReadOnlyList<CitationItem> Items);
