using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace StaticGuide.Files.Kept;

/// <summary>
/// A dictionary that several threads fill. Its entries lie in a row as they come, so that the collector has the newest ones to look at,
/// where those of a concurrent one are spread over all of it. It is listed once nothing is added any more.
/// </summary>
internal sealed class SharedTable<T> : IReadOnlyDictionary<string, T>
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, T> items = new(StringComparer.Ordinal);

    public int Count
    {
        get
        {
            lock (gate)
                return items.Count;
        }
    }

    public IEnumerable<string> Keys => items.Keys;

    public IEnumerable<T> Values => items.Values;

    public T this[string key]
    {
        get
        {
            lock (gate)
                return items[key];
        }
        set
        {
            lock (gate)
                items[key] = value;
        }
    }

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        lock (gate)
            return items.TryGetValue(key, out value);
    }

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
