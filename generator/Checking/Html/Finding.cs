namespace StaticGuide.Checking.Html;

/// <summary>An anchor, a base address or a link of a page, kept until the whole page was read.</summary>
/// <param name="Element">In small letters; empty for an anchor.</param>
/// <param name="Attribute">In small letters.</param>
internal readonly record struct Finding(string Element, string Attribute, AttributeValue Value);
