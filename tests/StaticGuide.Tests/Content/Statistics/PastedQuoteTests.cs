using StaticGuide.Content.Statistics;

namespace StaticGuide.Tests.Content.Statistics;

public sealed class PastedQuoteTests
{
    [Theory]
    [InlineData("“Clerks were paid $44,200 in May.”", "Clerks were paid $44,200 in May.")]
    [InlineData("“Clerks were paid $44,200 in May”.", "Clerks were paid $44,200 in May.")]
    [InlineData(" “ Clerks were paid. ” ", "Clerks were paid.")]
    [InlineData("„Sie bekamen 44.200 Euro.“", "Sie bekamen 44.200 Euro.")]
    [InlineData("« Ils étaient 30. »", "Ils étaient 30.")]
    [InlineData("»Es waren 30.«", "Es waren 30.")]
    [InlineData("‘They don’t earn 30.’", "They don’t earn 30.")]
    [InlineData("\"They were 30.\"", "They were 30.")]
    [InlineData("“Were they ‘only’ 30?”", "Were they ‘only’ 30?")]
    // One of the two alone.
    [InlineData("“Clerks were paid $44,200 in May.", "Clerks were paid $44,200 in May.")]
    [InlineData("Clerks were paid $44,200 in May.”", "Clerks were paid $44,200 in May.")]
    [InlineData("Clerks were paid $44,200 in May”.", "Clerks were paid $44,200 in May.")]
    [InlineData("Clerks were paid $44,200 in May.’", "Clerks were paid $44,200 in May.")]
    [InlineData("“Clerks were paid $44,200 in May.’", "Clerks were paid $44,200 in May.")]
    [InlineData("'Clerks were paid $44,200 in May.'", "Clerks were paid $44,200 in May.")]
    [InlineData("„Sie bekamen 44.200 Euro.", "Sie bekamen 44.200 Euro.")]
    [InlineData("« Ils étaient 30.", "Ils étaient 30.")]
    [InlineData("\"They were 30.", "They were 30.")]
    public void Marks_around_all_of_it_go(string typed, string words) => Assert.Equal(words, PastedQuote.Without(typed));

    [Theory]
    [InlineData("“We hired 30 people,” she said.")]
    [InlineData("He said: “We hired 30 people.”")]
    [InlineData("“Thirty” is not “forty”")]
    [InlineData("They were 30.")]
    [InlineData("‘Many’ were ‘few’")]
    [InlineData("‘Tis 30 of them.")]
    [InlineData("’90s workers were 30.")]
    [InlineData("It measures 30\"")]
    [InlineData("They are 30 nurses’")]
    [InlineData("They were “only 30.")]
    [InlineData("”")]
    [InlineData("")]
    public void Marks_that_belong_to_the_words_stay(string typed) => Assert.Equal(typed, PastedQuote.Without(typed));
}
