using StaticGuide.Configuration;
using StaticGuide.Content.Claims;
using StaticGuide.Content.Markdown.Beside;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Content.Markdown.Uncited;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Language;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Pages;

/// <summary>Looks for uncited numbers in what pages say, each in the language of its page. Belongs to one worker.</summary>
internal sealed class PageClaims(PageHost host, SiteSettings settings)
{
    private readonly Dictionary<string, (UncitedNumbers Numbers, UncitedCheck Check)> byLanguage = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>For the Markdown of a page; null where the site does not ask.</summary>
    public UncitedCheck? CheckOf(Page? page) => settings.Evidence.UncitedNumbers == Weight.Off ? null : In(LanguageOf(page)).Check;

    /// <summary>
    /// Looks through the lines of a page's front matter: that their statistics exist, and that nothing else in them is a claim.
    /// </summary>
    public void CheckHead(Page page)
    {
        if (page.Head is { DescriptionOrigin: { IsThere: true } found, Description: { } description })
        {
            var place = found.In(page.File);
            CheckStatistics(page, description, place);
            CheckLine(page, description, place, isTitle: false);
        }
        if (page.Head.TitleOrigin.IsThere)
        {
            var titlePlace = page.Head.TitleOrigin.In(page.File);
            CheckStatistics(page, page.Head.Title, titlePlace);
            // The site's own title is its name, in each of its languages: Guide to 12 trades.
            if (page.Head.Title != settings.Title && !settings.Languages.Any(l => l.Title == page.Head.Title))
                CheckLine(page, page.Head.Title, titlePlace, isTitle: true);
        }
        foreach (var line in page.Head.Lines.Concat(page.Evidence.Charts.SelectMany(c => c.Labels).Where(l => !AgeLabels.Covers(l.Value))))
            CheckLine(page, line);
        // A chart's title states what the chart's own statistics show.
        foreach (var chart in page.Evidence.Charts)
            CheckStatistics(page, chart.Title, chart.TitleOrigin);
        foreach (var question in page.Evidence.Questions)
            CheckStatistics(page, question.Text, question.TextOrigin);
    }

    private void CheckLine(Page page, string text, ITextOrigin origin, bool isTitle)
    {
        if (settings.Evidence.UncitedNumbers != Weight.Off)
            In(LanguageOf(page)).Numbers.CheckLine(text, origin, takesStatistics: true, isTitle);
    }

    private void CheckLine(Page page, Placed<string> line)
    {
        if (settings.Evidence.UncitedNumbers != Weight.Off)
            In(LanguageOf(page)).Numbers.CheckLine(line.Value, new FixedOrigin(line.Place), takesStatistics: false);
    }

    private void CheckStatistics(Page page, string text, ITextOrigin origin)
    {
        if (InlineStatistics.MayBeIn(text))
            CheckEach(page, text, origin);
    }

    private void CheckEach(Page page, string text, ITextOrigin origin)
    {
        foreach (var (reference, start, length) in InlineStatistics.In(text))
        {
            if (host.Find(reference, () => origin.PlaceOf(start, start + length)) is not { } figure || !reference.HasNote)
                continue;
            var forms = LanguageTable.Of(LanguageOf(page));
            var words = FigureHtml.Words(reference, host.Scope, forms);
            BesideCheck.Run(
                new ShownStatistic(reference.Id, words, figure.TextIn(forms), MeasureOf(figure)),
                new Surroundings(text, start, length, origin),
                host.Diagnostics
            );
        }
    }

    public static StatisticMeasure MeasureOf(Figure figure) => new(figure.Unit.Id, figure.Statistic);

    private string LanguageOf(Page? page) => page?.Head.Language ?? settings.Language;

    private (UncitedNumbers Numbers, UncitedCheck Check) In(string language) =>
        byLanguage.TryGetValue(language, out var known) ? known : byLanguage[language] = Make(language);

    private (UncitedNumbers Numbers, UncitedCheck Check) Make(string language)
    {
        FigureByValue? figures = null;
        var numbers = new UncitedNumbers(
            settings.Evidence,
            language,
            host.Diagnostics,
            claim =>
            {
                if (figures?.Scope != host.Scope)
                    figures = new FigureByValue(host.Scope, host.Site.Evidence.Site, LanguageTable.Of(language));
                return figures.Find(claim);
            },
            id => host.Scope.FindFigure(id)?.Statistic.Percentile
        );
        return (numbers, new UncitedCheck(numbers));
    }
}
