using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Templates;

/// <summary>What a page says of itself as a whole, at its top.</summary>
public sealed class DeferTests
{
    private const string Evidence =
        "sources:\n  - {id: bureau, title: Wages, publisher: Bureau, url: 'https://data.example.org/'}\n"
        + "statistics:\n  - {id: one, label: Town, value: 12, unit: jobs, population: town, as_of: 2024, source: bureau, quote: There "
        + "were 12 jobs in town.}\n";

    private const string Notes = "{{ for n in notes }}<p id=\"{{ n.anchor }}\">{{ n.number }}</p>{{ end }}";

    private static Site With(string layout, string part = "[{{ notes.size }} {{ $1 }}]") =>
        Site.Small()
            .Write("content/index.md", $"---\ntitle: Home\n{Evidence}---\n:stat[one] and [@bureau].\n")
            .Write("templates/page.html", "<title>{{ page.title }}</title>" + layout + Notes)
            .Write("templates/part.html", part);

    [Fact]
    public void It_is_written_last_and_stands_where_it_was_asked_for()
    {
        using var site = With("{{ for x in ['a', 'b'] }}<b>{{ x }}{{ defer 'part.html' x }}</b>{{ end }}<hr>{{ page.content }}");
        Generator.Build(site).Succeeded();
        Assert.Contains("<b>a[2 a]</b><b>b[2 b]</b><hr><p>", site.Page("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Places_before_it_in_it_and_behind_it_are_told_as_they_are()
    {
        using var site = With(
            "\n<a href=\"/one/\">1</a>\n{{ defer 'part.html' }}<a href=\"/two/\">2</a>\n{{ defer 'part.html' }}\n{{ page.content }}",
            "\n\n<a href=\"/three/\">3</a>\n"
        );
        site.Write("content/index.md", $"---\ntitle: Home\n{Evidence}---\n:stat[one].\n\nA [link](https://guide.example.org/four/).\n");
        var run = Generator.Build(site);
        run.FailedWith(1, "SG3001", "SG3001", "SG3001", "SG3001");
        foreach (
            var place in new[] { "templates/page.html:2:", "templates/page.html:3:", "templates/part.html:3:", "content/index.md:10:" }
        )
            Assert.Contains(place, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_captured_has_it_at_once()
    {
        using var site = With("{{ capture x }}({{ defer 'part.html' }}){{ end }}{{ page.content }}{{ x }}");
        Generator.Build(site).Succeeded();
        Assert.Contains("([0 ])", site.Page("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_waits_for_itself_is_a_circle()
    {
        using var site = With("{{ defer 'part.html' }}{{ page.content }}", "{{ defer 'part.html' }}");
        Generator.Build(site).FailedWith(1, "SG4006");
    }

    [Fact]
    public void A_name_that_is_worked_out_may_not_wait_for_ever()
    {
        using var site = With("{{ defer ('part' + '.html') }}{{ page.content }}", "{{ defer ('part' + '.html') }}");
        var run = Generator.Build(site);
        run.FailedWith(1, "SG4008");
        Assert.Contains("nested more than", run.Error, StringComparison.Ordinal);
    }
}
