using Markdig.Syntax;

namespace StaticGuide.Content.Markdown.Tables;

/// <summary>A block that is the last of its parent, and about to become something else.</summary>
internal static class LastChild
{
    /// <summary>
    /// Takes it out of its parent. The library searches it among all blocks, from the first; in a parent of its own it is found at once.
    /// </summary>
    public static void Detach(Block block)
    {
        if (block.Parent is not { } parent || parent.LastChild != block)
            return;
        parent.RemoveAt(parent.Count - 1);
        _ = new MarkdownDocument { block };
    }
}
