namespace StaticGuide.Markup;

/// <summary>
/// An attribute as it stands in a tag: where its name and its value are, in UTF-16 units of the HTML; ends are exclusive.
/// </summary>
/// <param name="Known">Its name in small letters, where only attributes of certain names are wanted.</param>
internal readonly record struct TagAttribute(int NameStart, int NameEnd, int ValueStart, int ValueEnd, string? Known = null);
