using System.Text;

namespace StaticGuide.Verification.Text;

/// <summary>Puts a page's text together, block by block.</summary>
internal sealed class PageTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly StringBuilder block = new();
    private readonly List<TextBlock> blocks = [];

    /// <summary>The row and cell of what is appended, as in <see cref="TextBlock"/>.</summary>
    public int Row { get; set; }

    /// <inheritdoc cref="Row"/>
    public int Cell { get; set; }

    public char? Last => block.Length == 0 ? null : block[^1];

    public void Append(string raw) => block.Append(raw);

    /// <summary>What follows stands by itself.</summary>
    public void EndBlock()
    {
        if (block.Length == 0)
            return;
        var normal = NormalText.Of(block.ToString());
        block.Clear();
        if (normal.Length == 0)
            return;
        if (text.Length > 0)
            text.Append(' ');
        blocks.Add(new TextBlock(text.Length, text.Length + normal.Length, Row, Cell));
        text.Append(normal);
    }

    public PageText Build()
    {
        EndBlock();
        return new PageText(text.ToString(), blocks);
    }
}
