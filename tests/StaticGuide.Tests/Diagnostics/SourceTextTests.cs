using CsCheck;
using StaticGuide.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Diagnostics;

/// <summary>Lines and columns as people count them: from 1, and a character outside the basic plane is one.</summary>
public sealed class SourceTextTests
{
    private static readonly Gen<string> Texts = Gen.OneOf("a", "é", "\n", "🌙", "\t", "\n\n", "ｘ").Array[0, 20].Select(string.Concat);

    [Fact]
    public void Positions_are_those_of_counting() =>
        Texts.Holds(text =>
        {
            var source = new SourceText("x.md", text);
            var (line, column, offset) = (1, 1, 0);
            foreach (var rune in text.EnumerateRunes())
            {
                Assert.Equal(new Position(line, column), source.PositionOf(offset));
                (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + 1);
                offset += rune.Utf16SequenceLength;
            }
            Assert.Equal(new Position(line, column), source.PositionOf(offset));
        });

    [Fact]
    public void Lines_are_the_text_split_at_line_ends() =>
        Texts.Holds(text =>
        {
            var source = new SourceText("x.md", text);
            var lines = text.Split('\n');
            Assert.Equal(lines, Enumerable.Range(1, lines.Length).Select(source.Line));
            Assert.Equal(
                lines.Length,
                Enumerable.Range(1, lines.Length).Count(n => source.PositionOf(source.OffsetOfLine(n)) == new Position(n, 1))
            );
            Assert.Null(source.Line(0));
            Assert.Null(source.Line(lines.Length + 1));
        });

    [Theory]
    [InlineData(-5, 1, 1)]
    [InlineData(99, 2, 3)]
    public void Offsets_outside_the_text_are_its_ends(int offset, int line, int column) =>
        Assert.Equal(new Position(line, column), new SourceText("x.md", "one\nto").PositionOf(offset));

    [Fact]
    public void A_place_never_ends_before_it_begins() =>
        Assert.Equal(new Place("x.md", new Position(1, 3), new Position(1, 3)), new SourceText("x.md", "abc").PlaceOf(2, 1));
}
