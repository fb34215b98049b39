using System.Buffers;
using System.Text;
using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>
/// Writes other values in the place of scalars, and adds entries to lists; every other character stays as it is. What comes out is
/// read again, and given back only if nothing else in it has changed.
/// </summary>
/// <param name="source">The text with its line ends folded, as it was read.</param>
/// <param name="read">Reads a text of the same kind: its root, or null where it is malformed.</param>
internal sealed class YamlEdit(SourceText source, Func<SourceText, YamlNode?> read)
{
    /// <summary>What needs no quotes within an address, a number or a date, wherever it stands.</summary>
    private static readonly SearchValues<char> Harmless = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?&=%+@!$*();:"
    );

    /// <summary>The text after it, or null where the rest would not be read as before.</summary>
    /// <param name="root">What the text was read into.</param>
    /// <param name="changes">Of nodes of that; in any order.</param>
    /// <param name="additions">To mappings of that; one for each at most.</param>
    /// <param name="raw">The text as it stands in the file, with its own line ends.</param>
    public string? Apply(YamlNode root, IReadOnlyList<ScalarChange> changes, IReadOnlyList<ListAddition> additions, string raw)
    {
        var places = new ListPlaces(source);
        List<TextPiece> added = [];
        foreach (var addition in additions)
        {
            if (places.Of(addition) is not { } piece)
                return null;
            added.Add(piece);
        }
        var check = new YamlEditCheck(changes, additions);
        // What can stay bare does; where that would be read otherwise, it is quoted.
        foreach (var quotes in new[] { false, true })
        {
            List<TextPiece> pieces = [.. added];
            foreach (var change in changes)
            {
                if (!Add(pieces, change, quotes))
                    return null;
            }
            var text = Write(pieces, raw);
            var fresh = new SourceText(source.Path, text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
            if (read(fresh) is { } after && check.Holds(root, after))
                return text;
        }
        return null;
    }

    private bool Add(List<TextPiece> pieces, ScalarChange change, bool quotes)
    {
        var start = YamlReader.OffsetOf(source, change.Node.Start);
        var token = source.Text[start..YamlReader.OffsetOf(source, change.Node.End)].TrimEnd();
        if (token.Length == 0)
            return false;
        if (!quotes && change.Within?.Invoke(token) is { } within)
            pieces.AddRange(within.Select(p => new TextPiece(start + p.Start, start + p.End, p.Text)));
        else
            pieces.Add(new TextPiece(start, start + token.Length, Written(change.Value, token)));
        return true;
    }

    private static string Write(List<TextPiece> pieces, string raw)
    {
        var edited = new StringBuilder(raw.Length + 64);
        var (written, folded) = (0, 0);
        foreach (var piece in pieces.OrderBy(p => p.Start).ThenBy(p => p.End))
        {
            var from = RawOffset(raw, written, piece.Start - folded);
            var to = RawOffset(raw, from, piece.End - piece.Start);
            edited.Append(raw, written, from - written).Append(piece.Text.Replace("\n", LineEndAt(raw, from), StringComparison.Ordinal));
            (written, folded) = (to, piece.End);
        }
        return edited.Append(raw, written, raw.Length - written).ToString();
    }

    /// <summary>That of the line at a place; of one that has none, that of the line before. People mix them.</summary>
    private static string LineEndAt(string raw, int at)
    {
        var end = raw.IndexOf('\n', Math.Min(at, raw.Length)) is >= 0 and var next ? next : raw.LastIndexOf('\n');
        return end > 0 && raw[end - 1] == '\r' ? "\r\n" : "\n";
    }

    /// <summary>In the quotes it had, or bare where it was and can be; a block becomes a quoted line.</summary>
    private static string Written(string value, string token) =>
        token[0] switch
        {
            '\'' => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'",
            not ('"' or '|' or '>') when !value.AsSpan().ContainsAnyExcept(Harmless) && !value.EndsWith(':') => value,
            _ => YamlText.Quoted(value),
        };

    /// <summary>Where so many characters of the folded text end in the other: a line end may be two there.</summary>
    private static int RawOffset(string raw, int from, int count)
    {
        var at = from;
        for (; count > 0; count--)
            at += raw[at] == '\r' && at + 1 < raw.Length && raw[at + 1] == '\n' ? 2 : 1;
        return at;
    }
}
