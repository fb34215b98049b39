namespace StaticGuide.Tests.Support;

/// <summary>Folders that use each other in circles, however long: the strongly connected parts of what uses what (Tarjan 1972).</summary>
internal sealed class Circles
{
    private readonly ILookup<string, string> used;
    private readonly Dictionary<string, int> order = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> lowest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> circle = new(StringComparer.Ordinal);
    private readonly Stack<string> open = [];

    private Circles(IReadOnlyCollection<(string From, string To)> uses)
    {
        used = uses.ToLookup(u => u.From, u => u.To, StringComparer.Ordinal);
        foreach (var (from, _) in uses)
            Visit(from);
    }

    /// <summary>The uses that are part of a circle.</summary>
    public static IEnumerable<(string From, string To)> Within(IEnumerable<(string From, string To)> uses)
    {
        var distinct = uses.Where(u => u.From != u.To).Distinct().ToList();
        var found = new Circles(distinct);
        return distinct.Where(u => found.circle[u.From] == found.circle[u.To]);
    }

    private void Visit(string folder)
    {
        if (!order.TryAdd(folder, order.Count))
            return;
        lowest[folder] = order[folder];
        open.Push(folder);
        foreach (var next in used[folder])
        {
            Visit(next);
            if (!circle.ContainsKey(next))
                lowest[folder] = Math.Min(lowest[folder], lowest[next]);
        }
        if (lowest[folder] < order[folder])
            return;
        for (var last = ""; last != folder; circle[last] = order[folder])
            last = open.Pop();
    }
}
