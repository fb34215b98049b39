namespace StaticGuide.Content.Markdown.Citations;

/// <summary>Where in a source to look.</summary>
/// <param name="Words">As the writer put it: <c>pp. 33-35</c>, or the name of a heading.</param>
/// <param name="Label">
/// What is counted, by the names of CSL 1.0.2 ("Locators"): <c>page</c>, <c>section</c> …; null for other words.
/// </param>
/// <param name="Value">The words without the label's term: <c>33-35</c>.</param>
internal sealed record CitationLocator(string Words, string? Label, string Value);
