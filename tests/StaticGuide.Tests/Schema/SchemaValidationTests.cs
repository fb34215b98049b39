using StaticGuide.Schema;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Schema;

/// <summary>An editor is content with what the program takes, and underlines what it refuses.</summary>
public sealed class SchemaValidationTests
{
    private const string Source = "sources: [{id: s, title: T, publisher: P, url: \"https://data.example.org/\"}]\n";
    private const string Statistic = "id: a, label: L, value: 1, unit: jobs, source: s";

    public static TheoryData<string> Sites =>
        [
            ".",
            .. Directory
                .GetDirectories(Repository.Path("tests/sites/good"))
                .Select(d => Path.GetRelativePath(Repository.Root, d))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Sites))]
    public void What_the_program_takes_is_valid(string site)
    {
        var content = Repository.Path(Path.Combine(site, "content"));
        var files = Directory
            .GetFiles(content, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(content, f).Replace('\\', '/'))
            .Where(f => !f.Split('/').Any(p => p[0] is '_' or '.') && KindOf(f) is not null)
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.Contains("site.yml", files);
        foreach (var file in files)
        {
            var value = YamlValues.Read(file, File.ReadAllText(Path.Combine(content, file)).ReplaceLineEndings("\n").TrimStart('\uFEFF'));
            // A bibliography in CSL-YAML has a schema of its own.
            if (value is System.Text.Json.Nodes.JsonObject library && library.ContainsKey("references"))
                continue;
            Assert.True(
                new SchemaCheck(SchemaDocument.Of(KindOf(file)!)).Check(value) is [],
                $"{file}: {string.Join("; ", new SchemaCheck(SchemaDocument.Of(KindOf(file)!)).Check(value))}"
            );
            Assert.Empty(new SchemaCheck(SchemaDocument.All()).Check(value));
        }
    }

    [Theory]
    [InlineData("site", "title: T\nbase_url: https://guide.example.org/\nlanguage: en\ncolour: blue\n", "/colour")]
    [InlineData("site", "title: T\nbase_url: guide\nlanguage: en\n", "/base_url")]
    [InlineData("site", "title: T\nbase_url: https://guide.example.org/\nlanguage: English language\n", "/language")]
    [InlineData("site", "title: T\nlanguage: en\n", "base_url")]
    [InlineData("site", "title: T\nbase_url: https://guide.example.org/\nlanguage: en\nevidence: {overdue: maybe}\n", "/evidence/overdue")]
    [InlineData("site", "title: T\nbase_url: https://guide.example.org/\nlanguage: en\nnavigation: {title: Pay}\n", "/navigation")]
    [InlineData("page", "titel: T\n", "/titel")]
    [InlineData("page", "title: T\ndraft: maybe\n", "/draft")]
    [InlineData("page", "title: T\ndate: 28 Feb 2026\n", "/date")]
    [InlineData("page", "title: T\ntags: pay\n", "/tags")]
    [InlineData("page", "title: T\nfaq: [{id: a, question: Q}]\n", "/faq/0")]
    [InlineData("page", "title: T\ncharts: [{id: a, kind: pie, title: T, statistics: [a]}]\n", "/charts/0/kind")]
    [InlineData("evidence", "sources: [{id: s, title: T, url: \"https://data.example.org/\"}]\n", "/sources/0")]
    [InlineData("evidence", "sources: [{id: s, title: T, publisher: P}]\n", "/sources/0")]
    [InlineData("evidence", "sources: [{id: A source, title: T, publisher: P, doi: 10.1/2}]\n", "/sources/0/id")]
    [InlineData("evidence", "sources: [{id: s, title: T, publisher: P, doi: 10.1/2, type: web-page}]\n", "/sources/0/type")]
    [InlineData("evidence", "sources: [{id: s, title: T, publisher: P, url: www.example.org}]\n", "/sources/0/url")]
    [InlineData(
        "evidence",
        "sources: [{id: s, title: T, publisher: P, doi: 10.1/2, archive_url: \"https://archive.example.org/\"}]\n",
        "archive_date"
    )]
    [InlineData("evidence", "sources: [{id: s, title: T, publisher: P, doi: 10.1/2, published: 2025-13}]\n", "/sources/0/published")]
    [InlineData("evidence", Source + "statistics: [{" + Statistic + ", as_of: 2024}]\n", "/statistics/0")]
    [InlineData("evidence", Source + "statistics: [{" + Statistic + ", quote: Q}]\n", "/statistics/0")]
    [InlineData("evidence", Source + "statistics: [{" + Statistic + ", quote: Q, as_of: 2024, period: 2024/2034}]\n", "/statistics/0")]
    [InlineData(
        "evidence",
        Source + "statistics: [{id: a, label: L, value: \"$1\", unit: jobs, source: s, as_of: 2024, quote: Q}]\n",
        "/statistics/0/value"
    )]
    [InlineData(
        "evidence",
        Source + "statistics: [{id: a, label: L, value: {min: 1}, unit: jobs, source: s, as_of: 2024, quote: Q}]\n",
        "/statistics/0/value"
    )]
    public void What_the_program_refuses_is_not(string kind, string yaml, string where)
    {
        var errors = new SchemaCheck(SchemaDocument.Of(kind)).Check(YamlValues.Read("any.yml", yaml));
        Assert.Contains(errors, e => e.Contains(where, StringComparison.Ordinal));
        using var site = Site.Small();
        site.Write(
            kind switch
            {
                "site" => "content/site.yml",
                "page" => "content/index.md",
                _ => "content/evidence/all.yml",
            },
            kind == "page" ? $"---\n{yaml}---\n" : yaml
        );
        Assert.NotEqual(0, Generator.Check(site).ExitCode);
    }

    private static string? KindOf(string file) =>
        file == "site.yml" ? "site"
        : file.EndsWith(".md", StringComparison.Ordinal) ? "page"
        : file.StartsWith("evidence/", StringComparison.Ordinal) && Path.GetExtension(file) is ".yml" or ".yaml" ? "evidence"
        : null;
}
