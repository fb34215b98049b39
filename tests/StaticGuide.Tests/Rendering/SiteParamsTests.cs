using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering;

/// <summary>What a writer puts under <c>params</c> of site.yml, every template finds under <c>site.params</c>.</summary>
public sealed class SiteParamsTests
{
    private const string Layout =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><title>{{ page.title }}</title></head><body><main>"
        + "{{ site.params.phone }}|{{ site.params.hours.weekday }}|{{ for c in site.params.campuses }}{{ c.name }};{{ end }}"
        + "|{{ site.params.nothing }}{{ page.content }}</main></body></html>\n";

    [Fact]
    public void Templates_find_them()
    {
        using var site = Params("{phone: 0123, hours: {weekday: 8–18}, campuses: [{name: North}, {name: A <b>}]}");
        Generator.Build(site).FailedWith(0);
        Assert.Contains("0123|8–18|North;A &lt;b&gt;;|<p>Welcome.</p>", site.Page("/"), StringComparison.Ordinal);
    }

    /// <summary>A page that was made before is made again.</summary>
    [Fact]
    public void A_change_is_seen_by_the_next_build()
    {
        using var site = Params("{phone: 1, hours: {}, campuses: []}");
        Generator.Build(site).FailedWith(0);
        site.Write("content/site.yml", Site.Settings + "params: {phone: 2, hours: {}, campuses: []}\n");
        Generator.Build(site).FailedWith(0);
        Assert.Contains("<main>2|", site.Page("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Anything_but_a_mapping_is_refused()
    {
        using var site = Site.Small().Write("content/site.yml", $"{Site.Settings}params: [1, 2]\n");
        Generator.Check(site).FailedWith(2, "SG1017");
    }

    private static Site Params(string value) =>
        Site.Small().Write("content/site.yml", $"{Site.Settings}params: {value}\n").Write("templates/page.html", Layout);
}
