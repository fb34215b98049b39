namespace StaticGuide.Search;

/// <summary>Which words stand where in the pages of one language, and how much they count there.</summary>
internal sealed class WordTable
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
        InText = 1;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<List<Posting>> postings = [];
    private readonly WordReader reader = new();

    /// <summary>Of the text at hand: what each word comes to.</summary>
    private readonly Dictionary<int, (float Count, bool IsNamed)> counts = [];

    public int Pages { get; private set; }

    /// <summary>Pages and entries.</summary>
    public int Texts { get; private set; }

    /// <summary>In no particular order; the postings of each by page and entry.</summary>
    public IEnumerable<(string Word, IReadOnlyList<Posting> Postings)> Words =>
        numbers.Select(n => (n.Key, (IReadOnlyList<Posting>)postings[n.Value]));

    /// <summary>Adds a page behind those before.</summary>
    public void Add(SearchDocument page)
    {
        var length = 0;
        Count(page.Title, InTitle, isNamed: true, ref length);
        Count(page.Labels, InHeading, isNamed: true, ref length);
        Count(page.Description, InDescription, isNamed: false, ref length);
        foreach (var section in page.Sections.Where(s => !s.IsEntry))
        {
            Count(section.Heading, InHeading, isNamed: true, ref length);
            Count(section.Text, InText, isNamed: false, ref length);
        }
        End(0, length);
        var entry = 0;
        foreach (var section in page.Sections.Where(s => s.IsEntry))
        {
            length = 0;
            Count(section.Heading, InTitle, isNamed: true, ref length);
            Count(section.Text, InText, isNamed: false, ref length);
            End(++entry, length);
        }
        Pages++;
    }

    private void Count(string text, float weight, bool isNamed, ref int length)
    {
        length += text.Length;
        var known = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        reader.Read(
            text,
            word =>
            {
                if (!known.TryGetValue(word, out var number))
                {
                    number = postings.Count;
                    known[word] = number;
                    postings.Add([]);
                }
                var (count, wasNamed) = counts.GetValueOrDefault(number);
                counts[number] = (count + weight, wasNamed || isNamed);
            }
        );
    }

    private void End(int entry, int length)
    {
        var share = Saturation * (1 - LengthShare + LengthShare * length / UsualLength);
        foreach (var (number, (count, isNamed)) in counts)
        {
            var weight = (byte)Math.Clamp(MathF.Round(count / (count + share) * Posting.MostWeight), 1, Posting.MostWeight);
            postings[number].Add(new Posting(Pages, entry, weight, isNamed));
        }
        counts.Clear();
        Texts++;
    }
}
