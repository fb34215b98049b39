using System.Collections.Frozen;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>The kinds of call-out, <c>:::kind</c>, and those of them that a quotation can be.</summary>
internal static class CallOuts
{
    /// <summary>Those that a quotation can be, as on GitHub: <c>[!NOTE]</c>.</summary>
    public static readonly FrozenSet<string> Alerts = FrozenSet.ToFrozenSet(
        ["note", "tip", "important", "warning", "caution"],
        StringComparer.Ordinal
    );

    /// <summary>The title of a call-out, which is its first child; null where it has none of its own.</summary>
    public static ParagraphBlock? TitleOf(CustomContainer callOut) => callOut.GetData(typeof(CallOuts)) as ParagraphBlock;

    public static readonly IReadOnlyList<string> Kinds = ["caution", "disclosure", "important", "note", "tip", "warning"];
}
