using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticGuide.Profile;

/// <summary>One place of a method at which the compiler has counted, as the runtime's <c>PgoInstrumentationSchema</c> has it.</summary>
/// <param name="Data">Numbers; types by their assembly-qualified names; 0 for nothing, 1 for what is not known.</param>
internal sealed record Count(int Kind, int Offset, int Length, int Other, IReadOnlyList<object> Data);

/// <summary>A method with what the runtime has counted in it, out of the text that <c>DOTNET_WritePGOData</c> asks for.</summary>
/// <param name="Name">Type and method: types within each other by +, what stands for a type's parameters in brackets.</param>
/// <param name="CodeLength">Of its IL, in bytes.</param>
internal sealed partial record CountedMethod(string Name, string Signature, int CodeLength, IReadOnlyList<Count> Counts)
{
    private const int AtLeast = 200;

    public long Total => Counts.Sum(c => c.Data.OfType<long>().Sum());

    public bool IsBusy => Total >= AtLeast;

    /// <summary>Parameters, told by the commas of the signature that stand in no brackets.</summary>
    public int Parameters
    {
        get
        {
            var list = Signature[(Signature.IndexOf("  (", StringComparison.Ordinal) + 3)..Signature.LastIndexOf(')')];
            var depth = 0;
            var count = list.Length > 0 ? 1 : 0;
            foreach (var letter in list)
            {
                depth +=
                    letter is '<' or '[' or '(' ? 1
                    : letter is '>' or ']' or ')' ? -1
                    : 0;
                count += letter == ',' && depth == 0 ? 1 : 0;
            }
            return count;
        }
    }

    public static IEnumerable<CountedMethod> ReadAll(IEnumerable<string> lines)
    {
        using var line = lines.GetEnumerator();
        var isThere = line.MoveNext();
        while (isThere)
        {
            if (!line.Current.StartsWith("@@@", StringComparison.Ordinal))
            {
                isThere = line.MoveNext();
                continue;
            }
            var length = int.Parse(
                CodeLengthPattern().Match(line.Current).Groups[1].ValueSpan,
                NumberStyles.HexNumber,
                CultureInfo.InvariantCulture
            );
            var name = Next(line)["MethodName: ".Length..];
            var signature = Next(line)["Signature: ".Length..];
            var counts = new List<Count>();
            while ((isThere = line.MoveNext()) && SchemaPattern().Match(line.Current) is { Success: true } schema)
            {
                var (kind, places) = (Number(schema, 1), Number(schema, 3));
                var data = new object[places];
                for (var i = 0; i < places; i++)
                    data[i] = DatumOf(kind & 15, Next(line));
                counts.Add(new Count(kind, Number(schema, 2), places, Number(schema, 4), data));
            }
            yield return new CountedMethod(name, signature, length, counts);
        }

        static int Number(Match match, int group) => (int)uint.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    private static string Next(IEnumerator<string> line) => line.MoveNext() ? line.Current : throw new EndOfStreamException();

    private static object DatumOf(int size, string text) =>
        size switch
        {
            1 => (long)Math.Min(int.MaxValue, uint.Parse(text, CultureInfo.InvariantCulture)),
            2 => long.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture),
            _ when text.EndsWith(": NULL", StringComparison.Ordinal) => 0L,
            3 when !text.EndsWith(": UNKNOWN", StringComparison.Ordinal) => text["TypeHandle: ".Length..],
            _ => 1L,
        };

    [GeneratedRegex("ilSize 0x([0-9A-F]+)")]
    private static partial Regex CodeLengthPattern();

    [GeneratedRegex(@"^Schema InstrumentationKind (\d+) ILOffset (\d+) Count (\d+) Other (\d+)$")]
    private static partial Regex SchemaPattern();
}
