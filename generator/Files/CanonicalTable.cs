using System.Collections.Frozen;
using System.Globalization;

namespace StaticGuide.Files;

/// <summary>
/// Unicode's canonical decompositions and combining classes, from a table of ours beside this file: the runtime's are left out of the
/// program.
/// </summary>
internal sealed class CanonicalTable
{
    private static readonly Lazy<CanonicalTable> Loaded = new(() => new CanonicalTable());

    private readonly FrozenDictionary<int, (int First, int Second)> decompositions;
    private readonly FrozenDictionary<(int First, int Second), int> compositions;
    private readonly FrozenDictionary<int, byte> classes;

    private CanonicalTable()
    {
        Dictionary<int, (int, int)> down = [];
        Dictionary<(int, int), int> up = [];
        Dictionary<int, byte> byPoint = [];
        using var stream = typeof(CanonicalTable).Assembly.GetManifestResourceStream("canonical.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            if (line.Split(':') is [var number, var members])
                ReadClass(byPoint, byte.Parse(number, CultureInfo.InvariantCulture), members);
            else
                ReadDecompositions(down, up, line);
        }
        (decompositions, compositions, classes) = (down.ToFrozenDictionary(), up.ToFrozenDictionary(), byPoint.ToFrozenDictionary());
    }

    public static CanonicalTable Instance => Loaded.Value;

    /// <summary>One step of a code point's decomposition; the second is 0 where there is none. Null where it stays as it is.</summary>
    public (int First, int Second)? Decompose(int point) => decompositions.TryGetValue(point, out var pair) ? pair : null;

    public int? Compose(int first, int second) => compositions.TryGetValue((first, second), out var point) ? point : null;

    /// <summary>The canonical combining class; 0 for what combines with nothing.</summary>
    public int ClassOf(int point) => classes.GetValueOrDefault(point);

    private static void ReadClass(Dictionary<int, byte> classes, byte number, string members)
    {
        foreach (var member in members.Split(' '))
        {
            var (first, last) = member.Split('-') is [var from, var to] ? (Hex(from), Hex(to)) : (Hex(member), Hex(member));
            for (var point = first; point <= last; point++)
                classes.Add(point, number);
        }
    }

    private static void ReadDecompositions(Dictionary<int, (int, int)> down, Dictionary<(int, int), int> up, string line)
    {
        foreach (var entry in line.Split(';'))
        {
            var (point, parts) = (
                Hex(entry[..entry.IndexOf('=', StringComparison.Ordinal)].TrimStart('!')),
                entry[(entry.IndexOf('=', StringComparison.Ordinal) + 1)..].Split(' ')
            );
            var pair = (Hex(parts[0]), parts.Length > 1 ? Hex(parts[1]) : 0);
            down.Add(point, pair);
            if (entry[0] != '!')
                up.Add(pair, point);
        }
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
