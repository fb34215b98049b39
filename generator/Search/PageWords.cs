using System.Text;

namespace StaticGuide.Search;

/// <summary>
/// Which words stand on a page and in each of its entries, and how much they count there, as bytes: of the page and of each entry in
/// turn, how many words, and of each its number and what it counts.
/// </summary>
internal sealed class PageWords(IWordNumbers numbers)
{
    /// <summary>Okapi BM25: how soon more of a word says nothing more, and how much a long text is to blame for its length.</summary>
    private const float Saturation = 1.4f,
        LengthShare = 0.6f;

    /// <summary>Characters of a usual text, against which others are long or short.</summary>
    private const float UsualLength = 2000;

    /// <summary>What a word counts by where it stands.</summary>
    private const float InTitle = 8,
        InHeading = 4,
        InDescription = 2,
        InRecord = 1.5f,
        InText = 1,
        InLabel = 0.25f;

    private const int Named = 16;

    /// <summary>Begins the names of pages among the words, each as one: no word begins so.</summary>
    public const char NameMark = '=';

    /// <summary>What is longer is cut off, as in a word.</summary>
    private const int LongestName = 40;

    private readonly WordReader reader = new();

    /// <summary>Of the text at hand: what each word comes to.</summary>
    private readonly Dictionary<int, (float Count, bool IsNamed)> counts = [];
    private byte[] bytes = new byte[4096];
    private int written;
    private int length;

    /// <summary>Valid until the next page.</summary>
    public ReadOnlySpan<byte> Of(SearchDocument page)
    {
        written = 0;
        Count(page.Title, InTitle, isNamed: true);
        Count(page.Labels, InHeading, isNamed: true);
        foreach (var name in page.Names)
            AddName(name);
        Count(page.Description, InDescription, isNamed: false);
        foreach (var section in page.Sections.Where(s => !s.IsEntry))
        {
            Count(section.Heading, InHeading, isNamed: true);
            if (section.IsLabel)
                CountInPassing(section.Text);
            else
                Count(section.Text, InText, isNamed: false);
        }
        End();
        foreach (var section in page.Sections.Where(s => s.IsEntry))
        {
            Count(section.Heading, section.IsLabel ? InRecord : InTitle, isNamed: true);
            Count(section.Text, InText, isNamed: false);
            End();
        }
        return bytes.AsSpan(0, written);
    }

    /// <summary>Tells each word of a page to <paramref name="take"/>: its number, and where it stands.</summary>
    /// <returns>How many texts there are: the page and its entries.</returns>
    public static int Read(SearchRecord page, Action<int, Posting> take)
    {
        var rest = page.Words.Span;
        var entry = 0;
        for (; rest.Length > 0; entry++)
        {
            for (var left = Number(ref rest); left > 0; left--)
            {
                var word = Number(ref rest);
                var told = Number(ref rest);
                take(word, new Posting(page.Number, entry, (byte)(told % Named), told >= Named));
            }
        }
        return entry;
    }

    private void Count(string text, float weight, bool isNamed)
    {
        length += text.Length;
        reader.Read(
            text,
            word =>
            {
                var number = numbers.NumberOf(word);
                var (count, wasNamed) = counts.GetValueOrDefault(number);
                counts[number] = (count + weight, wasNamed || isNamed);
            }
        );
    }

    /// <summary>A text is not to blame for the length of what it shows in passing.</summary>
    private void CountInPassing(string text)
    {
        Count(text, InLabel, isNamed: false);
        length -= text.Length;
    }

    private void AddName(string name)
    {
        var words = new StringBuilder().Append(NameMark);
        reader.Read(name, word => (words.Length > 1 ? words.Append(' ') : words).Append(word));
        if (words.Length > 1)
            counts[numbers.NumberOf(words.ToString().AsSpan(0, Math.Min(words.Length, LongestName)))] = (InTitle, true);
    }

    private void End()
    {
        var share = Saturation * (1 - LengthShare + LengthShare * length / UsualLength);
        Write(counts.Count);
        foreach (var (number, (count, isNamed)) in counts)
        {
            var weight = (int)Math.Clamp(MathF.Round(count / (count + share) * Posting.MostWeight), 1, Posting.MostWeight);
            Write(number);
            Write(weight + (isNamed ? Named : 0));
        }
        counts.Clear();
        length = 0;
    }

    private void Write(int number)
    {
        const int Longest = 5;
        if (bytes.Length - written < Longest)
            Array.Resize(ref bytes, bytes.Length * 2);
        var rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7)
            bytes[written++] = (byte)(rest | 0x80);
        bytes[written++] = (byte)rest;
    }

    private static int Number(ref ReadOnlySpan<byte> rest)
    {
        var (value, shift, at) = (0u, 0, 0);
        for (; rest[at] >= 0x80; shift += 7)
            value |= (uint)(rest[at++] & 0x7F) << shift;
        value |= (uint)rest[at++] << shift;
        rest = rest[at..];
        return (int)value;
    }
}
