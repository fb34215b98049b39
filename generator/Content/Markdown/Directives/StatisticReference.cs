using System.Diagnostics.CodeAnalysis;

namespace StaticGuide.Content.Markdown.Directives;

/// <summary>What <c>:stat[id]</c> or <c>:stat[id.field]</c> asks for; the field is null for the number itself.</summary>
internal readonly record struct StatisticReference(string Id, string? Field)
{
    /// <summary>The field that is the number itself, without its unit: it needs its note as the whole does.</summary>
    public const string NumberField = "number";

    /// <summary>Readers see the number, so it has its note beside it.</summary>
    [MemberNotNullWhen(false, nameof(Field))]
    public bool HasNote => Field is null or NumberField;

    public static StatisticReference Parse(string label)
    {
        var dot = label.IndexOf('.', StringComparison.Ordinal);
        return dot < 0
            ? new StatisticReference(label.Trim(), null)
            : new StatisticReference(label[..dot].Trim(), label[(dot + 1)..].Trim());
    }
}
