using System.Text;

namespace StaticGuide.Rendering.Charts;

/// <summary>A line of words, as wide as <see cref="Width"/> em at most.</summary>
internal sealed record TextLine(IReadOnlyList<Word> Words)
{
    public double Width => Words.Sum(w => w.Width) + (Words.Count - 1) * TextWidth.Space;

    /// <summary>
    /// Breaks words into lines of a width in em. A word that is wider is broken within; one of a value, whose digits must not be parted, is
    /// written smaller.
    /// </summary>
    public static List<TextLine> Wrap(IEnumerable<Word> words, double room)
    {
        List<TextLine> lines = [];
        List<Word> line = [];
        var width = 0.0;
        foreach (var word in words.SelectMany(w => Pieces(w, room)))
        {
            if (line.Count > 0 && width + TextWidth.Space + word.Width > room)
            {
                lines.Add(new TextLine(line));
                (line, width) = ([], 0);
            }
            width += word.Width + (line.Count > 0 ? TextWidth.Space : 0);
            line.Add(word);
        }
        if (line.Count > 0)
            lines.Add(new TextLine(line));
        return lines;
    }

    private static IEnumerable<Word> Pieces(Word word, double room)
    {
        if (word.Width <= room)
        {
            yield return word;
            yield break;
        }
        if (word.Strong)
        {
            yield return word with
            {
                Size = room / word.Width,
            };
            yield break;
        }
        var piece = new StringBuilder();
        var width = 0.0;
        foreach (var rune in word.Text.EnumerateRunes())
        {
            var next = TextWidth.Of(rune.ToString(), word.Strong);
            if (piece.Length > 0 && width + next > room)
            {
                yield return new Word(piece.ToString(), word.Strong) { IsBroken = true };
                piece.Clear();
                width = 0;
            }
            piece.Append(rune);
            width += next;
        }
        yield return new Word(piece.ToString(), word.Strong);
    }
}
