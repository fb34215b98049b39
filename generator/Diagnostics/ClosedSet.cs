namespace StaticGuide.Diagnostics;

/// <summary>Values of which there are so many and no more, each with the name that writers type and readers of data see.</summary>
internal sealed class ClosedSet<T>(params (string Name, T Value)[] members)
    where T : struct
{
    /// <summary>In the order in which help texts list them.</summary>
    public IReadOnlyList<string> Names { get; } = [.. members.Select(m => m.Name)];

    /// <summary>What is expected where one of them must stand, in words.</summary>
    public string Expected { get; } = $"one of {string.Join(", ", members.Select(m => $"`{m.Name}`"))}";

    /// <summary>The value of a name, which is compared as it stands; null where it has none.</summary>
    public T? Find(string? name)
    {
        foreach (var member in members)
        {
            if (member.Name == name)
                return member.Value;
        }
        return null;
    }

    public string NameOf(T value)
    {
        foreach (var member in members)
        {
            if (EqualityComparer<T>.Default.Equals(member.Value, value))
                return member.Name;
        }
        throw new ArgumentOutOfRangeException(nameof(value));
    }
}
