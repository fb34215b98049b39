namespace StaticGuide.Rendering.Context;

/// <summary>A set that several threads add to. Of what a hundred thousand pages bring, it keeps no more than a reference.</summary>
internal sealed class SharedSet<T>(IEqualityComparer<T>? comparer = null)
{
    private readonly Lock gate = new();
    private readonly HashSet<T> items = new(comparer);

    /// <summary>In no particular order, once nothing is added any more.</summary>
    public IEnumerable<T> Items => items;

    public void Add(T item)
    {
        lock (gate)
            items.Add(item);
    }

    public bool Contains(T item)
    {
        lock (gate)
            return items.Contains(item);
    }
}
