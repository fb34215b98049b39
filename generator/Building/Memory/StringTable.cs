using System.Collections.Concurrent;
using StaticGuide.Search;

namespace StaticGuide.Building.Memory;

/// <summary>Numbers for texts: records name the same routes, files and templates again and again. For any thread; it only grows.</summary>
internal sealed class StringTable : IWordNumbers
{
    private readonly ConcurrentDictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private string[] texts = new string[1024];
    private int count;

    public int Count => Volatile.Read(ref count);

    public string this[int number] => number < Count ? Volatile.Read(ref texts)[number] : throw new InvalidDataException();

    public int NumberOf(string text)
    {
        return numbers.TryGetValue(text, out var known) ? known : Add(text);
    }

    public int NumberOf(ReadOnlySpan<char> word) =>
        numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known) ? known : Add(word.ToString());

    private int Add(string text)
    {
        lock (gate)
        {
            if (numbers.TryGetValue(text, out var known))
                return known;
            if (count == texts.Length)
            {
                var larger = new string[texts.Length * 2];
                texts.CopyTo(larger, 0);
                Volatile.Write(ref texts, larger);
            }
            texts[count] = text;
            numbers[text] = count;
            Volatile.Write(ref count, count + 1);
            return count - 1;
        }
    }
}
