using CsCheck;
using StaticGuide.Search;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Search;

/// <summary>The generator, which makes the index, and the script, which asks it, mean the same by a word.</summary>
public sealed class WordTests
{
    [Theory]
    [InlineData("Pay, wages & jobs", "pay wages jobs")]
    [InlineData("$44,200 or 12.5%", "44200 or 125")]
    [InlineData("3. The end.", "3 the end")]
    [InlineData("nurse’s don't", "nurse s don t")]
    [InlineData("Café Ångström Straße œuvre ĳ İstanbul Łódź", "cafe angstrom strasse oeuvre ĳ istanbul lodz")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("ΟΔΟΣ", "οδοσ")]
    [InlineData("שָׁלוֹם", "שלום")]
    [InlineData("東京都 2024", "東 京 都 2024")]
    [InlineData("snake_case e-mail a/b", "snake case e mail a b")]
    [InlineData("…", "")]
    public void A_text_is_read_word_by_word(string text, string words)
    {
        Assert.Equal(words, string.Join(' ', Read(text)));
        using var script = new SearchScript("");
        Assert.Equal(words, string.Join(' ', script.Words(text)));
    }

    [Fact]
    public void The_script_reads_any_text_as_the_generator_does()
    {
        using var script = new SearchScript("");
        string[] pieces = ["a", "B", "é", "ß", "Σ", "Ø", "1", ",", ".", "2", " ", "-", "’", "京", "の", "한", "ก", "א", "\u0301", "İ", "ﬁ", "½", "_"];
        Gen.Int[0, pieces.Length - 1]
            .Array[0, 60]
            .Select(chosen => string.Concat(chosen.Select(i => pieces[i])))
            .Sample(text => Assert.Equal(Read(text), script.Words(text)), iter: 300, threads: 1);
    }

    private static List<string> Read(string text)
    {
        List<string> words = [];
        new WordReader().Read(text, w => words.Add(w.ToString()));
        return words;
    }
}
