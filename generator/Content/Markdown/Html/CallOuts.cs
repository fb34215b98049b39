using System.Collections.Frozen;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using StaticGuide.Language;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>The kinds of call-out, <c>:::kind</c>.</summary>
internal static class CallOuts
{
    /// <summary>Those that a quotation can be, as on GitHub: <c>[!NOTE]</c>.</summary>
    public static readonly FrozenSet<string> Alerts = FrozenSet.ToFrozenSet(
        ["note", "tip", "important", "warning", "caution"],
        StringComparer.Ordinal
    );

    /// <summary>All of them, in the order in which a language has their titles.</summary>
    private static readonly string[] All = ["caution", "disclosure", "important", "note", "tip", "warning"];

    public static IReadOnlyList<string> Kinds => All;

    public static bool IsKind(string name) => All.Contains(name, StringComparer.Ordinal);

    /// <summary>The title of a call-out, which is its first child; null where it has none of its own.</summary>
    public static ParagraphBlock? TitleOf(CustomContainer callOut) => callOut.GetData(typeof(CallOuts)) as ParagraphBlock;

    public static string TitleOf(string kind, PageWords words) => words.CallOuts[Array.IndexOf(All, kind)];
}
