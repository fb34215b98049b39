using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness.Slips;

/// <summary>Slips in templates, and what other template languages have: each is one report that says what to write.</summary>
public sealed class TemplateSlipTests
{
    private const string Layout = "templates/page.html";

    [Theory]
    [InlineData("{% if page.updated %}x{% endif %}", "SG4003", "tags stand between `{{` and `}}`")]
    [InlineData("{% include \"x.html\" %}", "SG4003", "include")]
    [InlineData("{%{ {% raw %} }%}{{# {% if a %} #}}{% endif %}", "SG4003", "tags stand between `{{` and `}}`")]
    [InlineData("{{ .Title }}", "SG4003", "no dot stands before a name")]
    [InlineData("{{ if page.updated }}x{{ endif }}", "SG4003", "write `{{ end }}`")]
    [InlineData("{{ foreach t in page.tags }}{{ t }}{{ end }}", "SG4003", "write `{{ for item in list }}`")]
    [InlineData("{{ for t of page.tags }}x{{ end }}", "SG4003", "write `{{ for item in list }}`")]
    [InlineData("{{ if page.title == “x” }}y{{ end }}", "SG4003", "straight quotation marks")]
    [InlineData("{{ if page.title = \"x\" }}y{{ end }}", "SG4003", "`==` compares")]
    [InlineData("{{ page.title }}{{ end }}", "SG4003", "what begins one is missing before it")]
    [InlineData("{{ if not page.date }}y{{ end }}", "SG4004", "write `!` for not")]
    [InlineData("{{ if page.date == nil }}y{{ end }}", "SG4004", "`null`")]
    [InlineData("{{ page.title | upper }}", "SG4004", "did you mean `string.upcase`?")]
    [InlineData("{{ page.title | downcase }}", "SG4004", "did you mean `string.downcase`?")]
    [InlineData("{{ page.content | safe }}", "SG4004", "leave it out")]
    [InlineData("{{ permalink }}", "SG4004", "did you mean `page.permalink`?")]
    [InlineData("{{ page.updated.text }}", "SG4008", "write `page.updated?.text`")]
    [InlineData("{{ include \"notes.html\" }}", "SG4005", "did you mean `partials/notes.html`?")]
    [InlineData("{{ include \"templates/partials/time.html\" }}", "SG4005", "did you mean `partials/time.html`?")]
    [InlineData("{{ include \"partials/Time.html\" }}", "SG4005", "did you mean `partials/time.html`?")]
    [InlineData("{{ include \"partials/time\" }}", "SG4005", "did you mean `partials/time.html`?")]
    [InlineData("{{ include partials/time.html }}", "SG4004", "between quotation marks")]
    [InlineData("{{ stat median-pay-of-all }}", "SG4004", "between quotation marks")]
    [InlineData("{{ asset \"assets/site.css\" }}", "SG4007", "write `site.css`")]
    [InlineData("{{ page.content }}", "SG4008", "show it once")]
    public void One_slip_is_one_report_that_says_what_to_write(string wrong, string code, string hint)
    {
        using var site = With(wrong);
        SlipSite.Gives(site, code, hint);
    }

    /// <summary>What the parser says breaks off where it would repeat the template.</summary>
    [Theory]
    [InlineData("{{ end }}")]
    [InlineData("x{{ end }}\n<p>y</p>")]
    [InlineData("{{ if }}x{{ end }}")]
    [InlineData("{{ for x in }}")]
    [InlineData("{{ case 1 }}")]
    [InlineData("{{ when 1 }}")]
    [InlineData("{{ else }}")]
    [InlineData("{{ func }}")]
    [InlineData("{{ page.title | }}")]
    [InlineData("{{ ( }}")]
    public void No_sentence_ends_in_the_air(string wrong)
    {
        using var site = With(wrong);
        var found = Assert.Single(Findings.In(site), d => d.Rule.Code == "SG4003");
        Assert.DoesNotMatch(@"[\s:,]$|\s(?:in|of|for|at|with)$", found.Message);
    }

    [Theory]
    [InlineData("<style>@media print{a{color:red}}</style>")]
    [InlineData("<script>if(a){b={}}</script>")]
    [InlineData("{{# a comment #}}")]
    [InlineData("<p>100{% off</p>")]
    [InlineData("{{# what Liquid writes {% if a %} #}}")]
    [InlineData("{{##\n {% if a %}\n {{ b }} {% endif %}\n##}}")]
    [InlineData("{%{<code>{% if a %}</code>}%}")]
    [InlineData("{%%{<code>{%{ {% if a %} }%}</code>}%%}")]
    public void What_is_meant_so_is_right(string text)
    {
        using var site = With(text);
        Assert.Empty(Findings.In(site));
    }

    [Fact]
    public void A_template_that_is_not_utf8_is_one_error()
    {
        using var site = SlipSite.Right().Write("templates/partials/header.html", [0xE9]);
        Assert.Equal("SG1005", Assert.Single(Findings.In(site)).Rule.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("{{ func main }}<h1>{{ page.title }}</h1>{{ include \"partials/end.html\" }}{{ end }}{{ include \"base.html\" }}")]
    public void A_layout_that_leaves_out_the_text_is_named_once(string layout)
    {
        using var site = SlipSite.Right().Write(Layout, layout).Write("content/hours.md", "---\ntitle: Hours\n---\nThey work at night.\n");
        Assert.Equal(
            "SG2329 templates/page.html",
            string.Join(
                ' ',
                Findings
                    .In(site)
                    .Where(d => d.Rule.Code is not ("SG2301" or "SG2302" or "SG2340"))
                    .Select(d => $"{d.Rule.Code} {d.Place?.File}")
            )
        );
    }

    [Theory]
    [InlineData("templates/partials/notes.html", "", "SG2330", "notes")]
    [InlineData("templates/partials/notes.html", "<p>{{ page.title }}</p>\n", "SG2330", "notes")]
    [InlineData("templates/base.html", "", "SG2329", "page.content")]
    public void A_part_that_is_emptied_is_the_one_mistake(string file, string text, string code, string hint)
    {
        using var site = SlipSite.Right();
        Directory.Delete(site.At("templates"), recursive: true);
        site.Write(file, text);
        var found = Findings.In(site).Where(d => !d.Rule.Code.StartsWith("SG23", StringComparison.Ordinal) || d.Rule.Code == code).ToList();
        Assert.Equal($"{code} {file}", string.Join(' ', found.Select(d => $"{d.Rule.Code} {d.Place?.File}")));
        Assert.Contains(hint, found[0].Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<ol>{{ for n in notes }}<li id=\"n-{{ n.number }}\">{{ n.source.title }}</li>{{ end }}</ol>")]
    [InlineData("<ol>{{ for g in note_groups; for n in g.notes }}<li id=\"{{ n.anchor }}\">{{ n.source.title }}</li>{{ end; end }}</ol>")]
    public void Notes_may_be_shown_in_any_way(string notes)
    {
        using var site = SlipSite.Right().Write("templates/partials/notes.html", notes);
        Assert.Empty(Findings.In(site));
    }

    [Theory]
    [InlineData("templates/Page.html", "page.html")]
    [InlineData("templates/page.htm", "page.html")]
    [InlineData("templates/site.css", "assets/site.css")]
    [InlineData("templates/layouts/page.html", "page.html")]
    public void A_file_that_takes_no_others_place_is_named(string file, string meant)
    {
        using var site = SlipSite.Right();
        Directory.Delete(site.At("templates"), recursive: true);
        site.Write(file, "<p>mine</p>");
        SlipSite.Gives(site, "SG4010", $"did you mean `{meant}`?");
    }

    private static Site With(string text)
    {
        var site = SlipSite.Right();
        var layout = File.ReadAllText(site.At(Layout));
        return site.Write(Layout, layout.Replace("<article>", "<article>" + text, StringComparison.Ordinal));
    }
}
