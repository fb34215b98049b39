namespace StaticGuide.Checking.Html;

/// <summary>An attribute's value: a stretch of the HTML, or the text that stretch stands for where it holds character references.</summary>
internal readonly record struct AttributeValue(int Start, int End, string? Decoded)
{
    public ReadOnlySpan<char> In(ReadOnlySpan<char> html) => Decoded ?? html[Start..End];
}
