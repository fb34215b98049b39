using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness.Slips;

/// <summary>Slips in site.yml, and settings as other tools have them: each is one report that says what to write.</summary>
public sealed class SettingsSlipTests
{
    [Fact]
    public void What_is_right_has_none()
    {
        using var site = SlipSite.Right();
        Assert.Empty(Findings.In(site));
    }

    [Theory]
    // Required keys by other names
    [InlineData("base_url:", "site_url:", "SG1015", "did you mean `base_url`?")]
    [InlineData("base_url:", "url:", "SG1015", "did you mean `base_url`?")]
    [InlineData("title: Guide", "site_name: Guide", "SG1015", "did you mean `title`?")]
    [InlineData("language:", "locale:", "SG1015", "did you mean `language`?")]
    [InlineData("navigation:", "menu:", "SG1015", "did you mean `navigation`?")]
    [InlineData("{title: Pay, page: pay.md}", "{name: Pay, page: pay.md}", "SG1015", "did you mean `title`?")]
    [InlineData("{title: Pay, page: pay.md}", "{title: Pay, url: pay.md}", "SG1015", "did you mean `page`?")]
    [InlineData("{title: Pay, page: pay.md}", "Pay: pay.md", "SG1015", "write `{title: Pay, page: pay.md}`")]
    [InlineData("{title: Pay, page: pay.md}", "pay.md", "SG1017", "write `{title: …, page: pay.md}`")]
    [InlineData("{title: Pay, page: pay.md}", "{title:Pay, page: pay.md}", "SG1015", "write `title: Pay`")]
    [InlineData("page: pay.md", "page: 'pay.md#middle'", "SG3001", "write `pay.md`")]
    [InlineData("page: pay.md", "page: https://example.org/", "SG3001", "only pages of this site")]
    // Keys of other tools
    [InlineData("", "theme: ananke\n", "SG1015", "templates/")]
    [InlineData("", "plugins: [feed]\n", "SG1015", "there are no plugins")]
    [InlineData("", "copyright: 2026\n", "SG1015", "`license:")]
    [InlineData("", "redirects: {/a/: /b/}\n", "SG1015", "aliases")]
    [InlineData("", "synonyms: [[a, b]]\n", "SG1015", "search:")]
    [InlineData("", "menu: {main: []}\n", "SG1015", "did you mean `navigation`?")]
    // Values
    [InlineData("language: en", "language: en_US", "SG1018", "write `en-US`")]
    [InlineData("language: en", "language: English", "SG1018", "write `en`")]
    [InlineData("language: en", "language: xx", "SG1183", "ISO 639")]
    [InlineData("language: en", "language: eng", "SG1183", "did you mean `en`?")]
    [InlineData("language: en", "language: deu-AT", "SG1183", "did you mean `de-AT`?")]
    [InlineData("language: en", "language: iw", "SG1183", "did you mean `he`?")]
    [InlineData("https://guide.example.org/", "guide.example.org", "SG1020", "https://")]
    [InlineData("https://guide.example.org/", "https:/guide.example.org/", "SG1020", "write `https://guide.example.org/`")]
    [InlineData("https://guide.example.org/", "https://guide.example.org/index.html", "SG1020", "write it as")]
    [InlineData("https://guide.example.org/", "http://localhost:1313/", "SG3016", "--base-url")]
    [InlineData("mailto:desk@example.org", "mailto://desk@example.org", "SG1018", "write mailto:desk@example.org")]
    [InlineData("mailto:desk@example.org", "mailto:desk.example.org", "SG1018", "write mailto:")]
    [InlineData("mailto:desk@example.org", "The Desk <desk@example.org>", "SG1018", "write mailto:desk@example.org")]
    [InlineData("uncited_numbers: warn", "uncited_numbers: warning", "SG1018", "write `warn`")]
    [InlineData("uncited_numbers: warn", "uncited_numbers: false", "SG1018", "write `off`")]
    [InlineData("uncited_numbers: warn", "uncited_numbers: fail", "SG1018", "write `error`")]
    [InlineData("raw_html: refuse", "raw_html: false", "SG1018", "write `refuse`")]
    [InlineData("raw_html: refuse", "raw_html: true", "SG1018", "write `allow`")]
    [InlineData("{raw_html: refuse}", "refuse", "SG1017", "write `markdown: {raw_html: refuse}`")]
    [InlineData("style: ama", "style: apa", "SG1018", "write `ama`, which is the only one")]
    [InlineData("widths: [480, 960]", "widths: 480, 960, 1440", "SG1017", "write `widths: [480, 960, 1440]`")]
    [InlineData("formats: [avif, webp]", "formats: off", "SG1017", "write `formats: []`")]
    [InlineData("{suffix: \" openings\"}", "{suffix: openings a year}", "SG1018", "write `suffix: \" openings a year\"`")]
    [InlineData("{suffix: \" openings\"}", "{suffix: \"openings\"}", "SG1018", "write `suffix: \" openings\"`")]
    [InlineData("{suffix: \" openings\"}", "{suffix: \" jobs\", singular: \"job\"}", "SG1018", "write `singular: \" job\"`")]
    [InlineData("{suffix: \" openings\"}", "{prefix: EUR}", "SG1018", "write `prefix: \"EUR \"`")]
    [InlineData("{suffix: \" openings\"}", "\" openings\"", "SG1017", "write `openings: {suffix: \" openings\"}`")]
    [InlineData("", "search: {synonyms: [pay, wage]}\n", "SG1017", "write `- [pay, wage]`")]
    [InlineData("", "languages: {Spanish: {title: Guía}}\n", "SG1180", "write `es`")]
    [InlineData("", "license: {title: CC0, url: \"https://example.org/\"}\n", "SG1015", "did you mean `name`?")]
    public void One_slip_is_one_report_that_says_what_to_write(string right, string wrong, string code, string hint)
    {
        using var site = SlipSite.With(SlipSite.Settings, right, wrong);
        SlipSite.Gives(site, code, hint);
    }

    [Theory]
    [InlineData("{suffix: \" openings\"}", "{suffix: kWh}")]
    [InlineData("{suffix: \" openings\"}", "{suffix: \"pence\"}")]
    [InlineData("mailto:desk@example.org", "Mailto:desk@example.org")]
    public void What_is_meant_so_is_right(string right, string other)
    {
        using var site = SlipSite.With(SlipSite.Settings, right, other);
        Assert.Empty(Findings.In(site));
    }
}
