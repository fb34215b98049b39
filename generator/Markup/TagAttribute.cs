namespace StaticGuide.Markup;

/// <summary>
/// An attribute as it stands in a tag: where its name and its value are, in UTF-16 units of the HTML; ends are exclusive.
/// </summary>
internal readonly record struct TagAttribute(int NameStart, int NameEnd, int ValueStart, int ValueEnd);
