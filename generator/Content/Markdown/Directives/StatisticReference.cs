namespace StaticGuide.Content.Markdown.Directives;

/// <summary>What <c>:stat[id]</c> or <c>:stat[id.field]</c> asks for; the field is null for the number itself.</summary>
internal readonly record struct StatisticReference(string Id, string? Field)
{
    public static StatisticReference Parse(string label)
    {
        var dot = label.IndexOf('.', StringComparison.Ordinal);
        return dot < 0
            ? new StatisticReference(label.Trim(), null)
            : new StatisticReference(label[..dot].Trim(), label[(dot + 1)..].Trim());
    }
}
