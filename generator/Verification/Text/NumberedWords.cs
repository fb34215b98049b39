namespace StaticGuide.Verification.Text;

/// <summary>Many texts with a number for each of their words, to be compared with one text after the other.</summary>
internal sealed class NumberedWords
{
    /// <summary>Of a word that none of the texts has.</summary>
    private const int Unknown = -1;

    private readonly Dictionary<string, int> numbers;

    public NumberedWords(IEnumerable<string> texts, Func<string, IEnumerable<string>> wordsOf, StringComparer comparer)
    {
        numbers = new(comparer);
        Texts = [.. texts.Select(text => (text, wordsOf(text).Select(Numbered).ToArray()))];
    }

    public IReadOnlyList<(string Text, int[] Words)> Texts { get; }

    public int[] NumbersOf(IEnumerable<string> words) => [.. words.Select(word => numbers.GetValueOrDefault(word, Unknown))];

    /// <summary>How many words each of the texts shares with another, as often as both have them.</summary>
    public IEnumerable<int> SharedWith(int[] words)
    {
        var left = new int[numbers.Count];
        foreach (var word in words.Where(w => w != Unknown))
            left[word]++;
        foreach (var (_, own) in Texts)
        {
            var shared = 0;
            foreach (var word in own)
            {
                if (left[word]-- > 0)
                    shared++;
            }
            foreach (var word in own)
                left[word]++;
            yield return shared;
        }
    }

    private int Numbered(string word)
    {
        if (!numbers.TryGetValue(word, out var number))
            numbers.Add(word, number = numbers.Count);
        return number;
    }
}
