using System.Buffers;
using System.Text;
using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>Writes another value in the place of scalars, and leaves every other character as it is.</summary>
/// <param name="source">The text with its line ends folded, as it was read.</param>
/// <param name="read">Reads a text of the same kind: its root, or null where it is malformed.</param>
internal sealed class ScalarEdit(SourceText source, Func<SourceText, YamlNode?> read)
{
    /// <summary>What needs no quotes within an address, wherever it stands.</summary>
    private static readonly SearchValues<char> Harmless = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?&=%+@!$*();:"
    );

    /// <summary>The text after it, or null where the rest would not be read as before.</summary>
    /// <param name="root">What the text was read into.</param>
    /// <param name="nodes">Of that; in any order.</param>
    /// <param name="raw">The text as it stands in the file, with its own line ends.</param>
    public string? Replace(YamlNode root, IReadOnlyCollection<YamlScalar> nodes, string value, string raw)
    {
        var folded = source.Text;
        var edited = new StringBuilder(raw);
        // From the end, so that the places before are still right.
        foreach (var node in nodes.OrderByDescending(n => n.Start))
        {
            var (start, end) = (YamlReader.OffsetOf(source, node.Start), YamlReader.OffsetOf(source, node.End));
            var token = folded.AsSpan(start, end - start).TrimEnd();
            if (token.IsEmpty)
                return null;
            var (from, to) = (RawOffset(raw, start), RawOffset(raw, start + token.Length));
            edited.Remove(from, to - from).Insert(from, Written(value, token));
        }
        var text = edited.ToString();
        var fresh = new SourceText(source.Path, text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
        return read(fresh) is { } after && IsSame(root, after, nodes, value) ? text : null;
    }

    /// <summary>In the quotes it had, or bare where it was and can be; a block becomes a quoted line.</summary>
    private static string Written(string value, ReadOnlySpan<char> token) =>
        token[0] switch
        {
            '\'' => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'",
            not ('"' or '|' or '>') when !value.AsSpan().ContainsAnyExcept(Harmless) && !value.EndsWith(':') => value,
            _ => $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        };

    private static bool IsSame(YamlNode before, YamlNode after, IReadOnlyCollection<YamlScalar> edited, string value) =>
        (before, after) switch
        {
            (YamlScalar one, YamlScalar other) => edited.Contains(one)
                ? other.Value == value
                : one.Value == other.Value && one.IsPlain == other.IsPlain,
            (YamlSequence one, YamlSequence other) => one.Items.Count == other.Items.Count
                && one.Items.Zip(other.Items).All(pair => IsSame(pair.First, pair.Second, edited, value)),
            (YamlMapping one, YamlMapping other) => one.Entries.Length == other.Entries.Length
                && one.Entries.Zip(other.Entries)
                    .All(pair =>
                        pair.First.Key.Value == pair.Second.Key.Value && IsSame(pair.First.Value, pair.Second.Value, edited, value)
                    ),
            _ => false,
        };

    /// <summary>Where a character of the folded text stands in the other: a line end may be two there.</summary>
    private static int RawOffset(string raw, int offset)
    {
        var at = 0;
        for (; offset > 0; offset--)
            at += raw[at] == '\r' && at + 1 < raw.Length && raw[at + 1] == '\n' ? 2 : 1;
        return at;
    }
}
