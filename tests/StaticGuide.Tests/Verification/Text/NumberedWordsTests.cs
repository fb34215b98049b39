using StaticGuide.Verification.Text;

namespace StaticGuide.Tests.Verification.Text;

/// <summary>Texts that are compared with many others are read once.</summary>
public sealed class NumberedWordsTests
{
    [Fact]
    public void Words_are_shared_as_often_as_both_have_them()
    {
        var texts = new NumberedWords(["a b a", "c", "", "a a a b"], Words, StringComparer.Ordinal);
        foreach (var (text, shared) in new[] { ("a a b", new[] { 3, 0, 0, 3 }), ("c d A", [0, 1, 0, 0]), ("", [0, 0, 0, 0]) })
        {
            // Twice: one answer leaves no trace in the next.
            Assert.Equal(shared, texts.SharedWith(texts.NumbersOf(Words(text))));
            Assert.Equal(shared, texts.SharedWith(texts.NumbersOf(Words(text))));
        }
        Assert.Equal(2, new NumberedWords(["Pay pay"], Words, StringComparer.OrdinalIgnoreCase).SharedWith([0, 0]).Single());
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
