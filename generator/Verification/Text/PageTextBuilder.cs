using System.Text;

namespace StaticGuide.Verification.Text;

/// <summary>
/// Puts a page's text together, block by block, in the normal form. What nobody would write, a paragraph of a million characters
/// or a million paragraphs, is left at that: the text is not whole then.
/// </summary>
/// <param name="keepsSigns">Keeps what is written as well.</param>
internal sealed class PageTextBuilder(bool keepsSigns = false)
{
    private const int LongestBlock = 1_000_000;
    private const int MostBlocks = 400_000;
    private const int MostPictureSpots = 200;

    /// <summary>A long block is brought into its normal form in pieces of about this length.</summary>
    private const int Piece = 16 * 1024;

    private readonly StringBuilder text = new();
    private readonly List<TextBlock> blocks = [];
    private readonly HashSet<int> pictures = [];
    private readonly List<int> pictureSpots = [];
    private readonly Dictionary<int, string> written = [];
    private char[] piece = new char[2 * Piece];
    private int length;

    /// <summary>Where the block began of which pieces stand in the text already; null for none.</summary>
    private int? blockStart;
    private bool isWhole = true;

    /// <summary>The row and cell of what is appended, as in <see cref="TextBlock"/>.</summary>
    public int Row { get; set; }

    /// <inheritdoc cref="Row"/>
    public int Cell { get; set; }

    public char? Last => length == 0 ? null : piece[length - 1];

    /// <summary>Of the text that is finished: where the next block begins, and where the last one ended.</summary>
    public int Start => text.Length == 0 ? 0 : text.Length + 1;

    /// <inheritdoc cref="Start"/>
    public int End => text.Length;

    /// <summary>Where the raw text stands that comes next, to <see cref="Since"/> it.</summary>
    public int Mark => length;

    /// <summary>What was appended since a mark, as it is written.</summary>
    public ReadOnlySpan<char> Since(int mark) => piece.AsSpan(Math.Min(mark, length)..length);

    /// <summary>Takes back what was appended since a mark.</summary>
    public void TakeBack(int mark) => length = Math.Min(mark, length);

    public void Append(ReadOnlySpan<char> raw)
    {
        while (!raw.IsEmpty)
        {
            if (length == piece.Length)
                EndPiece();
            var part = raw[..Math.Min(raw.Length, piece.Length - length)];
            part.CopyTo(piece.AsSpan(length));
            length += part.Length;
            raw = raw[part.Length..];
        }
    }

    /// <summary>What follows stands by itself.</summary>
    public void EndBlock()
    {
        Write(length, isBehindSpace: false);
        if (blockStart is { } start)
            blocks.Add(new TextBlock(start, text.Length, Row, Cell));
        blockStart = null;
    }

    /// <summary>How many blocks are finished.</summary>
    public int Blocks => blocks.Count;

    /// <summary>Something of the block is there already.</summary>
    public bool HasWords => blockStart is not null || !piece.AsSpan(0, length).IsWhiteSpace();

    /// <summary>A block, which may still be written, has a picture that says what letters could.</summary>
    public void AddPicture(int block)
    {
        pictures.Add(block);
        if (pictureSpots.Count < MostPictureSpots)
            pictureSpots.Add(
                block < blocks.Count
                    ? text.Length
                    : (blockStart is null ? Start : text.Length) + NormalText.Of(new string(piece, 0, length)).Length
            );
    }

    /// <summary>What stands in the blocks, each by its number.</summary>
    public IReadOnlyDictionary<int, string> Written => written;

    public PageText Build(PageOutline? outline = null)
    {
        EndBlock();
        return new PageText(text.ToString(), blocks, isWhole)
        {
            Outline = outline ?? PageOutline.None,
            Pictures = pictures,
            PictureSpots = pictureSpots,
        };
    }

    /// <summary>Makes room: between two words or, where there are none, between two letters, so that nothing is seen of the seam.</summary>
    private void EndPiece()
    {
        for (var at = length - 2; at > length - Piece; at--)
        {
            if (char.IsWhiteSpace(piece[at]) && char.IsAsciiLetterOrDigit(piece[at - 1]) && char.IsAsciiLetterOrDigit(piece[at + 1]))
            {
                Write(at, isBehindSpace: true);
                return;
            }
        }
        var seam = length - 1;
        while (seam > Piece && !(char.IsLetterOrDigit(piece[seam]) && char.IsLetterOrDigit(piece[seam - 1])))
            seam--;
        Write(seam, isBehindSpace: false);
    }

    /// <summary>Moves the first characters of the block into the text.</summary>
    private void Write(int count, bool isBehindSpace)
    {
        var raw = count == 0 ? "" : new string(piece, 0, count);
        var normal = NormalText.Of(raw);
        piece.AsSpan(count, length - count).CopyTo(piece);
        length -= count;
        if (normal.Length == 0)
            return;
        if (blocks.Count == MostBlocks || text.Length - blockStart > LongestBlock)
        {
            isWhole = false;
            return;
        }
        if (blockStart is null && text.Length > 0)
            text.Append(' ');
        blockStart ??= text.Length;
        text.Append(normal);
        // A block of several pieces is longer than anybody would show.
        if (keepsSigns && !written.TryAdd(blocks.Count, raw))
            written[blocks.Count] = "";
        if (isBehindSpace)
            text.Append(' ');
    }
}
