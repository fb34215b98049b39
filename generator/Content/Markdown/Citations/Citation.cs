using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown.Citations;

/// <summary>A bracketed citation in pandoc's syntax: <c>[@a, locator; see @b]</c>.</summary>
/// <param name="Length">How many UTF-16 units it takes, brackets included.</param>
internal sealed record Citation(int Length, IReadOnlyList<CitationItem> Items);

/// <summary>One source cited. What stands around its key is kept as plain words, with the markup taken out.</summary>
/// <param name="Id">The source's id, without <c>@</c> and braces.</param>
/// <param name="Start">Where <c>@id</c> begins, in UTF-16 units from the opening bracket.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal sealed record CitationItem(string Id, int Start, int End)
{
    /// <summary>What stands before it, such as <c>see</c>; null where nothing does.</summary>
    public string? Prefix { get; init; }

    /// <summary>Where in the source to look; null where nothing says it.</summary>
    public CitationLocator? Locator { get; init; }

    /// <summary>What is left, with the comma or space it begins with, such as <c>, and more</c>; null where nothing is.</summary>
    public string? Suffix { get; init; }

    /// <summary>A <c>-</c> stands before the <c>@</c>: the author is named in the sentence. Numbered notes look no different.</summary>
    public bool SuppressAuthor { get; init; }

    /// <summary>A second <c>@id</c> stands behind the first, without the semicolon that would make it a citation.</summary>
    public bool HasSecondKey { get; init; }
}

/// <summary>Where in a source to look.</summary>
/// <param name="Words">As the writer put it: <c>pp. 33-35</c>, or the name of a heading.</param>
/// <param name="Label">
/// What is counted, by the names of CSL 1.0.2 ("Locators"): <c>page</c>, <c>section</c> …; null for other words.
/// </param>
/// <param name="Value">The words without the label's term: <c>33-35</c>.</param>
internal sealed record CitationLocator(string Words, string? Label, string Value);

/// <summary>A citation in the tree. Its span is that of the Markdown.</summary>
internal sealed class CitationInline(Citation citation) : LeafInline
{
    public Citation Citation { get; } = citation;
}
