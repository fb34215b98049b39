using CsCheck;
using StaticGuide.Diagnostics;
using StaticGuide.Tests.Support;
using StaticGuide.Yaml;

namespace StaticGuide.Tests.Yaml;

/// <summary>Every word of a value leads to the place where it stands in the file, in each style that YAML has.</summary>
public sealed class ScalarOriginTests
{
    private static readonly string[] Words =
    [
        "oats",
        "rye-",
        "🌾",
        "b\u0308ere",
        "@barley",
        ":stat[x]",
        "it's",
        "a\"b",
        "\\n",
        "(x)",
        "e\u0301",
    ];

    private static readonly string[] Headers = ["|", ">", "|-", ">+", "| # note", ">2"];

    private static readonly Gen<string[][]> Lines = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 4].Array[1, 5];

    [Fact]
    public void Literal_and_folded() =>
        Gen.Select(Lines, Gen.Int[0, Headers.Length - 1].Select(i => Headers[i]))
            .Holds((lines, header) => AllWordsAreFound($"key: {header}\n{Joined(lines, "\n  ", "  ")}\nnext: 1\n"));

    [Fact]
    public void Double_quoted() =>
        Lines.Holds(lines =>
            AllWordsAreFound(
                $"key: \"{Joined([.. lines.Select(l => l.Select(w => w.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).ToArray())], "\n   ", "")}\"\n"
            )
        );

    private static readonly string[] Breaks =
    [
        "\\n",
        "\\n\\n",
        "\\t",
        "\\_",
        "\\u0020",
        "\\x0A",
        "\n  \\n",
        "\\n\n  ",
        " \\\n   ",
        "\\N",
        "\\L\\P",
        "\\U000000A0 ",
    ];

    /// <summary>Line ends and spaces that are written as escapes.</summary>
    [Fact]
    public void Double_quoted_on_one_line() =>
        Gen.Select(Lines, Gen.Int[0, Breaks.Length - 1].Select(i => Breaks[i]).Array[5])
            .Holds(
                (lines, breaks) =>
                    AllWordsAreFound(
                        "key: \""
                            + string.Concat(
                                lines.Select(
                                    (l, i) =>
                                        (i == 0 ? "" : breaks[i])
                                        + string.Join(
                                            " ",
                                            l.Select(w =>
                                                w.Replace("\\", "\\\\", StringComparison.Ordinal)
                                                    .Replace("\"", "\\\"", StringComparison.Ordinal)
                                            )
                                        )
                                )
                            )
                            + "\"\n"
                    )
            );

    [Fact]
    public void Single_quoted() =>
        Lines.Holds(lines =>
            AllWordsAreFound(
                $"key: '{Joined([.. lines.Select(l => l.Select(w => w.Replace("'", "''", StringComparison.Ordinal)).ToArray())], "\n\n  ", "")}'\n"
            )
        );

    [Fact]
    public void Plain() => Lines.Holds(lines => AllWordsAreFound($"key: start {Joined(lines, "\n     ", "")}\nnext: 1\n"));

    [Theory]
    [InlineData("key: \"a\\u00e9 \\x41 \\U0001F33E rye\"", "rye", 1, 31)]
    [InlineData("key: \"one \\\n  rye\"", "rye", 2, 3)]
    [InlineData("key: \"one.\\n\\nrye\"", "rye", 1, 15)]
    [InlineData("key: \"\\tone\\_rye\"", "rye", 1, 14)]
    [InlineData("- {k: '🌾 rye'}", "rye", 1, 10)]
    [InlineData("key: |\n    oats\n      rye\n", "rye", 3, 7)]
    public void Escapes_and_indentation(string yaml, string word, int line, int column)
    {
        var (value, origin) = Read(yaml);
        var at = value.IndexOf(word, StringComparison.Ordinal);
        Assert.Equal(new Position(line, column), origin.PlaceOf(at, at + word.Length).Start);
        Assert.Equal(new Position(line, column + word.Length), origin.PlaceOf(at, at + word.Length).End);
    }

    private static string Joined(string[][] lines, string between, string first) =>
        first + string.Join(between, lines.Select(l => string.Join(" ", l)));

    private static void AllWordsAreFound(string yaml)
    {
        var (value, origin) = Read(yaml);
        var source = new SourceText("a.yml", yaml);
        for (var at = 0; at < value.Length; )
        {
            if (char.IsWhiteSpace(value[at]))
            {
                at++;
                continue;
            }
            var end = at;
            while (end < value.Length && !char.IsWhiteSpace(value[end]))
                end++;
            var place = origin.PlaceOf(at, end);
            var shown = Slice(source, place).Replace("''", "'", StringComparison.Ordinal);
            Assert.Equal(
                value[at..end],
                shown.Contains('\\', StringComparison.Ordinal)
                && yaml.Contains('"', StringComparison.Ordinal)
                && yaml.StartsWith("key: \"", StringComparison.Ordinal)
                    ? shown.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal)
                    : shown
            );
            at = end;
        }
    }

    private static string Slice(SourceText source, Place place)
    {
        var line = source.Line(place.Start!.Value.Line)!;
        var characters = line.EnumerateRunes().ToArray();
        Assert.Equal(place.Start.Value.Line, place.End!.Value.Line);
        return string.Concat(characters[(place.Start.Value.Column - 1)..(place.End.Value.Column - 1)]);
    }

    private static (string Value, ITextOrigin Origin) Read(string yaml)
    {
        var bag = new DiagnosticBag();
        var source = new SourceText("a.yml", yaml);
        var root = YamlReader.Read(source, bag);
        Assert.Empty(bag.Sorted());
        var scalar = Find(root!)!;
        return (scalar.Value, ScalarOrigin.Of(source, scalar));
    }

    private static YamlScalar? Find(YamlNode node) =>
        node switch
        {
            YamlScalar scalar => scalar,
            YamlSequence list => Find(list.Items[0]),
            YamlMapping mapping => Find(mapping.Entries[0].Value),
            _ => null,
        };
}
