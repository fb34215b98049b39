using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Tests.Yaml;

/// <summary>What is right YAML and the library refuses or misplaces is read as it is meant.</summary>
public sealed class EmptyBlockTests
{
    /// <summary>YAML 1.2.2, 8.1.1.2: a block of empty lines is an empty text, however many spaces they have.</summary>
    [Theory]
    [InlineData("a: >\n  \nlast: x")]
    [InlineData("a: |\n    \n\n      \nlast: x")]
    [InlineData("a: |- # none\n  \nlast: x")]
    [InlineData("last: x\na: >+\n  ")]
    [InlineData("b:\n  a: |\n      \n  c: 1\nlast: x")]
    [InlineData("b:\n  - a: |\n          \n    c: 1\nlast: x")]
    [InlineData("b:\n  - |\n      \n  - c\nlast: x")]
    public void A_block_of_blank_lines_is_empty(string yaml)
    {
        var bag = new DiagnosticBag();
        var root = Assert.IsType<YamlMapping>(YamlReader.Read(new SourceText("content/oats.yml", yaml), bag));
        Assert.Empty(bag.Sorted());
        var last = root.Find("last")!;
        Assert.Equal("x", Assert.IsType<YamlScalar>(last.Value).Value);
        Assert.Equal(yaml.Split('\n').ToList().IndexOf("last: x") + 1, last.Key.Start.Line);
        var value = (
            root.Find("a")
            ?? ((root.Find("b")!.Value as YamlMapping) ?? ((YamlSequence)root.Find("b")!.Value).Items[0] as YamlMapping)?.Find("a")
        )?.Value;
        Assert.Equal("", ((YamlScalar)(value ?? ((YamlSequence)root.Find("b")!.Value).Items[0])).Value.Trim());
    }

    [Theory]
    [InlineData("a: |\n  \n  words\nb: 1", "\nwords\n")]
    [InlineData("a: |\n \n  words\nb: 1", "\nwords\n")]
    [InlineData("a: >-\n  \n  words\nb: 1", "\nwords")]
    [InlineData("a: |2\n   \n  words\nb: 1", " \nwords\n")]
    public void Words_below_blank_lines_are_kept(string yaml, string value)
    {
        var root = Assert.IsType<YamlMapping>(YamlReader.Read(new SourceText("content/oats.yml", yaml), new DiagnosticBag()));
        Assert.Equal(value, Assert.IsType<YamlScalar>(root.Find("a")!.Value).Value);
    }

    /// <summary>The library does not say where such a pair begins.</summary>
    [Fact]
    public void A_pair_without_braces_has_its_own_place()
    {
        var root = (YamlMapping)
            YamlReader.Read(new SourceText("content/oats.yml", "title: T\ntags: [a, pay: b, {c: d}]"), new DiagnosticBag())!;
        var items = Assert.IsType<YamlSequence>(root.Find("tags")!.Value).Items;
        Assert.Equal([new Position(2, 8), new Position(2, 11), new Position(2, 19)], items.Select(i => i.Start));
    }
}
