using System.Text.RegularExpressions;

namespace StaticGuide.Tests.Support;

/// <summary>
/// How many years of school an English text asks for, after Flesch and Kincaid (1975), from its words, sentences and syllables.
/// A number is a word of one syllable. Syllables are counted by spelling, which is right for nearly all words.
/// </summary>
internal sealed partial record ReadingGrade(int Words, int Sentences, int Syllables)
{
    public double Years => Words == 0 ? 0 : (0.39 * Words / Sentences) + (11.8 * Syllables / Words) - 15.59;

    /// <summary>Each text is a paragraph or an item of a list: where it ends, so does its last sentence.</summary>
    public static ReadingGrade Of(IEnumerable<string> texts)
    {
        var sentences = texts.SelectMany(SentencesOf).Select(s => WordPattern().Matches(s)).Where(s => s.Count > 0).ToList();
        var words = sentences.SelectMany(s => s).Select(m => m.Value).ToList();
        return new(words.Count, sentences.Count, words.Sum(SyllablesOf));
    }

    public static IEnumerable<string> SentencesOf(string text) =>
        SentenceEnd().Split(text).Select(s => Spaces().Replace(s, " ").Trim()).Where(s => s.Length > 0);

    public static int SyllablesOf(string word)
    {
        var letters = Possessive().Replace(word.ToLowerInvariant().Replace('’', '\''), "");
        var groups = Vowels().Count(letters) + Apart().Count(letters) - Silent().Count(letters);
        return Math.Max(1, groups);
    }

    [GeneratedRegex(@"(?<=[.!?][”’"")]*)\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <summary>The parts of a compound with a hyphen are words of their own; a number keeps its commas.</summary>
    [GeneratedRegex(@"\p{Sc}?\d[\d.,]*\d%?|\p{Sc}?\d%?|\p{L}+(?:['’]\p{L}+)*")]
    private static partial Regex WordPattern();

    [GeneratedRegex("'s?$")]
    private static partial Regex Possessive();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();

    /// <summary>Vowels that stand side by side and are spoken one after the other: “various”, “usual”, “employer”, “science”.</summary>
    [GeneratedRegex(
        "(?<![tscgx])i[ao]|ciat|scien|(?<![ct])ien|(?<![gq])ua|(?<!p)eo(?!ne)|rea$|creat|[aeiou]y[aeiou]|yi|[eiou]ing|[^aeiou]ier$|iet"
    )]
    private static partial Regex Apart();

    /// <summary>An e that nobody hears: “place”, “times”, “named”, “likely”, “statement”, “careful”, “something”.</summary>
    [GeneratedRegex(
        "(?<=[aeiouy].*)(?:(?<![aeiouy])(?<!(?<![aeiouy])l)e$|(?<![aeioulyszxcg]|[cs]h)es$|(?<=[aeiouy])les$|(?<![aeiouytd])ed$|(?<![aeiouy])e(?=ly$|ments?$|ful|less|thing|times$))"
    )]
    private static partial Regex Silent();
}
