using CsCheck;
using StaticGuide.Diagnostics;
using StaticGuide.Tests.Support;
using StaticGuide.Yaml;

namespace StaticGuide.Tests.Yaml;

/// <summary>The reader of plain YAML reads what the library reads, at the same places, or nothing.</summary>
public sealed class PlainYamlTests
{
    private static readonly Gen<string> PlainWords = OneOf(
        "a",
        "pay",
        "2024-05",
        "44200",
        "-5",
        "Ü b",
        "https://example.org/a?b=c#d",
        "a:b",
        "it's",
        "\"a b\"",
        "'a'",
        "[a, 'b']",
        ""
    );

    private static readonly Gen<string> AnyWords = OneOf(
        "a",
        "pay",
        "2024-05",
        "44200",
        "-5",
        "1.5",
        "null",
        "~",
        "true",
        "no",
        "Überschrift",
        "a b",
        "https://example.org/a?b=c#d",
        "a:b",
        "it's",
        "(x)",
        "$44,200",
        "50 %",
        "",
        ".",
        "...",
        "---",
        "-",
        "- a",
        "a: b",
        "a:",
        ": a",
        "a #b",
        "a#b",
        "# a",
        "#",
        "?",
        "? a",
        "!t x",
        "&a",
        "*a",
        "%",
        "@a",
        "`a`",
        "|",
        ">",
        "| a",
        "> a",
        "a\tb",
        "“a”",
        "\u2028",
        "\u00A0",
        "é",
        "😀",
        "\"a\"",
        "'a'",
        "'it''s'",
        "\"a\\nb\"",
        "\"a\" b",
        "'a' # c",
        "\"a",
        "'a",
        "\"\"",
        "''",
        "[a, b]",
        "[a, 'b', \"c\"]",
        "[]",
        "[ ]",
        "[a,]",
        "[,a]",
        "[a b , c]",
        "[a",
        "a]",
        "[a: b]",
        "[[a]]",
        "{a: b}",
        "{}",
        "[a#b]",
        "[a #b]",
        "[-a]",
        "[a] b",
        "[a]#b",
        "<b>",
        "_x",
        "+1",
        "=",
        "/p",
        "^a",
        ";",
        ",a",
        "}",
        "a, b",
        "0x10",
        "1_000",
        "2024-05-01T10:00:00Z",
        "\\"
    );

    /// <summary>Seldom anything strange, or hardly a text would be read at all.</summary>
    private static readonly Gen<string> Words = Gen.Frequency((12, PlainWords), (1, AnyWords));

    private static readonly Gen<string> Keys = Gen.Frequency(
        (12, OneOf("a", "b", "c", "id", "as_of", "x-y", "A1", "1")),
        (1, OneOf("-a", "ä", "a b", "\"q\"", "'q'", "?", "a.b", "null", ""))
    );

    private static readonly Gen<string> Blanks = Gen.Frequency((20, Gen.Const("")), (1, OneOf("\n", "  \n", "# c\n", "    # c\n", "\t\n")));

    private static readonly Gen<string> Line = Gen.Select(
        Gen.Frequency((9, OneOf("", "", "", "  ", "  ", "    ", "- ", "  - ")), (1, OneOf(" ", "   ", "-   ", "    - ", "- - "))),
        Gen.Frequency((8, Keys.Select(k => k + ":")), (1, Keys.Select(k => k + ": ")), (1, Gen.Const(""))),
        Words,
        Gen.Frequency((20, Gen.Const("")), (1, OneOf(" ", " # c"))),
        Blanks,
        (indent, key, value, tail, blank) => $"{indent}{key}{(key.EndsWith(':') && value.Length > 0 ? " " : "")}{value}{tail}\n{blank}"
    );

    /// <summary>Lines as they come, of which few make sense together.</summary>
    private static readonly Gen<string> Soup = Line.Array[0, 6].Select(string.Concat);

    /// <summary>Values that fit their places, so that most of it can be read.</summary>
    private static readonly Gen<string> Sensible = Gen.Recursive<string>(
        (depth, nested) =>
            Gen.Select(
                Gen.Select(
                    OneOf("a", "id", "as_of", "x-y", "n1", "q"),
                    depth > 2 ? Words : Gen.OneOf(Words, nested.Select(Indented), nested.Select(Listed)),
                    Blanks,
                    (key, value, blank) => $"{key}:{(value.Length > 0 && value[0] != '\n' ? " " : "")}{value.TrimEnd('\n')}\n{blank}"
                ).Array[1, 4],
                string.Concat
            )
    );

    [Fact]
    public void Lines_of_every_kind_are_read_as_the_library_reads_them() => Soup.Holds(Same, iter: 50_000);

    [Fact]
    public void So_is_what_makes_sense() => Sensible.Holds(Same, iter: 50_000);

    [Fact]
    public void Nearly_all_front_matter_is_plain()
    {
        const string Text = """
            title: "What it pays"
            description: Pay, by place of work
            tags: [pay, 'work']

            # Where numbers come from.
            sources:
              - id: a-b
                title: A handbook
                url: https://example.org/a?b=c#d
                update_period_days: 0
            statistics:
            - id: c
              value: 44200
              quote: Half of them earned $44,200 in May 2024.
              locator:
                label: Pay
              draft:
            """;
        Assert.NotNull(PlainYaml.Read(Text, 0, Text.Length, 2));
        Same(Text);
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string Indented(string mapping) => "\n" + string.Concat(mapping.TrimEnd('\n').Split('\n').Select(l => $"  {l}\n"));

    private static string Listed(string mapping) =>
        "\n" + string.Concat(mapping.TrimEnd('\n').Split('\n').Select((l, i) => $"{(i == 0 ? "  - " : "    ")}{l}\n"));

    private static void Same(string text)
    {
        if (PlainYaml.Read(text, 0, text.Length, 3) is not { } plain)
            return;
        var problems = new DiagnosticBag();
        var whole = YamlReader.ReadAny(new SourceText("a.yml", text), 3, 0, text.Length, problems);
        Assert.Equal([], problems.Sorted().Select(p => p.Message));
        Assert.Equal(Written(whole!), Written(plain));
    }

    private static string Written(YamlNode node) =>
        $"{node.Start}–{node.End} "
        + node switch
        {
            YamlScalar scalar => $"{(scalar.IsPlain ? "plain" : "quoted")} {scalar.Value}",
            YamlSequence list => $"[{string.Join("\n, ", list.Items.Select(Written))}]",
            YamlMapping mapping => $"{{{string.Join("\n, ", mapping.Entries.Select(e => $"{Written(e.Key)}: {Written(e.Value)}"))}}}",
            _ => throw new InvalidOperationException(),
        };
}
