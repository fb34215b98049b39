using CsCheck;
using StaticGuide.Content.Claims;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Claims;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("One. Two! Three? Four", "One.| Two!| Three?| Four")]
    [InlineData("It was $44,200.50 in 3.4 cases. See example.org/a.b now.", "It was $44,200.50 in 3.4 cases.| See example.org/a.b now.")]
    [InlineData("Dr. Lee came at 5 p.m. Then she left.", "Dr. Lee came at 5 p.m.| Then she left.")]
    [InlineData(
        "See No. 3, Fig. 2 and vol. 4. The answer is no. It stays so.",
        "See No. 3, Fig. 2 and vol. 4.| The answer is no.| It stays so."
    )]
    [InlineData(
        "See @doe99 [p. 30] and @roe [pp. 3-5]. So it is [chap. 2].",
        "See @doe99 [p. 30] and @roe [pp. 3-5].| So it is [chap. 2]."
    )]
    [InlineData("“Is it so?” she asked. “It is.” He left.", "“Is it so?” she asked.| “It is.”| He left.")]
    [InlineData("Well… perhaps. (So they say.) J. Doe agrees.", "Well… perhaps.| (So they say.)| J. Doe agrees.")]
    [InlineData("1. Choose a program. 2. Pay.", "1. Choose a program.| 2. Pay.")]
    [InlineData("A claim. \uFFFC The next. \uFFFC\uFFFC", "A claim. \uFFFC| The next. \uFFFC\uFFFC")]
    [InlineData("", "")]
    public void Sentences_end_where_readers_stop(string text, string expected) => Assert.Equal(expected, string.Join('|', Split(text)));

    [Fact]
    public void Nothing_is_lost_and_every_sentence_has_letters_of_its_own() =>
        Gen.String[Gen.OneOf('a', 'B', '.', '!', '?', ' ', '1', '“', '”', ')', '\uFFFC', '\n'), 0, 60]
            .Holds(text =>
            {
                var sentences = Split(text);
                return string.Concat(sentences) == text && sentences.TrueForAll(s => s.Length > 0);
            });

    private static List<string> Split(string text)
    {
        List<string> sentences = [];
        for (var start = 0; start < text.Length; )
        {
            var end = SentenceSplitter.EndOf(text, start);
            sentences.Add(text[start..end]);
            start = end;
        }
        return sentences;
    }
}
