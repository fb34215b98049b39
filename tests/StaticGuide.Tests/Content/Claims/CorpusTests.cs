namespace StaticGuide.Tests.Content.Claims;

/// <summary>How many uncited numbers are found, and how many alarms are false, over sentences labelled by hand.</summary>
public sealed class CorpusTests
{
    [Theory]
    [InlineData("corpus.txt", 600)]
    [InlineData("holdout.txt", 80)]
    [InlineData("holdout-documents.txt", 50)]
    public void Claims_are_found_and_little_else(string file, int atLeast)
    {
        var corpus = Corpus.Of(file);
        TestContext.Current.TestOutputHelper?.WriteLine(corpus.Report);
        Assert.True(corpus.Sentences >= atLeast, $"{file} has only {corpus.Sentences} sentences");
        Assert.True(corpus.Recall >= 0.98, corpus.Report);
        Assert.True(corpus.Precision >= 0.95, corpus.Report);
    }

    [Fact]
    public void Kinds_that_were_missed_or_wrongly_named_once_are_right()
    {
        var corpus = Corpus.Of("kinds.txt");
        Assert.True(corpus.Sentences >= 120, $"kinds.txt has only {corpus.Sentences} sentences");
        Assert.True(corpus is { Missed: 0, FalseAlarms: 0 }, corpus.Report);
    }
}
