namespace StaticGuide.Content.Claims;

/// <summary>Phrases found word by word, whatever their case: idioms, and what a site exempts.</summary>
internal sealed class PhraseSet
{
    private const int Letters = 32;

    private readonly Dictionary<string, List<string[]>> byFirst = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string[]>>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    /// <summary>For each first letter of one, a bit for each letter that comes second: few words of a text have both.</summary>
    private readonly uint[] beginnings = new uint[Letters];

    public PhraseSet(IEnumerable<string> phrases)
    {
        List<Token> tokens = [];
        foreach (var phrase in phrases)
        {
            Tokenizer.Read(phrase, useLexicon: false, tokens);
            if (tokens.Count == 0)
                continue;
            string[] parts = [.. tokens.Select(t => phrase[t.Start..t.End])];
            if (!byFirst.TryGetValue(parts[0], out var same))
            {
                byFirst.Add(parts[0], same = []);
                beginnings[parts[0][0] % Letters] |= SecondOf(parts[0]);
            }
            same.Add(parts);
        }
        bySpan = byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool IsEmpty => byFirst.Count == 0;

    /// <summary>Gives the tokens of each phrase in a sentence a trait.</summary>
    public void Mark(ReadOnlySpan<char> text, List<Token> tokens, Traits trait)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = text[tokens[i].Start..tokens[i].End];
            if (!MayBegin(word) || !bySpan.TryGetValue(word, out var phrases))
                continue;
            foreach (var phrase in phrases)
            {
                if (!StandsAt(phrase, text, tokens, i))
                    continue;
                for (var k = i; k < i + phrase.Length; k++)
                    tokens[k] = tokens[k] with { Traits = tokens[k].Traits | trait };
            }
        }
    }

    // A letter of ASCII is as another only in its case, which the bits leave out.
    private bool MayBegin(ReadOnlySpan<char> word) =>
        word[0] >= 128 || word.Length > 1 && word[1] >= 128 || (beginnings[word[0] % Letters] & SecondOf(word)) != 0;

    private static uint SecondOf(ReadOnlySpan<char> word) => 1u << (word.Length > 1 ? word[1] % Letters : 0);

    private static bool StandsAt(string[] phrase, ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        if (at + phrase.Length > tokens.Count)
            return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!text[tokens[at + i].Start..tokens[at + i].End].Equals(phrase[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }
        return true;
    }
}
