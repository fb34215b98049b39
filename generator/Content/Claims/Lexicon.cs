using System.Runtime.InteropServices;
using StaticGuide.Language;

namespace StaticGuide.Content.Claims;

/// <summary>Looks up what a word can be. The words themselves are in <see cref="LexiconTable"/>.</summary>
internal static class Lexicon
{
    /// <summary>Room for all words, which so are put into their places once.</summary>
    private const int Capacity = 2000;

    private static readonly Dictionary<string, (Traits Traits, double Value)>.AlternateLookup<ReadOnlySpan<char>> BySpan = Build()
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static (Traits Traits, double Value) Find(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out var entry) ? entry : default;

    /// <summary>paragraphs, annexes, appendices, categories.</summary>
    internal static string PluralOf(string noun) =>
        noun switch
        {
            [.., 'd', 'i', 'x'] => noun[..^2] + "ices",
            [.., 's' or 'x'] or [.., 'c' or 's', 'h'] => noun + "es",
            [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => noun[..^1] + "ies",
            _ => noun + "s",
        };

    // Frozen, it would take a fifth of all that the building of a small site takes.
    private static Dictionary<string, (Traits Traits, double Value)> Build()
    {
        Dictionary<string, (Traits Traits, double Value)> words = new(Capacity, StringComparer.OrdinalIgnoreCase);
        foreach (var (traits, list) in LexiconTable.Words)
        {
            foreach (var word in list.Split(' '))
                Add(word, traits, 0);
        }
        foreach (var label in words.Where(w => (w.Value.Traits & (Traits.Label | Traits.WeakLabel)) != 0).Select(w => w.Key).ToList())
            Add(PluralOf(label), Traits.Labels, 0);
        var numbers = English.Numbers;
        foreach (var (word, value) in numbers.Words.Where(w => w.Value is > 0 and < 100))
            Add(word, Traits.None, value);
        foreach (var (factor, names) in numbers.Scales)
            Add(names.Split(' ')[0], Traits.None, (double)factor);
        Add("dozen", Traits.None, 12);
        return words;

        void Add(string word, Traits traits, double value)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _);
            known = (known.Traits | traits, known.Value + value);
        }
    }
}
