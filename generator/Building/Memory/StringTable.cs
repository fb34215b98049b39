using System.Collections.Concurrent;

namespace StaticGuide.Building.Memory;

/// <summary>Numbers for texts: records name the same routes, files and templates again and again. For any thread; it only grows.</summary>
internal sealed class StringTable
{
    private readonly ConcurrentDictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private string[] texts = new string[1024];
    private int count;

    public int Count => Volatile.Read(ref count);

    public string this[int number] => number < Count ? Volatile.Read(ref texts)[number] : throw new InvalidDataException();

    public int NumberOf(string text)
    {
        if (numbers.TryGetValue(text, out var known))
            return known;
        lock (gate)
        {
            if (numbers.TryGetValue(text, out known))
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
