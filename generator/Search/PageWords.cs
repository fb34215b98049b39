namespace StaticGuide.Search;

/// <summary>
/// Which words stand on a page and in each of its entries, and how much they count there, as bytes: of the page and of each entry in
/// turn, how many words, and of each its number and what it counts.
/// </summary>
internal sealed class PageWords(IWordNumbers numbers)
{
    /// <summary>
    /// Okapi BM25: how soon more of a word says nothing more, and how much a long text is to blame for its length. A short one gains
    /// little, and what stands in a title or heading counts the same above any text.
    /// </summary>
    private const float Saturation = 1.4f,
        LengthShare = 0.6f,
        LeastLength = 0.8f;

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

    /// <summary>Most that a word counts for what is said with it; more than that, only where it is the page's name.</summary>
    private const int MostSaid = 11;

    /// <summary>Begins the names of pages among the words, each as one: no word begins so.</summary>
    public const char NameMark = '=';

    /// <summary>What is longer is cut off, as in a word.</summary>
    private const int LongestName = 40;

    private readonly WordReader reader = new();

    /// <summary>Of the text at hand: what each word comes to.</summary>
    private readonly Dictionary<int, (float Named, float Said)> counts = [];
    private readonly HashSet<int> names = [];
    private readonly NumberBytes bytes = new();
    private int length;

    /// <summary>Valid until the next page.</summary>
    public ReadOnlySpan<byte> Of(SearchDocument page)
    {
        bytes.Clear();
        Count(page.Title, InTitle, isNamed: true);
        Count(page.Labels, InHeading, isNamed: true);
        foreach (var name in page.Names)
            AddName(FoldedWords.Read(name), page.Language);
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
        return bytes.Written;
    }

    /// <summary>Tells each word of a page to <paramref name="take"/>: its number, and where it stands.</summary>
    public static void Read(SearchRecord page, Action<int, Posting> take)
    {
        var rest = page.Words.Span;
        for (var entry = 0; rest.Length > 0; entry++)
        {
            for (var left = NumberBytes.Read(ref rest); left > 0; left--)
            {
                var word = NumberBytes.Read(ref rest);
                var told = NumberBytes.Read(ref rest);
                take(word, new Posting(page.Number, entry, (byte)(told % Named), told >= Named));
            }
        }
    }

    private void Count(string text, float weight, bool isNamed)
    {
        length += text.Length;
        reader.Read(
            text,
            word =>
            {
                var number = numbers.NumberOf(word);
                var (named, said) = counts.GetValueOrDefault(number);
                counts[number] = isNamed ? (named + weight, said) : (named, said + weight);
            }
        );
    }

    /// <summary>A text is not to blame for the length of what it shows in passing.</summary>
    private void CountInPassing(string text)
    {
        Count(text, InLabel, isNamed: false);
        length -= text.Length;
    }

    /// <summary>A name is kept as a whole; where one of its words tells it alone, that word is the name as well: pay, the job.</summary>
    private void AddName(List<string> words, string language)
    {
        if (words.Count == 0)
            return;
        var whole = NameMark + string.Join(' ', words);
        counts[numbers.NumberOf(whole.AsSpan(0, Math.Min(whole.Length, LongestName)))] = (InTitle, 0);
        var common = FoldedWords.CommonOf(language);
        if (words.Where(w => !common.Contains(w)).Distinct(StringComparer.Ordinal).ToList() is not [var only])
            return;
        var number = numbers.NumberOf(only);
        counts[number] = (InTitle, counts.GetValueOrDefault(number).Said);
        names.Add(number);
    }

    private void End()
    {
        var norm = Math.Max(LeastLength, 1 - LengthShare + LengthShare * length / UsualLength);
        bytes.Write(counts.Count);
        foreach (var (number, (named, said)) in counts)
        {
            var count = named + said / norm;
            var weight = names.Contains(number)
                ? Posting.MostWeight
                : (int)Math.Clamp(MathF.Round(count / (count + Saturation) * MostSaid), 1, MostSaid);
            bytes.Write(number);
            bytes.Write(weight + (named > 0 ? Named : 0));
        }
        counts.Clear();
        names.Clear();
        length = 0;
    }
}
