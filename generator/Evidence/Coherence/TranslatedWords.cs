using System.Text.RegularExpressions;
using StaticGuide.Configuration;
using StaticGuide.Content.Passages;
using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;

namespace StaticGuide.Evidence.Coherence;

/// <summary>What entries say in other languages: nothing in their own, and no number that they do not say there.</summary>
internal sealed partial class TranslatedWords(DiagnosticBag diagnostics)
{
    /// <param name="language">That of the entry's own words.</param>
    public void Report(Statistic statistic, string language) =>
        Report(
            statistic,
            statistic.Translations,
            language,
            static (own, words) => [("label", own.Label, words.Label), ("population", own.Population, words.Population)]
        );

    /// <inheritdoc cref="Report(Statistic, string)"/>
    public void Report(Passage passage, string language) =>
        Report(passage, passage.Translations, language, static (own, words) => [("note", own.Note, words.Note)]);

    public void Report(UnitSettings unit, string language) =>
        Report(
            unit.Words,
            unit.Translations,
            language,
            static (own, words) =>
                [
                    ("prefix", own.Prefix, words.Prefix),
                    ("suffix", own.Suffix, words.Suffix),
                    ("singular", own.Singular ?? own.Suffix, words.Singular),
                ]
        );

    private void Report<TOwn, T>(
        TOwn own,
        Translated<T> translations,
        string language,
        Func<TOwn, T, (string Key, string? Own, string? Theirs)[]> wordsOf
    )
        where T : class
    {
        foreach (var (tag, place, words) in translations.All)
        {
            if (LanguageTag.IsWithin(language, tag))
            {
                diagnostics.Add(
                    LanguageRules.ToldTwice,
                    place,
                    $"`{tag}` is the language that this entry is written in (`{language}`)",
                    "say it in the entry itself, and remove it here"
                );
                continue;
            }
            foreach (var (key, ours, theirs) in wordsOf(own, words))
            {
                if (OtherNumber(ours, theirs) is { } number)
                    diagnostics.Add(
                        TranslationRules.OtherNumberInWords,
                        place,
                        $"in `{tag}`, `{key}` says {number}, and the original does not: `{ours}`",
                        "mend the one that is wrong"
                    );
            }
        }
    }

    /// <summary>
    /// A number that only the translation has, where both write some in digits: 24 of 2023–24 is the end of 2024. Null where there is none.
    /// </summary>
    private static string? OtherNumber(string? own, string? theirs)
    {
        if (own is null || theirs is null || NumbersIn(own).ToList() is not { Count: > 0 } known)
            return null;
        return NumbersIn(theirs)
            .Where(n =>
                !known.Exists(k =>
                    k.Digits.EndsWith(n.Digits, StringComparison.Ordinal) || n.Digits.EndsWith(k.Digits, StringComparison.Ordinal)
                )
            )
            .Select(n => n.Written)
            .FirstOrDefault();
    }

    /// <summary>Without their separators, which languages write otherwise.</summary>
    private static IEnumerable<(string Written, string Digits)> NumbersIn(string text) =>
        Number().Matches(text).Select(m => (m.Value, string.Concat(m.Value.Where(char.IsAsciiDigit))));

    [GeneratedRegex(@"[0-9]+(?:[.,'’][0-9]+|[ \u00A0\u202F][0-9]{3}(?![0-9]))*")]
    private static partial Regex Number();
}
