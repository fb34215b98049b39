using System.Text;
using CsCheck;
using StaticGuide.Output;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output;

/// <summary>A page becomes the bytes that the runtime makes of it, halves of characters included.</summary>
public sealed class PageBytesTests
{
    private static readonly Gen<string> Odd = Gen.OneOf("\u00B7", "\u201C", "\uD83C\uDF19", "\uD83C", "\uDF19", "\u4E16", "\0");
    private static readonly Gen<string> Plain = Gen.Int[0, 70].Select(n => new string('x', n));

    [Fact]
    public void The_bytes_are_those_of_the_runtime() =>
        Law.Holds(
            Gen.OneOf(Odd, Plain).Array[0, 60].Select(string.Concat),
            text =>
            {
                var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
                Assert.Equal(Encoding.UTF8.GetBytes(text), bytes[..PageBytes.Of(text, bytes)]);
            }
        );
}
