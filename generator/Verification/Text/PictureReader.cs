using System.Text;

namespace StaticGuide.Verification.Text;

/// <summary>
/// Notes where a page has pictures that say what letters could. Some say it in a tag (<see cref="PictureWords"/>), some in what is read in
/// their place: the <c>title</c> of a drawing, the fallback of an <c>object</c>. Whether a screen reader is told makes no difference to
/// whoever sees them.
/// </summary>
internal sealed class PictureReader(PageTextBuilder builder)
{
    /// <summary>More is no sign.</summary>
    private const int LongestSign = 80;

    private readonly StringBuilder words = new();

    /// <summary>How many pictures are open that have words in their place, and how many of these texts.</summary>
    private int open;
    private int texts;

    /// <summary>The block in which the outermost of them began; null where that had no words before it.</summary>
    private int? block;
    private Reach reach;

    /// <summary>What the last sign is said of, if words come behind it.</summary>
    private enum Reach
    {
        Nothing,

        /// <summary>The line that it is in.</summary>
        Line,

        /// <summary>It stands alone, perhaps in a box of its own: whatever comes next.</summary>
        Next,
    }

    /// <summary>A tag was read, whose element may be entered next.</summary>
    public void Start(string name, TagValues tag)
    {
        // A drawing stands by itself: what comes behind it is another block.
        if (open == 0 && IsPicture(name))
            block = BlockBefore();
        if (PictureWords.IsIn(name, tag) && reach != Reach.Next)
            Add(BlockBefore());
    }

    public void Enter(string name)
    {
        if (IsPicture(name))
            open++;
        if (IsText(name) && texts++ == 0)
            words.Clear();
        EndLine(name);
    }

    public void Leave(string name)
    {
        if (IsText(name) && --texts == 0 && PictureWords.Says(words.ToString()))
            Add(block);
        if (IsPicture(name))
            open--;
        EndLine(name);
        // An arrow that opens something.
        if (name is "button" or "summary")
            reach = Reach.Nothing;
    }

    /// <summary>Words of which some are shown.</summary>
    public void Take(ReadOnlySpan<char> text, bool isShown)
    {
        if (texts > 0 && words.Length < LongestSign)
            words.Append(text[..Math.Min(text.Length, LongestSign)]);
        if (!isShown || reach == Reach.Nothing || text.IsWhiteSpace())
            return;
        builder.AddPicture(builder.Blocks);
        reach = Reach.Nothing;
    }

    private void Add(int? before)
    {
        if (before is { } written)
            builder.AddPicture(written);
        reach = before is null ? Reach.Next : Reach.Line;
    }

    private int? BlockBefore() => builder.HasWords ? builder.Blocks : null;

    private void EndLine(string name)
    {
        if (reach == Reach.Line && name != "svg" && HtmlElements.Blocks.Contains(name))
            reach = Reach.Nothing;
    }

    private static bool IsPicture(string name) => name is "svg" or "object" or "canvas";

    private bool IsText(string name) => name is "object" or "canvas" || open > 0 && name is "title" or "desc";
}
