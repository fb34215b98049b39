using CsCheck;
using StaticGuide.Markup;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Markup;

public sealed class NameTableTests
{
    private const string Letters = "aAhHiI1lLxX-:@`\u0001\u0130";

    private static readonly string[] Names = ["a", "h1", "li", "kbd", "hi", "ai", "x-x", "annotation-xml", "xlink:href"];
    private static readonly string[] Written = [.. Names, "ANNOTATION-XML", "Kbd", "\u212Abd", "l\u0131", "H\u0011", "annotation_xml", ""];

    private static readonly NameTable Table = new(Names);

    [Fact]
    public void What_is_a_name_in_any_case_is_found_and_nothing_else() =>
        Gen.OneOf(
                Gen.Int[0, Written.Length - 1].Select(i => Written[i]),
                Gen.Int[0, Letters.Length - 1].Array[0, 4].Select(picked => string.Concat(picked.Select(i => Letters[i])))
            )
            .Holds(
                text => Assert.Equal(Array.Find(Names, n => n.Equals(text, StringComparison.OrdinalIgnoreCase)), Table.Find(text)),
                iter: 20_000
            );
}
