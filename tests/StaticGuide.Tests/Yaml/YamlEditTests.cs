using CsCheck;
using StaticGuide.Diagnostics;
using StaticGuide.Tests.Support;
using StaticGuide.Yaml;

namespace StaticGuide.Tests.Yaml;

/// <summary>One value changes, and nothing else.</summary>
public sealed class YamlEditTests
{
    private const string Old = "http://a.example/old?x=1";

    /// <summary>How an address may be written, and what may follow it on its line.</summary>
    private static readonly Gen<string> Value = Pick.Of(
        $"{Old}",
        $"'{Old}'",
        $"\"{Old}\"",
        $"|\n      {Old}",
        $">-\n      {Old}\n",
        $"|-\n      {Old}\n\n",
        $"\n      {Old}",
        $"\"http://a.example/old\\\n      ?x=1\""
    );

    private static readonly Gen<string> Address = Gen.OneOf(
        Pick.Of(
            "https://b.example/new",
            "https://b.example/a:",
            "https://b.example/?a\\b",
            "https://b.example/#x",
            "https://b.example/it's",
            "https://b.example/\"q\"",
            "https://b.example/a,b",
            "https://b.example/[1]{2}",
            "https://b.example/?a=\\\\",
            "https://b.example/ü",
            "https://b.example/|",
            "https://b.example/&*!%@`"
        ),
        Gen.Char[' ', '~'].Array[0, 8].Select(c => "https://b.example/" + string.Concat(c).Trim())
    );

    [Fact]
    public void The_value_changes_and_the_rest_is_read_as_before() =>
        Gen.Select(Value, Address, Pick.Of("\n", "\r\n"), Pick.Of("", "# é 😀 \u00A0\n"), Gen.Bool)
            .Holds(
                (value, to, newline, comment, isFlow) =>
                {
                    var flow = value.Contains('\n') ? Old : value;
                    var text = isFlow
                        ? $"{comment}sources: [{{id: a, url: {flow} , note: 'http://a.example/old?x=1'}}, b]\nlast: 1\n"
                        : $"{comment}sources:\n  - id: a\n    url: {value}\n    # {Old}\n    archive_url: {Old}\n    note: \"é\"\nlast: 1\n";
                    var raw = text.ReplaceLineEndings(newline);
                    var source = new SourceText("a.yml", text);
                    var root = Read(source)!;
                    var node = (YamlScalar)((YamlMapping)((YamlSequence)((YamlMapping)root).Entries[0].Value).Items[0]).Find("url")!.Value;
                    Assert.Equal(Old, node.Value.Trim());
                    var edited = new YamlEdit(source, Read).Apply(root, [new ScalarChange(node, to)], [], raw);
                    Assert.NotNull(edited);
                    var after = Read(new SourceText("a.yml", edited.ReplaceLineEndings("\n")))!;
                    Assert.Equal(Words(root, node, to), Words(after, null, ""));
                    // What stands before and behind the one value is the same, to the byte.
                    var at = raw.IndexOf("url: ", StringComparison.Ordinal) + 5;
                    Assert.Equal(raw[..at], edited[..at]);
                    var tail = isFlow
                        ? raw[raw.IndexOf(" , note", StringComparison.Ordinal)..]
                        : raw[raw.IndexOf($"{newline}    # ", StringComparison.Ordinal)..];
                    Assert.EndsWith(tail, edited, StringComparison.Ordinal);
                }
            );

    [Theory]
    [InlineData("{url: http://a.example/old?x=1}", "https://b.example/x", "{url: https://b.example/x}")]
    [InlineData("{url: 'http://a.example/old?x=1'}", "https://b.example/it's", "{url: 'https://b.example/it''s'}")]
    [InlineData("{url: \"http://a.example/old?x=1\"}", "https://b.example/?\\", "{url: \"https://b.example/?\\\\\"}")]
    [InlineData("{url: http://a.example/old?x=1}", "https://b.example/a:", "{url: \"https://b.example/a:\"}")]
    [InlineData("url: |\n  http://a.example/old?x=1\n", "https://b.example/x", "url: \"https://b.example/x\"\n")]
    public void Its_quotes_stay_where_they_can(string before, string to, string expected)
    {
        var source = new SourceText("a.yml", before);
        var root = (YamlMapping)Read(source)!;
        Assert.Equal(
            expected,
            new YamlEdit(source, Read).Apply(root, [new ScalarChange((YamlScalar)root.Entries[0].Value, to)], [], before)
        );
    }

    private static YamlNode? Read(SourceText text) => YamlReader.Read(text, new DiagnosticBag());

    private static string Words(YamlNode node, YamlScalar? changed, string to) =>
        node switch
        {
            YamlScalar scalar => scalar == changed ? to : scalar.Value,
            YamlSequence list => $"[{string.Join('\0', list.Items.Select(i => Words(i, changed, to)))}]",
            YamlMapping map => $"{{{string.Join('\0', map.Entries.Select(e => e.Key.Value + '\u0001' + Words(e.Value, changed, to)))}}}",
            _ => "",
        };
}
