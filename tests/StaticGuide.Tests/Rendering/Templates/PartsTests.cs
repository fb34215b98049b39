using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Templates;

/// <summary>What has parts and no text of its own, shown as if it had one.</summary>
public sealed class PartsTests
{
    [Theory]
    [InlineData("{{ page.date }}")]
    [InlineData("{{ page }}")]
    [InlineData("{{ site }}")]
    [InlineData("{{ page.tags }}")]
    [InlineData("{{ [page.date] }}")]
    [InlineData("{{ page.date | string.upcase }}")]
    [InlineData("{{ page.tags | array.join ', ' }}")]
    [InlineData("{{ 'On ' + page.date }}")]
    [InlineData("{{ capture day }}{{ page.date }}{{ end }}")]
    [InlineData("{{ for t in page.tags }}{{ t }}{{ end }}")]
    [InlineData("{{ func f }}{{ page.date }}{{ end }}{{ f }}")]
    public void It_is_reported_where_it_is_shown(string template)
    {
        using var site = Of(template);
        var found = Assert.Single(Findings.In(site));
        Assert.Equal("SG4008", found.Rule.Code);
        Assert.Equal(("templates/page.html", 1), (found.Place!.File, found.Place.Start!.Value.Line));
        Assert.Contains("it is no text; show one of its parts: `", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_of_them_in_one_run()
    {
        using var site = Of("{{ page.date }}\n{{ page }}\n{{ 'x' + page.date }}\n");
        Assert.Equal([1, 2, 3], Findings.In(site).Select(d => d.Place!.Start!.Value.Line));
    }

    [Theory]
    [InlineData(
        "{{ page.date.text }}|{{ page.date.iso }}|{{ page.date.html }}",
        "January 5, 2026|2026-01-05|<time datetime=\"2026-01-05\">January 5, 2026</time>"
    )]
    [InlineData("{{ if page.date == '' || page.date == 'x' }}a{{ else }}b{{ end }}", "b")]
    [InlineData("{{ if '' != page.date }}a{{ end }}{{ if page.date }}b{{ end }}{{ if !page.updated }}c{{ end }}", "abc")]
    [InlineData("{{ page.params.list }} {{ page.params.map.a }} {{ page.params.list | array.join '+' }}", "[1, 2] 3 1+2")]
    [InlineData("{{ page.tags | array.size }} {{ page.updated }}{{ site.title }}", "1 Test guide")]
    public void What_is_text_or_only_asked_for_is_not(string template, string shown)
    {
        using var site = Of(template);
        Assert.Empty(Findings.In(site, write: true));
        Assert.Equal(shown, site.Page("p"));
    }

    private static Site Of(string template)
    {
        var site = Site.Small()
            .Write("templates/page.html", template)
            .Write("templates/other.html", "<!DOCTYPE html><title>{{ page.title }}</title>")
            .Write("templates/404.html", "<!DOCTYPE html><title>{{ page.title }}</title>")
            .Write("templates/tag.html", "<!DOCTYPE html><title>{{ page.title }}</title>")
            .Write("templates/tags.html", "<!DOCTYPE html><title>{{ page.title }}</title>")
            .Write("content/index.md", "---\ntitle: Home\nlayout: other\n---\n")
            .Write("content/p.md", "---\ntitle: P\ndate: 2026-01-05\ntags: [a]\nparams: {list: [1, 2], map: {a: 3}}\n---\n");
        return site;
    }
}
