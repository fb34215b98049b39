namespace StaticGuide.Content.Markdown.Citations;

/// <summary>One source cited.</summary>
/// <param name="Id">The source's id, without <c>@</c> and braces.</param>
/// <param name="Start">Where <c>@id</c> begins, in UTF-16 units from the opening bracket.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Prefix">What stands before it, such as <c>see</c>; null where nothing does.</param>
/// <param name="Locator">What stands behind it, such as <c>Pay</c>; null where nothing does.</param>
/// <param name="HasSecondKey">A second <c>@id</c> stands in the locator: a comma where a semicolon was meant.</param>
internal sealed record CitationItem(string Id, int Start, int End, string? Prefix, string? Locator, bool HasSecondKey);
