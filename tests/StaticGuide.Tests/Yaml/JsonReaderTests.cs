using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using StaticGuide.Diagnostics;
using StaticGuide.Tests.Support;
using StaticGuide.Yaml;

namespace StaticGuide.Tests.Yaml;

/// <summary>JSON as nodes with places.</summary>
public sealed class JsonReaderTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Gen<string> Text = Gen.OneOf(
            Gen.Char['a', 'z'].Select(c => c.ToString()),
            Gen.OneOf(Gen.Const("é"), Gen.Const("一"), Gen.Const("😀"), Gen.Const("\""), Gen.Const("\n"))
        )
        .Array[0, 8]
        .Select(string.Concat);

    /// <summary>A list of strings, some on the same line and some on the next.</summary>
    private static readonly Gen<(string Value, bool Breaks)[]> Strings = Gen.Select(Text, Gen.Bool).Array[1, 8];

    [Fact]
    public void Every_string_is_read_and_stands_where_it_is_said_to() =>
        Strings.Holds(strings =>
        {
            var tokens = strings.Select(s => JsonSerializer.Serialize(s.Value, Readable)).ToArray();
            var file = new SourceText(
                "a.json",
                "[" + string.Join(',', tokens.Zip(strings, (token, s) => (s.Breaks ? "\n " : " ") + token)) + "]"
            );
            var list = Assert.IsType<YamlSequence>(Read(file, out _));
            Assert.Equal(strings.Select(s => s.Value), list.Items.Select(i => Assert.IsType<YamlScalar>(i).Value));
            var found = list.Items.Select(i => YamlReader.PlaceOf(file, i)).Select(place => Cut(file, place));
            Assert.Equal(tokens, found);
        });

    [Fact]
    public void Whatever_stands_in_a_file_is_read_or_reported() =>
        Gen.Char["[]{}:,\"\\u dD8 019-eEtrue\n/*é"]
            .Array[0, 30]
            .Select(c => new string(c))
            .Holds(text =>
            {
                var node = Read(new SourceText("a.json", text), out var problems);
                Assert.Equal(IsJson(text), node is not null);
                Assert.Equal(node is null ? 1 : 0, problems.Count);
                Assert.All(problems, p => Assert.Equal("SG2501", p.Rule.Code));
            });

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{", 1, 2)]
    [InlineData("[1,]", 1, 4)]
    [InlineData("{\"a\" 1}", 1, 6)]
    [InlineData("[\n  \"é😀\" 2]", 2, 8)]
    [InlineData("[1] [2]", 1, 5)]
    [InlineData("{'a': 1}", 1, 2)]
    public void A_mistake_has_its_place(string text, int line, int column)
    {
        Assert.Null(Read(new SourceText("a.json", text), out var problems));
        Assert.Equal(new Position(line, column), Assert.Single(problems).Place!.Start);
    }

    [Fact]
    public void Of_a_key_that_stands_twice_the_last_counts()
    {
        var mapping = Assert.IsType<YamlMapping>(Read(new SourceText("a.json", """{"a": 1, "b": 2, "a": 3}"""), out _));
        Assert.Equal("3", Assert.IsType<YamlScalar>(mapping.Find("a")!.Value).Value);
        Assert.Equal(2, mapping.Entries.Length);
    }

    private static YamlNode? Read(SourceText file, out IReadOnlyList<Diagnostic> problems)
    {
        var diagnostics = new DiagnosticBag();
        var node = JsonReader.Read(file, diagnostics);
        problems = diagnostics.Sorted();
        return node;
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            Touch(document.RootElement);
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Asks for every text: one that holds half of a surrogate pair is found out only then.</summary>
    private static int Touch(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray().Sum(Touch),
            JsonValueKind.Object => element.EnumerateObject().Sum(p => p.Name.Length + Touch(p.Value)),
            JsonValueKind.String => element.GetString()!.Length,
            _ => 0,
        };

    /// <summary>What a place covers, counted by characters as an editor does.</summary>
    private static string Cut(SourceText file, Place place)
    {
        var line = file.Line(place.Start!.Value.Line)!.EnumerateRunes().ToList();
        return string.Concat(line[(place.Start.Value.Column - 1)..(place.End!.Value.Column - 1)]);
    }
}
