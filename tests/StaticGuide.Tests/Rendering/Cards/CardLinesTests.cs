using CsCheck;
using StaticGuide.Rendering.Cards;
using StaticGuide.Rendering.Charts;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Cards;

/// <summary>The law: a text on a card fits its place, and only a text that is too long for the least size loses its end.</summary>
public sealed class CardLinesTests
{
    private static readonly int[] Sizes = [72, 64, 56, 48, 40];

    private static readonly Gen<string> Titles = Pick.Of(
            "What",
            "medical",
            "assistants",
            "earn",
            "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
            "i",
            "שלום",
            "$44,200"
        )
        .Array[0, 40]
        .Select(words => string.Join(' ', words));

    [Fact]
    public void Every_title_fits() =>
        Titles.Holds(
            title =>
            {
                var card = CardLines.Of(title, Sizes, 1040, 260);
                Assert.Contains(card.Size, Sizes);
                Assert.True(card.Lines.Count * card.LineHeight <= 260);
                Assert.All(card.Lines, l => Assert.True(TextWidth.Of(l, strong: true) * card.Size <= 1040));
                var (shown, whole) = (Signs(string.Concat(card.Lines)), Signs(title));
                if (shown == whole)
                    return;
                Assert.Equal(40, card.Size);
                Assert.EndsWith("…", card.Lines[^1], StringComparison.Ordinal);
                Assert.StartsWith(shown[..^1], whole, StringComparison.Ordinal);
            },
            iter: 1_000
        );

    private static string Signs(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
