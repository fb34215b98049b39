using System.Collections.Frozen;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>The kinds of call-out, <c>:::kind</c>, and those of them that a quotation can be.</summary>
internal static class CallOuts
{
    /// <summary>Those that a quotation can be, as on GitHub: <c>[!NOTE]</c>.</summary>
    public static readonly FrozenSet<string> Alerts = FrozenSet.ToFrozenSet(
        ["note", "tip", "important", "warning", "caution"],
        StringComparer.Ordinal
    );

    public static readonly IReadOnlyList<string> Kinds = ["caution", "disclosure", "important", "note", "tip", "warning"];
}
