using System.Globalization;
using System.Text;

namespace StaticGuide.Cli.Renewing;

/// <summary>
/// The letters of a YAML scalar in double quotes (1.2.2, 7.3.1) without their escapes, each with where it stands in the file: so a number
/// can be changed there, and the rest stay as it was typed.
/// </summary>
internal sealed class QuotedScalar
{
    private readonly StringBuilder text = new();
    private readonly List<int> starts = [];

    private QuotedScalar() { }

    public string Text => text.ToString();

    /// <summary>Null where it is no such scalar, or has an escape that nobody knows.</summary>
    public static QuotedScalar? Of(string token)
    {
        var scalar = new QuotedScalar();
        for (var at = 0; at < token.Length; )
        {
            if (token[at] != '\\')
            {
                scalar.Add(token[at].ToString(), at++);
                continue;
            }
            if (Escaped(token, at) is not var (letters, length))
                return null;
            scalar.Add(letters, at);
            at += length;
        }
        scalar.starts.Add(token.Length);
        return scalar;
    }

    /// <summary>Where in the file a letter begins; of one behind the last, where that ends.</summary>
    public int StartOf(int letter) => starts[letter];

    private void Add(string letters, int start)
    {
        text.Append(letters);
        starts.AddRange(Enumerable.Repeat(start, letters.Length));
    }

    /// <summary>What an escape stands for, and how long it is.</summary>
    private static (string Letters, int Length)? Escaped(string token, int at)
    {
        if (at + 1 == token.Length)
            return null;
        var digits = token[at + 1] switch
        {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        return digits > 0 ? Numbered(token, at, digits) : Named(token, at);
    }

    private static (string Letters, int Length)? Numbered(string token, int at, int digits) =>
        at + 2 + digits <= token.Length
        && uint.TryParse(token.AsSpan(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
        && Rune.TryCreate(code, out var rune)
            ? (rune.ToString(), 2 + digits)
            : null;

    private static (string Letters, int Length)? Named(string token, int at) =>
        token[at + 1] switch
        {
            't' or '\t' => ("\t", 2),
            'n' => ("\n", 2),
            'N' => ("\u0085", 2),
            '_' => ("\u00A0", 2),
            'L' => ("\u2028", 2),
            'P' => ("\u2029", 2),
            '"' or '/' or '\\' or ' ' => (token[at + 1].ToString(), 2),
            // The line goes on behind its indent.
            '\n' => ("", 2 + token.AsSpan(at + 2).IndexOfAnyExcept(' ', '\t')),
            _ => null,
        };
}
