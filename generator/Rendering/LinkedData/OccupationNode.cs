using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Rendering.LinkedData;

/// <summary>The occupation that a page with the layout <c>occupation</c> describes (schema.org: Occupation), with its pay.</summary>
internal static class OccupationNode
{
    private const string Layout = "occupation";

    /// <summary>
    /// How populations name an occupation of the Standard Occupational Classification: <c>SOC 31-9092</c>, or <c>Medical assistants
    /// (SOC 31-9092)</c>.
    /// </summary>
    private const string Classification = "SOC ";

    public static void Write(NodeWriter nodes, RenderedPage page)
    {
        if (page.View.Layout != Layout || page.View.Page?.Head is not { } head)
            return;
        var band = SalaryBand.Of(page);
        var (education, experience) = (WordsOf(head.EducationRequirements, page), WordsOf(head.ExperienceRequirements, page));
        if (band is null && education.Count + experience.Count == 0)
            return;
        nodes.Begin("Occupation");
        nodes.Text("name", page.Title);
        nodes.Text("description", page.Description);
        nodes.Reference("mainEntityOfPage", page.Site.PermalinkOf(page.View.Route));
        nodes.Texts("educationRequirements", education);
        nodes.Texts("experienceRequirements", experience);
        if (band is not null)
            WriteBand(nodes, band);
        nodes.End();
    }

    /// <summary>What passages say that the page has cited, in its language.</summary>
    private static List<string> WordsOf(IReadOnlyList<Placed<string>> passages, RenderedPage page) =>
        [
            .. passages
                .Select(p => page.Evidence.FindExcerpt(p.Value))
                .OfType<Excerpt>()
                .Where(page.Quoted.Contains)
                .Where(e => page.Site.QuoteLanguageOf(e) is null)
                .Select(e => e.Text),
        ];

    private static void WriteBand(NodeWriter nodes, SalaryBand band)
    {
        nodes.Text("occupationalCategory", CategoryOf(band.Population));
        nodes.Begin(band.Geography.Length == 2 ? "Country" : "AdministrativeArea", "occupationLocation");
        nodes.Text("name", band.Geography);
        nodes.End();
        WriteSalary(nodes, band);
    }

    private static string? CategoryOf(string? population)
    {
        if (population is null)
            return null;
        if (population.StartsWith(Classification, StringComparison.Ordinal))
            return population[Classification.Length..];
        var at = population.LastIndexOf($"({Classification}", StringComparison.Ordinal);
        return at >= 0 && population[^1] == ')' ? population[(at + 1 + Classification.Length)..^1] : null;
    }

    private static void WriteSalary(NodeWriter nodes, SalaryBand band)
    {
        nodes.Begin("MonetaryAmountDistribution", "estimatedSalary");
        nodes.Text("name", "base");
        nodes.Text("currency", band.Currency);
        nodes.Text("duration", band.Duration);
        foreach (var (property, number) in band.Points)
            nodes.Number(property, number);
        nodes.End();
    }
}
