namespace StaticGuide.Checking;

/// <summary>A link in finished HTML. Valid only while the page is scanned.</summary>
/// <param name="element">The element's name, in small letters.</param>
/// <param name="attribute">The attribute's name, in small letters.</param>
/// <param name="value">The address, character references decoded.</param>
/// <param name="at">Where it stands, in UTF-16 units of the HTML.</param>
internal readonly ref struct LinkFound(ReadOnlySpan<char> element, ReadOnlySpan<char> attribute, ReadOnlySpan<char> value, int at)
{
    public ReadOnlySpan<char> Element { get; } = element;

    public ReadOnlySpan<char> Attribute { get; } = attribute;

    public ReadOnlySpan<char> Value { get; } = value;

    public int At { get; } = at;
}
