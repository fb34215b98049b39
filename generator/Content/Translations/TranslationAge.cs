using System.Globalization;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Translations;

/// <summary>Finds translations whose original has changed since.</summary>
internal static class TranslationAge
{
    public static void Report(SiteTranslations translations, DiagnosticBag diagnostics)
    {
        foreach (var gap in GapsIn(translations))
        {
            if (gap is TranslationGap.OfDay)
                diagnostics.Add(
                    TranslationRules.Behind,
                    gap.Place,
                    gap.Differs,
                    "bring it up to date and say so with `updated`, or with `reviewed` where nothing had to change",
                    new DiagnosticNote("the original", gap.There)
                );
            else
                diagnostics.Add(
                    TranslationRules.OtherNumber,
                    gap.Place,
                    gap.Differs,
                    "write both alike, or move the statistic to content/evidence/, where all pages have it from",
                    new DiagnosticNote("the original", gap.There)
                );
        }
    }

    /// <summary>In the order of the translations' files.</summary>
    public static IEnumerable<TranslationGap> GapsIn(SiteTranslations translations)
    {
        foreach (var (page, original) in translations.Pairs)
        {
            if (original.LastChanged is { } changed && LastSeen(page) is { } seen && seen < changed)
                yield return new TranslationGap.OfDay(
                    page,
                    original,
                    $"the original changed on {changed:yyyy-MM-dd}, and this translation is of {seen:yyyy-MM-dd}",
                    changed,
                    page.Head.TranslationOf!.Place,
                    new Place(original.File)
                );
            foreach (var here in page.Evidence.Statistics)
            {
                if (original.Evidence.Statistics.FirstOrDefault(s => s.Id == here.Id) is { } there && TextOf(there) != TextOf(here))
                    yield return new TranslationGap.OfNumber(
                        page,
                        original,
                        $"`{here.Id}` is {TextOf(there)} in the original, and {TextOf(here)} in this translation",
                        original.LastChanged,
                        here.Place,
                        there.Place
                    );
            }
        }
    }

    /// <summary>The last day on which somebody may have held it against its original.</summary>
    private static DateOnly? LastSeen(Page page) => new[] { page.Head.Date, page.Head.Updated, page.Head.Reviewed }.Max();

    private static string TextOf(Statistic statistic)
    {
        var value = statistic.Value switch
        {
            StatisticValue.Exactly exactly => TextOf(exactly.Number),
            StatisticValue.Range range => $"{TextOf(range.Min)} to {TextOf(range.Max)}",
            StatisticValue.LessThan less => $"less than {TextOf(less.Bound)}",
            StatisticValue.MoreThan more => $"more than {TextOf(more.Bound)}",
            _ => "calculated",
        };
        var time = statistic.Period is { } period ? $"{period.From}/{period.To}" : statistic.AsOf?.ToString();
        return time is null ? value : $"{value} ({time})";
    }

    /// <summary>4.50 is 4.5.</summary>
    private static string TextOf(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
