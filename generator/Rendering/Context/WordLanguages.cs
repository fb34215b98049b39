using StaticGuide.Configuration;
using StaticGuide.Evidence.Figures;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Context;

/// <summary>In which languages the words of entries stand on a page: null where it is the page's own.</summary>
internal static class WordLanguages
{
    /// <summary>That of a statistic's label, which is the entry's own where nobody has translated it.</summary>
    public static string? OfLabel(Figure figure, SiteContext page) =>
        figure.Statistic.Translations.Find(page.Language)?.Label is null ? IfOther(Of(figure, page), page) : null;

    /// <summary>That of a field that <c>:stat[id.field]</c> names.</summary>
    public static string? OfField(string field, Figure figure, SiteContext page) =>
        field == FigureHtml.LabelField ? OfLabel(figure, page) : null;

    /// <summary>That of whom or what it counts, likewise.</summary>
    public static string? OfPopulation(Figure figure, SiteContext page) =>
        figure.Statistic.Translations.Find(page.Language)?.Population is null ? IfOther(Of(figure, page), page) : null;

    /// <summary>That of a passage's note, likewise.</summary>
    public static string? OfNote(Excerpt excerpt, SiteContext page) =>
        excerpt.Passage.Translations.Find(page.Language)?.Note is null ? IfOther(Of(excerpt, page), page) : null;

    /// <summary>
    /// The direction that words taken from a source run in, where the page's may be another: <c>auto</c> where nobody says their language
    /// and it may be from right to left.
    /// </summary>
    public static string? DirectionOfQuote(ITaken taken, SiteContext page)
    {
        var (direction, other) = (LanguageTag.DirectionOf(page.Language), page.QuoteLanguageOf(taken));
        var ofQuote = other is null ? direction : LanguageTag.DirectionOf(other);
        return taken.Source.Language is null && (direction == "rtl" || ofQuote == "rtl") ? "auto"
            : other is null ? null
            : ofQuote;
    }

    /// <summary>In which an entry is written: that of the page whose front matter it is in, else the site's.</summary>
    public static string Of(ITaken taken, SiteContext page) =>
        page.Content.ByFile.GetValueOrDefault(taken.File)?.Head.Language ?? page.Settings.Language;

    public static string? IfOther(string language, SiteContext page) => LanguageTag.IsSame(language, page.Language) ? null : language;
}
