using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering;

/// <summary>What templates can call is there in every build: the native compiler drops what it sees nobody call.</summary>
public sealed class TemplateFunctionTests
{
    /// <summary>Each group's functions, as Scriban 7.5 has them, without those that would differ from day to day.</summary>
    [Theory]
    [InlineData(
        "string",
        "append base64_decode base64_encode capitalize capitalizewords contains downcase empty ends_with equals_ignore_case escape "
            + "handleize hmac_sha1 hmac_sha256 hmac_sha512 index_of literal lstrip md5 pad_left pad_right pluralize prepend remove "
            + "remove_first remove_last replace replace_first rstrip sha1 sha256 sha512 size slice slice1 split starts_with strip "
            + "strip_newlines to_double to_float to_int to_long truncate truncatewords upcase whitespace"
    )]
    [InlineData(
        "array",
        "add add_range any compact concat contains cycle each filter first insert_at join last limit map offset remove_at reverse size "
            + "sort uniq"
    )]
    [InlineData("math", "abs ceil divided_by floor format is_number minus modulo plus round times")]
    [InlineData("object", "default format from_json has_key has_value keys kind size to_json typeof values")]
    [InlineData("html", "newline_to_br strip url_encode url_escape")]
    [InlineData("regex", "escape match matches replace split unescape")]
    [InlineData(
        "date",
        "add_days add_hours add_milliseconds add_minutes add_months add_seconds add_years default_format format parse parse_to_string "
            + "to_string"
    )]
    [InlineData("timespan", "from_days from_hours from_milliseconds from_minutes from_seconds parse")]
    public void A_group_has_all_its_functions(string group, string functions)
    {
        using var site = Site.Small().Write("templates/page.html", $"{{{{ {group} | object.keys | array.sort | array.join \" \" }}}}");
        Generator.Build(site).Succeeded();
        Assert.Equal(functions, site.OutputFile("index.html"));
    }

    [Fact]
    public void Functions_with_optional_arguments_can_be_called()
    {
        using var site = Site.Small()
            .Write(
                "templates/page.html",
                "{{ \"abcdef\" | string.slice 2 }} {{ \"abcdef\" | string.slice 2 2 }} {{ \"abc\" | string.index_of \"c\" }} {{ { a: 1 } | "
                    + "object.has_key \"a\" }} {{ date.parse \"2026-01-02\" | date.to_string \"%Y\" }}"
            );
        Generator.Build(site).Succeeded();
        Assert.Equal("cdef cd 2 true 2026", site.OutputFile("index.html"));
    }

    /// <summary>Pages are made side by side: what one of them changed would be met by others, or not.</summary>
    [Theory]
    [InlineData("{{ string.mine = 1 }}")]
    [InlineData("{{ date.default_format = \"%Y\" }}")]
    [InlineData("{{ array.first = 1 }}")]
    public void No_template_changes_what_all_can_call(string template)
    {
        using var site = Site.Small().Write("templates/page.html", template + "{{ [1, 2] | array.first }}");
        Generator.Build(site).FailedWith(1, "SG4008");
    }

    [Fact]
    public void A_page_writes_numbers_and_dates_in_its_own_language()
    {
        const string Evidence =
            "sources:\n  - {id: bureau, title: Wages, publisher: Bureau, url: 'https://data.example.org/'}\n"
            + "statistics:\n  - {id: wage, label: Wage, value: 44200, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: 'It "
            + "was $44,200 in May.'}\n";
        using var site = Site.Small()
            .Write("content/evidence/shared.yml", Evidence)
            .Write("content/es.md", "---\ntitle: Sueldos\nlang: es\n---\n:stat[wage] en :stat[wage.as_of]\n");
        Generator.Build(site).Succeeded();
        Assert.Contains(">44.200 $</data>", site.Page("/es/"), StringComparison.Ordinal);
        Assert.Contains(">mayo de 2024</time>", site.Page("/es/"), StringComparison.Ordinal);
    }
}
