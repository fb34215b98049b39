using StaticGuide.Markup;

namespace StaticGuide.Verification.Text;

/// <summary>What a cell's tag says of it (HTML, 4.9.11).</summary>
internal readonly struct CellAttributes(string html, List<TagAttribute> attributes)
{
    /// <summary>The most that spans may say; the standard's are larger, but strangers write them.</summary>
    private const int WidestSpan = 100;

    public int Columns => Span("colspan", onNothing: 1);

    /// <summary>None is as many as there are.</summary>
    public int Rows => Span("rowspan", onNothing: WidestSpan);

    /// <summary>Empty where it is missing.</summary>
    public string Scope => Value("scope").ToString().ToLowerInvariant();

    private int Span(string name, int onNothing) =>
        int.TryParse(Value(name), out var span) ? Math.Clamp(span == 0 ? onNothing : span, 1, WidestSpan) : 1;

    private ReadOnlySpan<char> Value(string name)
    {
        if (html is null)
            return default;
        foreach (var attribute in attributes)
        {
            if (html.AsSpan(attribute.NameStart, attribute.NameEnd - attribute.NameStart).Equals(name, StringComparison.OrdinalIgnoreCase))
                return html.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart);
        }
        return default;
    }
}
