using StaticGuide.Content.Claims;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Claims;

/// <summary>In each language: sentences that claim nothing, and such as do, each with the very words of its claims.</summary>
public sealed class LocalCorpusTests
{
    private const int LeastRight = 100;

    [Theory]
    [InlineData("es")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("pt")]
    public void Right_sentences_are_left_alone(string language)
    {
        var lines = Lines("local-right.txt", language);
        Assert.True(lines.Count >= LeastRight);
        Assert.Equal([], lines.Where(l => Marked(language, l) != l).Select(l => Marked(language, l)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("it")]
    [InlineData("nl")]
    [InlineData("he")]
    [InlineData("ar")]
    [InlineData("zh")]
    [InlineData("ja")]
    public void Right_sentences_in_English_and_where_few_words_are_known_are_left_alone(string language)
    {
        var lines = Lines("local-right.txt", language);
        Assert.NotEmpty(lines);
        Assert.Equal([], lines.Where(l => Marked(language, l) != l).Select(l => Marked(language, l)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("pt")]
    [InlineData("it")]
    [InlineData("nl")]
    [InlineData("da")]
    [InlineData("he")]
    [InlineData("ar")]
    [InlineData("zh")]
    [InlineData("ja")]
    public void Claims_are_found_by_their_very_words(string language) =>
        Assert.All(
            Lines("local-claims.txt", language),
            line =>
                Assert.Equal(
                    line,
                    Marked(language, line.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal))
                )
        );

    private static List<string> Lines(string file, string language) =>
        [
            .. File.ReadAllLines(Repository.Path($"tests/StaticGuide.Tests/Content/Claims/{file}"))
                .SkipWhile(l => l != $"## {language}")
                .Skip(1)
                .TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal))
                .Where(l => l.Length > 0),
        ];

    /// <summary>The text with «…» around what is found in it.</summary>
    private static string Marked(string language, string text)
    {
        var naming = language == "en" ? null : NamingLexicon.Of(language);
        var finder = new ClaimFinder(language == "en", new PhraseSet([]), naming);
        List<Claim> claims = [];
        for (var start = 0; start < text.Length; )
        {
            var end = SentenceSplitter.EndOf(text, start, naming);
            finder.Find(text.AsSpan(start, end - start), start, claims);
            start = end;
        }
        foreach (var claim in Enumerable.Reverse(claims))
            text = text.Insert(claim.End, "»").Insert(claim.Start, "«");
        return text;
    }
}
