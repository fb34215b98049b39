namespace StaticGuide.Content.Markdown.Directives;

/// <summary>A text directive of the generic-directives proposal: <c>:name[label]{attributes}</c>.</summary>
/// <param name="Length">How many UTF-16 units it takes.</param>
/// <param name="Attributes">What stands between the braces, or null.</param>
internal readonly record struct DirectiveSyntax(string Name, string Label, string? Attributes, int Length)
{
    /// <summary>Reads a directive that begins with the text's first character; null where that is a mere colon.</summary>
    public static DirectiveSyntax? Read(ReadOnlySpan<char> text)
    {
        if (text is not [':', >= 'a' and <= 'z', ..])
            return null;
        var name = text[1..];
        var length = name.IndexOfAnyExceptInRange('a', 'z');
        if (length <= 0 || name[length] != '[')
            return null;
        var label = name[(length + 1)..];
        var close = label.IndexOfAny(']', '[', '\n');
        if (close < 0 || label[close] != ']')
            return null;
        var end = 1 + length + 1 + close + 1;
        string? attributes = null;
        if (end < text.Length && text[end] == '{' && text[end..].IndexOf('}') is > 0 and var brace)
        {
            attributes = text.Slice(end + 1, brace - 1).ToString();
            end += brace + 1;
        }
        return new DirectiveSyntax(NameOf(name[..length]), label[..close].ToString(), attributes, end);
    }

    /// <summary>Nearly all are statistics.</summary>
    private static string NameOf(ReadOnlySpan<char> name) =>
        name is DirectiveParser.Statistic ? DirectiveParser.Statistic : name.ToString();
}
