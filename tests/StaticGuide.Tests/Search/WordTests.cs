using CsCheck;
using StaticGuide.Search;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Search;

/// <summary>The generator, which makes the index, and the script, which asks it, mean the same by a word.</summary>
public sealed class WordTests
{
    private static readonly string[] Pieces =
    [
        "a",
        "B",
        "é",
        "ß",
        "Σ",
        "Ø",
        "1",
        ",",
        ".",
        "2",
        " ",
        "-",
        "’",
        "京",
        "の",
        "한",
        "ก",
        "א",
        "\u0301",
        "İ",
        "ﬁ",
        "½",
        "_",
        "𝒜",
        "क्",
        "ि",
    ];

    /// <summary>Texts of letters that are folded, of digits, marks and signs, in any order.</summary>
    internal static Gen<string> Texts { get; } =
        Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(chosen => string.Concat(chosen.Select(i => Pieces[i])));

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

    internal static List<string> Read(string text)
    {
        List<string> words = [];
        new WordReader().Read(text, w => words.Add(w.ToString()));
        return words;
    }
}
