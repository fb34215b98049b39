using System.Text;
using AngleSharp.Dom;

namespace StaticGuide.Checking.Comparing;

/// <summary>Tells what is meant otherwise though its words stay: what is struck out or quoted, lists, and boxes that are ticked.</summary>
internal static class MarkComparer
{
    private const string Struck = "struck out",
        Quoted = "a quotation";

    private const int MostNodes = 1_000,
        MostLetters = 1_000;

    public static IReadOnlyList<PagePart> Of(IElement main) =>
        [
            .. main.QuerySelectorAll("del, s, blockquote > p, li:first-child, li input[type=checkbox]")
                .Select(e => e.LocalName == "input" ? Part(e.ParentElement!, BoxOf(e)) : Part(e, MeaningOf(e)))
                .Where(p => p.Words.Length > 0),
        ];

    /// <summary>What words of both pages were and are; what came or went with its words is told as those.</summary>
    public static IEnumerable<PartChange> Of(BuiltPage was, BuiltPage now)
    {
        var (gone, come) = (PartComparer.Without(was.Marks, now.Marks), PartComparer.Without(now.Marks, was.Marks));
        foreach (var (before, after) in PartComparer.Pairs(gone, come, p => p.Words))
            yield return new PartChange(PartKind.Mark, before.Words, before.Target, after.Target);
        foreach (var mark in gone.Where(m => Stays(m, now)))
            yield return new PartChange(PartKind.Mark, mark.Words, mark.Target, null);
        foreach (var mark in come.Where(m => Stays(m, was)))
            yield return new PartChange(PartKind.Mark, mark.Words, null, mark.Target);
    }

    /// <summary>That a list begins otherwise makes no list of another kind.</summary>
    private static bool Stays(PagePart mark, BuiltPage other) =>
        mark.Target is Struck or Quoted && other.Text.Contains(mark.Words.TrimEnd('…'), StringComparison.Ordinal);

    private static PagePart Part(IElement element, string meaning) =>
        new(PartKind.Mark, Excerpt.Of(BuiltPage.Folded(StartOf(element))), meaning);

    /// <summary>Its first words: of lists in lists each would have all the words of the page.</summary>
    private static string StartOf(IElement element)
    {
        var text = new StringBuilder();
        Stack<(INode Node, int Next)> open = new([(element, 0)]);
        for (var seen = 0; seen < MostNodes && text.Length < MostLetters && open.TryPop(out var at); seen++)
        {
            if (at.Next >= at.Node.ChildNodes.Length)
                continue;
            open.Push((at.Node, at.Next + 1));
            if (at.Node.ChildNodes[at.Next] is IText words)
                text.Append(words.Data);
            else
                open.Push((at.Node.ChildNodes[at.Next], 0));
        }
        return text.ToString();
    }

    private static string BoxOf(IElement box) => box.HasAttribute("checked") ? "ticked" : "not ticked";

    private static string MeaningOf(IElement element) =>
        element.LocalName switch
        {
            "li" => element.ParentElement?.LocalName == "ol" ? "in a numbered list" : "in a list",
            "p" => Quoted,
            _ => Struck,
        };
}
