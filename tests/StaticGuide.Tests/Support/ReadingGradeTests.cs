namespace StaticGuide.Tests.Support;

/// <summary>The measure itself: syllables as dictionaries divide them, and the formula as it was published.</summary>
public sealed class ReadingGradeTests
{
    [Theory]
    [InlineData(
        1,
        "a the you your work shift nurse place times named whole tasks health hours some care paid trained would learned fruit week"
    )]
    [InlineData(2, "patient doctor people many any clinic wages being going likely special region client science careful something")]
    [InlineData(2, "sometimes statement places dental social study people's quiet ago paying carry ancient")]
    [InlineData(3, "assistant example medical certified usual employer various completely history radio area earlier hospital")]
    [InlineData(4, "associate experience material usually education certificate occupation application anybody information")]
    [InlineData(5, "organization university possibility occupational administrative")]
    public void Syllables_are_those_of_a_dictionary(int syllables, string words) =>
        Assert.All(words.Split(' '), w => Assert.True(ReadingGrade.SyllablesOf(w) == syllables, $"{w}: {ReadingGrade.SyllablesOf(w)}"));

    [Fact]
    public void Words_and_sentences_are_counted_as_a_reader_does()
    {
        var grade = ReadingGrade.Of(["She earned $44,200 in May. Did you know? “Yes.” He did", "A well-known job"]);
        Assert.Equal((15, 5), (grade.Words, grade.Sentences));
    }

    /// <summary>0.39 · 6 + 11.8 · 1 − 15.59.</summary>
    [Fact]
    public void The_grade_is_that_of_the_formula() => Assert.Equal(-1.45, ReadingGrade.Of(["The cat sat on the mat."]).Years, 2);
}
