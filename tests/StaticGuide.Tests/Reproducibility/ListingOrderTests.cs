using CsCheck;
using StaticGuide.Building;
using StaticGuide.Cli.Reporting;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Reproducibility;

/// <summary>The order in which a disk lists its files, and in which processors take up pages, shows nowhere.</summary>
public sealed class ListingOrderTests
{
    public static TheoryData<string> Sites =>
        [
            .. Directory
                .GetDirectories(Repository.Path("tests/sites/good"))
                .Concat(Directory.GetDirectories(Repository.Path("tests/sites/bad")))
                .Select(d => Path.GetRelativePath(Repository.Root, d))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Any_order_gives_the_same_site_and_the_same_report(string folder)
    {
        using var site = Site.CopyOf(folder);
        var first = Build(site, 0);
        Gen.Int.Holds(seed => Assert.Equal(first, Build(site, seed)), iter: 4, threads: 1);
    }

    [Fact]
    public void Pages_that_collect_what_others_show_do_not_depend_on_which_is_first()
    {
        using var site = Site.Small();
        site.Write(
            "templates/page.html",
            "<!DOCTYPE html><html lang=\"en\"><head><title>{{ page.title }}</title></head><body>{{ page.content }}\n"
                + "{{ if page.params.faq }}{{ for q in page.faq }}<p id=\"{{ q.id }}\">{{ q.answer }}</p>{{ end }}{{ end }}\n"
                + "{{ if page.params.all }}{{ for q in site.questions }}<p id=\"all-{{ q.id }}\">{{ q.answer }}</p>{{ end }}\n"
                + "{{ for s in site.sources }}<p>{{ for p in s.pages }}{{ p.title }}{{ end }}</p>{{ end }}{{ end }}\n"
                + "{{ for n in notes }}<p id=\"{{ n.anchor }}\"></p>{{ end }}{{ page.json_ld }}</body></html>\n"
        );
        site.Write("content/evidence/s.yml", "sources: [{id: s, title: S, publisher: P, url: 'https://e.example/'}]\n");
        for (var i = 0; i < 12; i++)
            site.Write(
                $"content/p{i}.md",
                $"---\ntitle: P{i}\nparams: {{faq: {(i % 2 == 0 ? "true" : "false")}, all: {(i % 3 == 0 ? "true" : "false")}}}\n"
                    + $"faq: [{{id: q{i}, question: Q{i}?, answer: 'Yes. [@s]'}}]\n---\nText [@s].\n"
            );
        var first = Build(site, 0);
        Gen.Int.Holds(seed => Assert.Equal(first, Build(site, seed)), iter: 8, threads: 1);
    }

    private static (string Report, string Files) Build(Site site, int seed)
    {
        var tree = new ShuffledTree(site.Root, seed);
        var result = Pipeline.Run(
            new BuildRequest
            {
                SourceRoot = site.Root,
                Tree = tree,
                Output = site.Output,
                Today = new DateOnly(2026, 6, 1),
            }
        );
        var report = new StringWriter();
        new TextReporter(Palette.Plain, quiet: false, strict: false).Write(
            new Report("build", result, TimeSpan.Zero, new SourceLines(tree)),
            report
        );
        return (report.ToString(), string.Join('\n', FolderContents.Of(site.Output)));
    }
}
