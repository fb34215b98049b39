using System.Globalization;
using System.Text;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Rendering.Templates;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Templates;

/// <summary>A template that ends in the middle, as it does while somebody types it.</summary>
public sealed class BrokenOffTests
{
    private const string Rich = """
        <!DOCTYPE html><title>{{ page.title | string.upcase }}</title>
        {{~ # a word ~}}{{ ## words ## }}{%{ {{ raw }} }%}
        {{ func show(text, n = 1) }}<b>{{ text + n }}</b>{{ end; x = { a: [1, 2.5, 'it', "b\n", `c`], "d": !true }
           y = x.a[1] * -2 ^ 3 // 4 % 5; z = x?.d ?? null; w = @show; $q = 1..3 }}
        {{ if (x.a | array.size) > 2 && page.tags.size == 0 || 'a' != "b" }}{{ show 'one' 2 }}{{ else if y <= 3 }}{{ w "two" }}{{ else }}3{{ end }}
        {{- for i in 1..3 limit: 2 reversed }}{{ for.index; if i == 1; continue; else; break; end }}{{ else }}none{{ end -}}
        {{ while false }}{{ break }}{{ end; case 2; when 1, 3 }}a{{ else }}b{{ end; capture c }}d{{ end; with x; a; end; wrap w; end }}
        {{ tablerow i in x.a cols: 2 }}{{ i }}{{ end; include 'partials/text.html' c; ret }}
        """;

    private static readonly string[] BuiltIn = [.. BuiltInFiles.Names.Where(n => n.EndsWith(".html", StringComparison.Ordinal))];

    /// <summary>One file for each place at which a text may break off.</summary>
    private sealed class Prefixes(string text) : ISourceTree
    {
        private const string Folder = "templates/beginnings-of-one/";

        public bool FolderExists(string folder) => folder == "templates";

        public IEnumerable<SourceEntry> List(string folder) => Enumerable.Range(0, text.Length + 1).Select(n => new SourceEntry(NameOf(n)));

        public byte[] Read(string path) =>
            Encoding.UTF8.GetBytes(
                text[..int.Parse(Path.GetFileNameWithoutExtension(path)["beginning-".Length..], CultureInfo.InvariantCulture)]
            );

        public static string NameOf(int length) => $"{Folder}beginning-{length}.html";
    }

    private static ILookup<string, Diagnostic> FoundIn(string text)
    {
        var found = new DiagnosticBag();
        new TemplateReader(new SourceReader(new Prefixes(text), found), found).Read([]);
        return found.Sorted().ToLookup(d => d.Place?.File ?? "");
    }

    [Theory]
    [InlineData("{{ if ")]
    [InlineData("{{ for x in ")]
    [InlineData("{{ x = ")]
    [InlineData("{{ a |")]
    [InlineData("{{ a.")]
    [InlineData("{{ (")]
    [InlineData("{{ [")]
    [InlineData("{{ 1 +")]
    [InlineData("{{ f(")]
    [InlineData("{{ while")]
    [InlineData("{{ case")]
    [InlineData("{{ capture")]
    [InlineData("{{ with")]
    [InlineData("{{ !")]
    [InlineData("{{ -")]
    [InlineData("{{ x[1")]
    [InlineData("{{ 'a")]
    [InlineData("{{ func")]
    public void It_is_reported_at_its_last_tag(string end)
    {
        using var site = Site.Small().Write("templates/page.html", "<p>\n{{ page.title }}\n" + end);
        var found = Assert.Single(Findings.In(site));
        Assert.Equal(("SG4003", "templates/page.html", 3), (found.Rule.Code, found.Place!.File, found.Place.Start!.Value.Line));
    }

    /// <summary>Whatever is said of any beginning has a place within it.</summary>
    [Fact]
    public void Every_beginning_of_a_template_is_read_or_reported()
    {
        foreach (var text in BuiltIn.Select(n => Encoding.UTF8.GetString(BuiltInFiles.Read(BuiltInFiles.PathOf(n))!)).Append(Rich))
        {
            var found = FoundIn(text);
            Assert.Empty(found[""]);
            Assert.Empty(found[Prefixes.NameOf(text.Length)]);
            Assert.Empty(found[Prefixes.NameOf(0)]);
            for (var length = 1; length < text.Length; length++)
            {
                foreach (var problem in found[Prefixes.NameOf(length)])
                    Assert.InRange(problem.Place!.Start!.Value.Line, 1, 1 + text.AsSpan(0, length).Count('\n'));
            }
            if (text.Contains("{{ if", StringComparison.Ordinal))
                Assert.Contains(found, f => f.Any(d => d.Rule.Code == "SG4003"));
        }
    }

    /// <summary>Those that can be read are shown, or say why not: each as the layout of a page of its own.</summary>
    [Fact]
    public void Every_beginning_that_can_be_read_runs()
    {
        var broken = FoundIn(Rich);
        using var site = Site.Small();
        var some = 0;
        for (var length = 1; length <= Rich.Length; length++)
        {
            if (broken[Prefixes.NameOf(length)].Any())
                continue;
            site.Write($"templates/t{length}.html", Rich[..length])
                .Write($"content/p{length}.md", $"---\ntitle: P\nlayout: t{length}\n---\n");
            some++;
        }
        Assert.InRange(some, 100, Rich.Length);
        Assert.All(Findings.In(site), d => Assert.NotNull(d.Place));
    }
}
