using System.Collections.Frozen;
using System.Globalization;

namespace StaticGuide.Verification.Text;

/// <summary>
/// Unicode's compatibility decompositions (NFKD) and combining classes, from a table of ours beside this file: the runtime's come
/// from the machine and are left out of the program.
/// </summary>
internal sealed class CompatibilityTable
{
    private const int FirstSyllable = 0xAC00;
    private const int Syllables = 11_172;
    private const int Trails = 28;
    private const int VowelTrails = 588;

    private static readonly Lazy<CompatibilityTable> Loaded = new(Load);

    private readonly FrozenDictionary<int, string> decompositions;
    private readonly FrozenDictionary<int, byte> classes;

    private CompatibilityTable(Dictionary<int, string> decompositions, Dictionary<int, byte> classes) =>
        (this.decompositions, this.classes) = (decompositions.ToFrozenDictionary(), classes.ToFrozenDictionary());

    public static CompatibilityTable Instance => Loaded.Value;

    /// <summary>What a code point decomposes to, in full, or null where it stays as it is.</summary>
    public string? Decompose(int point) =>
        point is >= FirstSyllable and < FirstSyllable + Syllables
            ? DecomposeSyllable(point - FirstSyllable)
            : decompositions.GetValueOrDefault(point);

    /// <summary>The canonical combining class; 0 for what combines with nothing.</summary>
    public int ClassOf(int point) => classes.GetValueOrDefault(point);

    /// <summary>The Unicode Standard, 3.12: Hangul syllables decompose by arithmetic.</summary>
    private static string DecomposeSyllable(int index)
    {
        var pair = $"{(char)(0x1100 + index / VowelTrails)}{(char)(0x1161 + index % VowelTrails / Trails)}";
        return index % Trails == 0 ? pair : pair + (char)(0x11A7 + index % Trails);
    }

    private static CompatibilityTable Load()
    {
        Dictionary<int, string> decompositions = [];
        Dictionary<int, byte> classes = [];
        using var stream = typeof(CompatibilityTable).Assembly.GetManifestResourceStream("compatibility.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            if (line.Split(':') is [var number, var members])
                ReadClass(classes, byte.Parse(number, CultureInfo.InvariantCulture), members);
            else
                ReadDecompositions(decompositions, line);
        }
        return new CompatibilityTable(decompositions, classes);
    }

    private static void ReadClass(Dictionary<int, byte> classes, byte number, string members)
    {
        foreach (var member in members.Split(' '))
        {
            var (first, last) = Range(member);
            for (var point = first; point <= last; point++)
                classes.Add(point, number);
        }
    }

    /// <summary>A range is of code points whose decompositions are as many single ones in a row.</summary>
    private static void ReadDecompositions(Dictionary<int, string> decompositions, string line)
    {
        foreach (var entry in line.Split(';'))
        {
            var (from, to) = (
                entry[..entry.IndexOf('=', StringComparison.Ordinal)],
                entry[(entry.IndexOf('=', StringComparison.Ordinal) + 1)..]
            );
            var (first, last) = Range(from);
            var points = to.Split(' ').Select(Hex).ToArray();
            for (var point = first; point <= last; point++)
                decompositions.Add(
                    point,
                    last > first ? char.ConvertFromUtf32(points[0] + point - first) : string.Concat(points.Select(char.ConvertFromUtf32))
                );
        }
    }

    private static (int First, int Last) Range(string text) =>
        text.Split('-') is [var first, var last] ? (Hex(first), Hex(last)) : (Hex(text), Hex(text));

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
