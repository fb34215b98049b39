using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Tests.Yaml;

/// <summary>What is no YAML is reported once, at the place where the writer slipped and in words that say what to do.</summary>
public sealed class SyntaxMessageTests
{
    [Theory]
    // Indentation
    [InlineData("title: Oats\n  layout: page", "2:1", "indented by 2 spaces")]
    [InlineData("params:\n    oats: 1\n   rye: 2", "3:1", "indented by 3 spaces, and the keys it stands with by 4")]
    [InlineData("params:\n  oats: 1\n   rye: 2", "3:1", "indented by 3 spaces, and the keys it stands with by 2")]
    [InlineData("sources:\n  - id: oats\n   title: Rye", "3:1", "indented by 3 spaces, and the keys it stands with by 4")]
    [InlineData("sources:\n  - id: oats\n  title: Rye", "3:1", "indented by 2 spaces, and the keys it stands with by 4")]
    [InlineData(
        "sources:\n  - id: oats\ntitle: Oats\n    url: u",
        "3:1",
        "`title` is not indented, and stands between lines that are indented by 4"
    )]
    [InlineData("sources:\n- id: oats\n  type: book\ntitle: Oats\n  url: u", "4:1", "`title` is not indented")]
    [InlineData("sources:\n  - id: oats\ntitle: Oats\n  - id: rye", "3:1", "between lines that are indented by 2")]
    [InlineData(
        "params:\n  a:\n    b: 1\n  c: 2\n    d: 3",
        "4:3",
        "`c` is indented by 2 spaces, and stands between lines that are indented by 4"
    )]
    [InlineData("terms:\n  - id: a\n    term: A\n   - id: b", "4:1", "the entries of the list above by 2")]
    [InlineData("terms:\n  - id: a\n    term: A\n title: T", "4:1", "the keys it stands with are not indented")]
    [InlineData("sources:\n  id: bls\n    title: T", "3:1", "and the key above it by 2")]
    [InlineData("terms:\n  - id: a\n    term: A\n  – id: b", "4:3", "`–` begins no entry")]
    [InlineData("terms:\n  - id: a\n    term: A\n  • id: b", "4:3", "`•` begins no entry")]
    [InlineData("description: >\n\t\n  words", "2:1", "a tab in this empty line")]
    [InlineData("params:\n  note: |\n    a\n\t\n    b", "4:1", "a tab in this empty line")]
    [InlineData("tags:\n  - oats\ntitle: Oats\n  - rye", "4:3", "a part of the text")]
    [InlineData("title: Oats\nparams:\n\trye: 1", "3:1", "a tab")]
    [InlineData("tags:\n- oats\n\t- rye", "3:1", "a tab")]
    [InlineData("params:\n  a: 1\n\u00A0\u00A0b: [\n", "3:1", "a space that YAML does not know")]
    // Spaces and colons of other keyboards
    [InlineData("title:\u00A0Oats\nlayout: page", "1:7", "the space behind this colon")]
    [InlineData("params:\n  oats:\u30001\n  rye: 2", "2:8", "the space behind this colon")]
    [InlineData("title\uFF1AOats\nlayout: page", "1:6", "this colon is not YAML's")]
    // Lists
    [InlineData("tags:\n  - oats\n  rye", "3:3", "does not begin with `- `")]
    [InlineData("tags:\n  - oats\n  -rye", "3:3", "a space is missing behind this `-`")]
    [InlineData("sources:\n  -id: oats\n   title: Rye", "2:3", "a space is missing behind this `-`")]
    [InlineData("sources:\n    id: oats\n    title: Rye\n  - id: rye", "2:5", "does not begin with `- `")]
    [InlineData("tags: - oats", "1:7", "on the line of its key")]
    [InlineData("title: Oats\n- rye", "2:1", "among keys")]
    // Keys
    [InlineData("title: Oats\nlayout:page", "2:7", "a space is missing behind this colon")]
    [InlineData("title: Oats\nlayout\ntags: [rye]", "2:1", "no key with a value")]
    [InlineData("description: |\nOats\ntitle: Rye", "2:1", "no key with a value")]
    // Quotes
    [InlineData("title: \"Oats\nlayout: page", "1:8", "never closed")]
    [InlineData("title: 'Oats\nlayout: page", "1:8", "never closed")]
    [InlineData("sources:\n  - id: oats\n    title: \"Oats\n  - id: rye\n    title: \"Rye\"", "3:12", "never closed")]
    [InlineData("description: \"Oats\n  and rye\ntitle: Barley", "1:14", "never closed")]
    [InlineData("tags: [\"oats, rye]\nlayout: page", "1:8", "never closed")]
    [InlineData("title: 'Oat's harvest'", "1:12", "more stands behind it")]
    [InlineData("title: \"Oats\" and rye", "1:13", "more stands behind it")]
    [InlineData("title: \"C:\\oats\"", "1:11", "`\\o` means nothing")]
    [InlineData("title: \"a \\uD83D b\"", "1:11", "half of a character: `\\uD83D`")]
    [InlineData("title: \"\\uD83D\\uD83D\"", "1:9", "half of a character: `\\uD83D`")]
    [InlineData("title: \"\\uD83D\\uDE00\\ude00\"", "1:21", "half of a character: `\\ude00`")]
    [InlineData("title: \"\\U0000DE00\"", "1:9", "half of a character: `\\U0000DE00`")]
    [InlineData("title: \"\\U00110000\"", "1:9", "no character has this number")]
    [InlineData("title: \"\\u12 x\"", "1:9", "`\\u` needs 4 hexadecimal digits")]
    [InlineData("title: \"\\x4\"", "1:9", "`\\x` needs 2 hexadecimal digits")]
    // Brackets and braces
    [InlineData("tags: [oats, rye\nlayout: page", "1:7", "this `[` is never closed")]
    [InlineData("params: {oats: 1, rye: 2\nlayout: page", "1:9", "this `{` is never closed")]
    [InlineData("params: {oats: [1, {rye: 2]}}", "1:27", "this `]` closes what a `{` opened")]
    [InlineData("params: {oats: 1 rye: 2}", "1:21", "a comma is missing")]
    [InlineData("title: [Draft] Oats", "1:14", "more stands behind it")]
    [InlineData("title: {{ oats }}", "1:9", "a key must be a word")]
    // Characters that YAML keeps for itself
    [InlineData("title: @oats", "1:8", "cannot begin with `@`")]
    [InlineData("title: `oats`", "1:8", "a backtick")]
    [InlineData("title: %20 oats", "1:8", "cannot begin with `%`")]
    [InlineData("title: ] oats", "1:8", "cannot begin with `]`")]
    [InlineData("title: Oats: a study", "1:12", "holds a colon")]
    [InlineData("tags:\n  - oats: rye: barley", "2:14", "holds a colon")]
    [InlineData("description: Oats\n  and note: rye\ntitle: A", "2:11", "holds a colon")]
    [InlineData("title: | Oats", "1:8", "begins on the next line")]
    [InlineData("title: *Oats* and rye", "1:8", "aliases")]
    [InlineData("title: !Oats", "1:8", "tags")]
    // Columns count characters
    [InlineData("title: \"🌾🌾\" oats", "1:11", "more stands behind it")]
    [InlineData("params: {🌾: [oats}", "1:18", "this `}` closes what a `[` opened")]
    public void A_slip_is_reported_where_it_was_made(string yaml, string place, string words)
    {
        var found = Assert.Single(DiagnosticsOf(yaml));
        Assert.Equal(place, $"{found.Place!.Start!.Value.Line}:{found.Place.Start.Value.Column}");
        Assert.Contains(words, found.Message, StringComparison.Ordinal);
        Assert.NotNull(found.Hint);
    }

    [Theory]
    [InlineData("title: Oats # and rye\ntags: [oats, 'rye', \"barley\"] # three\nparams: {oats: {rye: [1, 2]},\n  barley: 'it''s'}")]
    [InlineData(
        "tags:\n- oats\n- rye\ntitle: a text\n  over two lines\ndescription: >-\n  folded: yes\n\n  - no list\nparams: \n  x: |2\n     kept\n  y: \"two\n    lines \\\"quoted\\\"\""
    )]
    [InlineData("title: \"\\uD83D\\uDE00 \\u00e9 \\x41 \\U0001F600 \\\\uD83D\"\ntags: ['\\uD83D']")]
    [InlineData("sources:\n  - id: oats\n    title: Oats\ntitle: Oats\nparams:\n    a: 1\n    b: 2")]
    public void Right_yaml_has_nothing_to_report(string yaml) => Assert.Empty(DiagnosticsOf(yaml));

    /// <summary>Most slips are one character: the rest is read as if that were a letter, and its mistakes are found too.</summary>
    [Theory]
    [InlineData("title: Oats: a study", "title", "Oats: a study")]
    [InlineData("title: Oats: a study: rye", "title", "Oats: a study: rye")]
    [InlineData("title: @oats", "title", "@oats")]
    [InlineData("title: `oats`", "title", "`oats`")]
    [InlineData("title: *Oats* and rye", "title", "*Oats* and rye")]
    [InlineData("title: !Oats", "title", "!Oats")]
    [InlineData("title: 'Oat's harvest'", "title", "'Oat's harvest'")]
    [InlineData("title: \"Oats\" and rye", "title", "\"Oats\" and rye")]
    [InlineData("title: \"Oats", "title", "\"Oats")]
    [InlineData("title: [Draft] Oats", "title", "[Draft] Oats")]
    [InlineData("title: | Oats", "title", "| Oats")]
    [InlineData("title: - oats", "title", "- oats")]
    [InlineData("title: \"C:\\oats\"", "title", "C:\\oats")]
    [InlineData("title: @oats\nlabel: Oats: a study\nnote: `rye`", "note", "`rye`")]
    public void What_follows_a_slip_is_read(string yaml, string key, string expected)
    {
        var bag = new DiagnosticBag();
        var root = Assert.IsType<YamlMapping>(YamlReader.Read(new SourceText("content/oats.yml", yaml + "\nlast: 'as it is'\n"), bag));
        Assert.Equal(expected, Assert.IsType<YamlScalar>(root.Find(key)!.Value).Value);
        Assert.Equal("as it is", Assert.IsType<YamlScalar>(root.Find("last")!.Value).Value);
        Assert.Equal(root.Entries.Length - 1, bag.Sorted().Count);
    }

    [Fact]
    public void Each_slip_is_reported_in_one_run() =>
        Assert.Equal(
            ["1:8", "2:12", "5:10"],
            DiagnosticsOf("title: @oats\nlabel: Oats: a study\ntags:\n  - rye\nsources: \"barley\nlast: 1")
                .Select(d => $"{d.Place!.Start!.Value.Line}:{d.Place.Start.Value.Column}")
        );

    private static IReadOnlyList<Diagnostic> DiagnosticsOf(string yaml)
    {
        var bag = new DiagnosticBag();
        YamlReader.Read(new SourceText("content/oats.yml", yaml), bag);
        return bag.Sorted();
    }
}
