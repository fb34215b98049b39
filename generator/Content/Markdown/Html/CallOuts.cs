using System.Collections.Frozen;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>The kinds of call-out, <c>:::kind</c>, with the title of one that names none.</summary>
internal static class CallOuts
{
    /// <summary>Those that a quotation can be, as on GitHub: <c>[!NOTE]</c>.</summary>
    public static readonly FrozenSet<string> Alerts = FrozenSet.ToFrozenSet(
        ["note", "tip", "important", "warning", "caution"],
        StringComparer.Ordinal
    );

    public static readonly IReadOnlyDictionary<string, string> Titles = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["caution"] = "Caution",
        ["disclosure"] = "Disclosure",
        ["important"] = "Important",
        ["note"] = "Note",
        ["tip"] = "Tip",
        ["warning"] = "Warning",
    };
}
