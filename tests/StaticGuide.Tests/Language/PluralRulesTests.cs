using System.Globalization;
using System.Text.Json;
using StaticGuide.Language;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Language;

/// <summary>Plural forms are those that browsers know (CLDR by way of ECMA-402, Intl.PluralRules).</summary>
public sealed class PluralRulesTests
{
    private static readonly string[] Known =
    [
        "en",
        "es",
        "es-MX",
        "de",
        "fr",
        "he",
        "ar",
        "it",
        "ca",
        "nl",
        "sv",
        "fi",
        "et",
        "ur",
        "pt",
        "pt-PT",
        "pl",
        "ru",
        "uk",
        "zh",
        "ja",
        "ko",
        "vi",
        "th",
        "id",
    ];

    [Fact]
    public void A_browser_tells_numbers_apart_in_the_same_way()
    {
        using var site = Site.Empty();
        var dump = Browser.Dump(
            site,
            $$"""
            <!DOCTYPE html><meta charset="utf-8"><pre id="found"></pre><script>
            const numbers = [...Array(1300).keys(), 9999, 10000, 1e6, 1000001, 2e6, 3500000];
            const found = {};
            for (const tag of {{JsonSerializer.Serialize(Known)}}) {
              const whole = new Intl.PluralRules(tag);
              const one = new Intl.PluralRules(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
              found[tag] = {
                forms: [...whole.resolvedOptions().pluralCategories].sort().join(' '),
                whole: numbers.map(n => n + ' ' + whole.select(n)).join(','),
                one: [0, 0.5, 1, 1.1, 1.5, 2, 2.5, 3.2, 11, 11.5, 100.5, 1e6].map(n => n.toFixed(1) + ' ' + one.select(n)).join(','),
              };
            }
            document.getElementById('found').textContent = JSON.stringify(found);
            </script>
            """
        );
        var start = dump.IndexOf("{\"en\"", StringComparison.Ordinal);
        using var found = JsonDocument.Parse(dump[start..(dump.IndexOf("}}", start, StringComparison.Ordinal) + 2)]);
        Assert.All(
            Known,
            tag =>
            {
                var theirs = found.RootElement.GetProperty(tag);
                Assert.Equal(
                    theirs.GetProperty("forms").GetString(),
                    string.Join(' ', PluralRules.FormsIn(tag)!.Select(NameOf).Order(StringComparer.Ordinal))
                );
                Assert.Equal(theirs.GetProperty("whole").GetString(), Ours(tag, theirs.GetProperty("whole").GetString()!));
                Assert.Equal(theirs.GetProperty("one").GetString(), Ours(tag, theirs.GetProperty("one").GetString()!));
            }
        );
    }

    [Fact]
    public void A_language_that_is_not_known_has_one_form()
    {
        Assert.Null(PluralRules.FormsIn("qya"));
        Assert.Equal(PluralCategory.Other, PluralRules.Of("qya", 1));
    }

    private static string Ours(string tag, string theirs) =>
        string.Join(
            ',',
            theirs
                .Split(',')
                .Select(pair => pair.Split(' ')[0])
                .Select(number => $"{number} {NameOf(PluralRules.Of(tag, decimal.Parse(number, CultureInfo.InvariantCulture)))}")
        );

    private static string NameOf(PluralCategory category) => category.ToString().ToLowerInvariant();
}
