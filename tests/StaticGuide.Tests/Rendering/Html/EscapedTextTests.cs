using CsCheck;
using StaticGuide.Rendering.Html;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Html;

/// <summary>Texts are looked at and copied many letters at a time.</summary>
public sealed class EscapedTextTests
{
    private const string Odd = "&<>\"'Ħ=%";

    private static readonly Gen<string> Texts = Gen.Frequency((12, Gen.Char['a', 'z']), (1, Gen.Int[0, Odd.Length - 1].Select(i => Odd[i])))
        .Array[0, 90]
        .Select(letters => new string(letters));

    [Fact]
    public void Every_letter_that_is_markup_is_escaped_wherever_it_stands() =>
        Texts
            .Array[1, 4]
            .Holds(texts =>
            {
                using var buffer = new PageBuffer(new Dictionary<string, StaticGuide.Diagnostics.SourceText>());
                foreach (var text in texts)
                    buffer.WriteEscaped(text);
                Assert.Equal(string.Concat(texts.Select(Escaped)), buffer.Html.ToString());
            });

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal);
}
