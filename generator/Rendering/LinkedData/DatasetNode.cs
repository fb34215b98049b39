using StaticGuide.Content.Routes;
using StaticGuide.Content.Values;
using StaticGuide.Evidence.Figures;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Rendering.LinkedData;

/// <summary>All statistics of the site (schema.org: Dataset), with the table that holds them.</summary>
internal static class DatasetNode
{
    public static void Write(NodeWriter nodes, RenderedPage page)
    {
        var (site, figures) = (page.Site, page.Site.Evidence.FiguresById());
        site.Note(PageReads.Evidence);
        nodes.Begin("Dataset");
        // The title alone tells nobody of what: a catalogue shows it without its site.
        nodes.Text("name", $"{page.Title}: {site.Frame.Language.Title}");
        nodes.Text("description", page.Description);
        nodes.Text("url", site.PermalinkOf(page.View.Route));
        nodes.Text("inLanguage", page.View.LanguageIn(site));
        nodes.Date("dateModified", page.View.Page?.LastChanged);
        nodes.Text("license", site.Frame.License?.PermalinkOn(site));
        nodes.Organization("creator", site.Frame.Language.Title, site.PermalinkOf(site.Frame.HomeRoute));
        nodes.Text("temporalCoverage", SpanOf(figures));
        nodes.Texts(
            "spatialCoverage",
            [.. figures.Select(f => f.Statistic.Geography).OfType<string>().Distinct().Order(StringComparer.Ordinal)]
        );
        nodes.Texts("isBasedOn", [.. figures.SelectMany(f => f.Sources).Select(s => s.Url).Distinct().Order(StringComparer.Ordinal)]);
        nodes.Begin("DataDownload", "distribution");
        nodes.Text("encodingFormat", "text/csv");
        nodes.Text("contentUrl", site.PermalinkOf(RoutePlan.StatisticsTable));
        nodes.End();
        nodes.BeginList("variableMeasured");
        foreach (var figure in figures)
            FigureNode.Write(nodes, figure, site);
        nodes.EndList();
        nodes.End();
    }

    /// <summary>From the first moment that a statistic describes to the last, as an interval of ISO 8601.</summary>
    private static string? SpanOf(IReadOnlyList<Figure> figures)
    {
        var from = figures
            .Select(f => f.Period?.From ?? f.AsOf)
            .OfType<EdtfDate>()
            .OrderBy(d => d.FirstDay)
            .ThenBy(d => d.LastDay)
            .ToList();
        var to = figures.Select(f => f.Period?.To ?? f.AsOf).OfType<EdtfDate>().OrderBy(d => d.LastDay).ThenBy(d => d.FirstDay).ToList();
        return from.Count == 0 ? null : $"{from[0]}/{to[^1]}";
    }
}
