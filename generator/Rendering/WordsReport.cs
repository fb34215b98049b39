using System.Text.RegularExpressions;
using StaticGuide.Configuration;
using StaticGuide.Content.Words;
using StaticGuide.Diagnostics;
using StaticGuide.Rendering.Context;

namespace StaticGuide.Rendering;

/// <summary>Says which words are lacking in the languages of a site, and which files of words say what nobody asks for.</summary>
internal static partial class WordsReport
{
    private const int MostNamed = 8;

    public static void Report(SiteContext site, DiagnosticBag diagnostics)
    {
        var words = site.Content.Words;
        var slips = SlipsOf(site);
        // Templates that say everything themselves ask for no words.
        var isAsked = site.Templates.Sources.Values.Any(t => Asks().IsMatch(t.Text));
        foreach (var (language, place) in isAsked ? LanguagesOf(site) : [])
        {
            if (words.Speaks(language))
                ReportMissing(words, slips, language, diagnostics);
            // Of a code that is no language it is said elsewhere.
            else if (LanguageCodes.Doubt(language) is null)
                diagnostics.Add(
                    WordRules.NotSpoken,
                    place,
                    $"there are no words for `{language}`: what templates and notes say is said in another language",
                    $"write them into {SiteWords.Folder}{language.Split('-')[0]}.yml; `staticguide templates eject i18n/en.yml` shows what there is to say"
                );
        }
        foreach (var file in words.Files.Where(f => f.IsOwn))
        foreach (var word in file.Words.Values)
        {
            ReportPlaces(words, word, diagnostics);
            if (slips.TryGetValue(word.Key, out var meant))
                diagnostics.Add(WordRules.UnknownWord, word.Place, $"no template asks for `{word.Key}`", $"did you mean `{meant}`?");
        }
    }

    /// <summary>The languages of pages, each with the first place that names it.</summary>
    private static IEnumerable<(string Language, Place Place)> LanguagesOf(SiteContext site)
    {
        var settings = site.Settings;
        return site
            .Content.Published.Select(p => p.Head)
            .Where(h => h is { Language: not null, LanguagePlace: not null })
            .Select(h => (h.Language!, h.LanguagePlace!))
            .Prepend((settings.Language, settings.LanguagePlace ?? new Place(SiteSettings.Path)))
            .DistinctBy(l => l.Item1, StringComparer.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"\b(?:words\s*\.|i18n\b)")]
    private static partial Regex Asks();

    private static void ReportMissing(SiteWords words, Dictionary<string, string> slips, string language, DiagnosticBag diagnostics)
    {
        List<WordFile> chain = [.. words.ChainOf(language)];
        var known = chain.SelectMany(f => f.Words.Keys).ToHashSet(StringComparer.Ordinal);
        List<string> missing = [.. words.Names.Keys.Where(k => !known.Contains(k) && !slips.ContainsKey(k)).Order(StringComparer.Ordinal)];
        if (missing.Count == 0)
            return;
        var named = string.Join(", ", missing.Take(MostNamed).Select(k => $"`{k}`"));
        var rest = missing.Count > MostNamed ? $" and {missing.Count - MostNamed} more" : "";
        var place = chain.Find(f => f.IsOwn)?.Place ?? words.Files.First(f => f.Words.ContainsKey(missing[0])).Words[missing[0]].Place;
        diagnostics.Add(
            WordRules.Missing,
            place,
            $"there is no {named}{rest} in `{language}`, so that is said in another language",
            $"add {(missing.Count <= MostNamed ? missing.Count == 1 ? "it" : "them" : string.Join(", ", missing))} to {chain.Find(f => f.IsOwn)?.Path ?? $"{SiteWords.Folder}{language.Split('-')[0]}.yml"}"
        );
    }

    private static void ReportPlaces(SiteWords words, Word word, DiagnosticBag diagnostics)
    {
        foreach (var name in word.Names.Except(words.Names[word.Key]))
            diagnostics.Add(
                WordRules.NoPlace,
                word.Place,
                $"nothing is put into the place of `{{{name}}}` in `{word.Key}`",
                words.Names[word.Key] is { Count: > 0 } known
                    ? $"it has {string.Join(", ", known.Select(k => $"`{{{k}}}`"))}"
                    : "these words have no places to fill"
            );
    }

    /// <summary>Words of the site that no template asks for and whose keys are nearly those of others, with what is meant.</summary>
    private static Dictionary<string, string> SlipsOf(SiteContext site)
    {
        var words = site.Content.Words;
        var builtIn = words.Files.Where(f => !f.IsOwn).SelectMany(f => f.Words.Keys).ToHashSet(StringComparer.Ordinal);
        Dictionary<string, string> slips = new(StringComparer.Ordinal);
        foreach (var key in words.Names.Keys.Where(k => !builtIn.Contains(k)))
        {
            if (Suggestion.Nearest(key, builtIn, limit: 2) is { } meant && !IsAskedFor(key))
                slips.Add(key, meant);
        }
        return slips;

        bool IsAskedFor(string key) => site.Templates.Sources.Values.Any(t => t.Text.Contains(key, StringComparison.Ordinal));
    }
}
