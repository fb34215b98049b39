using StaticGuide.Verification.Renewal;
using StaticGuide.Verification.Text;
using StaticGuide.Yaml;

namespace StaticGuide.Cli.Renewing;

/// <summary>Carries the numbers and months of one text over to another way of writing its older edition.</summary>
internal sealed class SlotRewrite(string before, string after)
{
    private readonly IReadOnlyList<string> old = [.. SlotScanner.In(before).Select(s => s.In(before))];
    private readonly IReadOnlyList<string> fresh = [.. SlotScanner.In(after).Select(s => s.In(after))];

    /// <summary>The text with the newer ones, or null where it is not one of the older edition.</summary>
    public string? In(string text)
    {
        if (Pieces(text, 0) is not { } pieces)
            return null;
        foreach (var piece in pieces.AsEnumerable().Reverse())
            text = string.Concat(text.AsSpan(0, piece.Start), piece.Text, text.AsSpan(piece.End));
        return text;
    }

    /// <summary>The same for the letters of a YAML scalar as they stand in the file.</summary>
    public IReadOnlyList<TextPiece>? InScalar(string token) =>
        // The header of a block has digits of its own.
        token[0] is '|' or '>'
            ? (token.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end ? Pieces(token, end) : null)
        : token[0] == '"' && token.Contains('\\', StringComparison.Ordinal) ? InEscaped(token)
        : Pieces(token, 0);

    private List<TextPiece>? InEscaped(string token)
    {
        if (QuotedScalar.Of(token) is not { } scalar || Pieces(scalar.Text, 0) is not { } pieces)
            return null;
        return
        [
            .. pieces.Select(p =>
            {
                var (start, end) = (scalar.StartOf(p.Start), scalar.StartOf(p.End));
                return new TextPiece(start, end, LikeThat(p.Text, token[start..end]));
            }),
        ];
    }

    /// <summary>With the spaces between digits escaped as they were.</summary>
    private static string LikeThat(string fresh, string old) =>
        old.Contains('\\', StringComparison.Ordinal) && QuotedScalar.Of(old) is { } scalar
            ? string.Concat(
                fresh.Select(c =>
                    char.IsAsciiLetterOrDigit(c) || !scalar.Text.Contains(c, StringComparison.Ordinal)
                        ? c.ToString()
                        : EscapeOf(scalar, old, c)
                )
            )
            : fresh;

    private static string EscapeOf(QuotedScalar scalar, string old, char letter)
    {
        var at = scalar.Text.IndexOf(letter, StringComparison.Ordinal);
        return old[scalar.StartOf(at)..scalar.StartOf(at + 1)];
    }

    private List<TextPiece>? Pieces(string text, int from)
    {
        var slots = SlotScanner.In(text).Where(s => s.Start >= from).ToList();
        if (slots.Count != old.Count || fresh.Count != old.Count)
            return null;
        List<TextPiece> pieces = [];
        for (var i = 0; i < slots.Count; i++)
        {
            if (NormalText.Of(slots[i].In(text)) != NormalText.Of(old[i]))
                return null;
            if (fresh[i] != old[i])
                pieces.Add(new TextPiece(slots[i].Start, slots[i].End, fresh[i]));
        }
        return pieces;
    }
}
