namespace StaticGuide.Files.Kept;

/// <summary>
/// Reads stretches of bytes that may be in a file by now. Who asks for two of one piece in a row is likely to ask for more of it, so the
/// second brings the whole piece. For one thread.
/// </summary>
internal sealed class PieceReader
{
    private BytePiece? asked;
    private BytePiece? whole;
    private byte[] bytes = [];
    private StoredBytes last;
    private byte[] part = [];

    /// <returns>Valid until more is asked for.</returns>
    /// <inheritdoc cref="BytePiece.Read"/>
    public ReadOnlySpan<byte> Read(StoredBytes stored)
    {
        if (stored.TryRead(out var known))
            return known;
        if (whole == stored.Piece)
            return bytes.AsSpan(stored.Start, stored.Length);
        if (last == stored)
            return part.AsSpan(0, stored.Length);
        if (asked != stored.Piece)
        {
            (asked, last) = (stored.Piece, default);
            var alone = stored.Read(ref part);
            last = stored;
            return alone;
        }
        whole = null;
        var all = stored.Piece.ReadAll(ref bytes);
        whole = stored.Piece;
        return all.Slice(stored.Start, stored.Length);
    }
}
