using StaticGuide.Markup;

namespace StaticGuide.Verification.Text;

/// <summary>The values of a tag's attributes, by name.</summary>
internal readonly struct TagValues(string html, List<TagAttribute> attributes)
{
    /// <summary>Empty for an attribute without a value; null where there is none of the name.</summary>
    public string? Find(string name)
    {
        foreach (var attribute in attributes)
        {
            if (html.AsSpan(attribute.NameStart, attribute.NameEnd - attribute.NameStart).Equals(name, StringComparison.OrdinalIgnoreCase))
                return html[attribute.ValueStart..attribute.ValueEnd];
        }
        return null;
    }
}
