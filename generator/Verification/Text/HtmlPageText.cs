using AngleSharp.Dom;

namespace StaticGuide.Verification.Text;

/// <summary>
/// The text of an HTML page: what its markup holds for readers. Panes that style sheets hide count, since scripts show them;
/// scripts, styles and templates do not.
/// </summary>
/// <param name="dropsMarks">Leaves out the raised marks of notes, which stand in the middle of sentences.</param>
internal sealed class HtmlPageText(bool dropsMarks)
{
    private const int LongestMark = 24;

    private readonly PageTextBuilder builder = new();
    private readonly Stack<(int Row, bool IsTerm)> entries = new();
    private int rows;
    private int cells;
    private int raised;

    public static PageText Of(INode root, bool dropsMarks)
    {
        var reader = new HtmlPageText(dropsMarks);
        reader.Read(root);
        return reader.builder.Build();
    }

    /// <summary>The normal text of a part, such as a table cell.</summary>
    public static string TextOf(INode part) => Of(part, dropsMarks: true).Text;

    /// <summary>A walk without recursion: how deep a page nests is up to strangers.</summary>
    private void Read(INode root)
    {
        Stack<(int Row, int Cell)> outer = new();
        var node = root;
        while (true)
        {
            if (Enter(node, outer) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }
            while (true)
            {
                Leave(node, outer);
                if (node == root)
                    return;
                if (node.NextSibling is { } next)
                {
                    node = next;
                    break;
                }
                node = node.Parent!;
            }
        }
    }

    /// <summary>Whether what is in a node counts.</summary>
    private bool Enter(INode node, Stack<(int Row, int Cell)> outer)
    {
        if (node.NodeType == NodeType.Text)
        {
            builder.Append(node.NodeValue);
            return false;
        }
        if (node is not IElement element)
            return node.NodeType == NodeType.Document || node.NodeType == NodeType.DocumentFragment;
        if (element.LocalName == "br")
            builder.Append(" ");
        if (element.LocalName == "sup" && raised++ == 0)
        {
            if (dropsMarks && IsMark(element))
                return false;
            // Mark or power, it is no further digit of the number before it.
            if (builder.Last is >= '0' and <= '9' && element.TextContent.AsSpan().TrimStart() is [>= '0' and <= '9', ..])
                builder.Append(NormalText.Raised);
        }
        if (HtmlElements.Unseen.Contains(element.LocalName))
            return false;
        if (HtmlElements.Blocks.Contains(element.LocalName))
            builder.EndBlock();
        if (element.LocalName == "dl")
            entries.Push((0, false));
        if (IsSlot(element))
        {
            outer.Push((builder.Row, builder.Cell));
            (builder.Row, builder.Cell) = element.LocalName == "tr" ? (++rows, 0) : (RowOf(element), ++cells);
        }
        return true;
    }

    private static bool IsSlot(IElement element) => element.LocalName is "tr" or "td" or "th" or "dt" or "dd";

    /// <summary>Outside of tables, an entry of a description list is a row: its terms, then what is said of them.</summary>
    private int RowOf(IElement slot)
    {
        if (slot.LocalName is "td" or "th" || builder.Row > 0 || !entries.TryPop(out var entry))
            return builder.Row;
        var isTerm = slot.LocalName == "dt";
        entry = (isTerm && !entry.IsTerm ? ++rows : entry.Row, isTerm);
        entries.Push(entry);
        return entry.Row;
    }

    private void Leave(INode node, Stack<(int Row, int Cell)> outer)
    {
        if (node is IElement { LocalName: "sup" })
            raised--;
        if (node is not IElement element || HtmlElements.Unseen.Contains(element.LocalName) || !HtmlElements.Blocks.Contains(element.LocalName))
            return;
        builder.EndBlock();
        if (element.LocalName == "dl")
            entries.Pop();
        if (IsSlot(element))
            (builder.Row, builder.Cell) = outer.Pop();
    }

    /// <summary>A raised link or sign is the mark of a note; a bare number is one unless it may be a power.</summary>
    private bool IsMark(IElement element)
    {
        var text = element.TextContent.Trim();
        return text.Length <= LongestMark
            && (element.QuerySelector("a") is not null || text is ['[', .., ']'] || text.All(c => c is '*' or '†' or '‡' or '§')
                || text.Length <= 2 && text.All(char.IsAsciiDigit) && builder.Last is '.' or ',' or ')' or ';');
    }
}
