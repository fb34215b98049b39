using System.Text.RegularExpressions;
using StaticGuide.Files;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Templates;

/// <summary>What a site lacks in <c>templates/</c> comes with the program.</summary>
public sealed partial class BuiltInTemplatesTests
{
    /// <summary>Another look, which knows the pages only by their elements and classes.</summary>
    private const string SecondLook =
        ":root{color-scheme:dark}body{background:#102030;color:#fafafa;font:16px/1.4 monospace}.notes{border:3px solid #0f0}h1{color:#ff0}\n";

    /// <summary>One on which nothing in the guide is overdue or to come.</summary>
    private const string Day = "2026-11-27";

    [Fact]
    public void The_program_carries_the_files_of_the_templates_folder() =>
        Assert.All(
            Templates().Append("").Zip(BuiltInFiles.Names.Append("")),
            pair =>
            {
                Assert.Equal(pair.First, pair.Second);
                Assert.Equal(
                    pair.First == "" ? null : File.ReadAllBytes(Repository.Path("templates/" + pair.First)),
                    BuiltInFiles.Read(BuiltInFiles.PathOf(pair.Second))
                );
            }
        );

    [Fact]
    public void A_site_without_templates_is_the_same_as_with_a_copy_of_them()
    {
        using var site = Guide();
        Generator.Build(site, "--date", Day).Succeeded();
        var bare = FolderContents.Of(site.Output);
        Assert.True(bare.Count > 20);
        site.WithTemplatesOfTheGuide();
        Generator.Build(site, "--date", Day).Succeeded();
        Assert.Equal(bare, FolderContents.Of(site.Output));
    }

    [Fact]
    public void A_site_of_one_page_needs_nothing_else()
    {
        using var site = Site.Empty();
        site.Write("content/site.yml", Site.Settings).Write("content/index.md", "---\ntitle: Home\n---\n\nWelcome.\n");
        Generator.Build(site, "--strict").FailedWith(0);
    }

    [Fact]
    public void One_part_is_overridden_and_the_others_stay()
    {
        using var site = Guide();
        Generator.Build(site, "--date", Day).Succeeded();
        var before = site.Page("/occupation/");
        site.Write("templates/partials/contents.html", "<p>No list here.</p>\n");
        Generator.Build(site, "--date", Day).Succeeded();
        Assert.Equal(Contents().Replace(before, "<p>No list here.</p>", 1), site.Page("/occupation/"));
    }

    [Fact]
    public void A_second_look_changes_the_style_sheet_and_nothing_of_the_structure()
    {
        using var site = Guide();
        Generator.Build(site, "--date", Day).Succeeded();
        var first = Pages(site);
        Assert.True(first.Count > 10);
        site.Write("templates/assets/site.css", SecondLook);
        Generator.Build(site, "--date", Day).Succeeded();
        Assert.Equal(first, Pages(site));
        Assert.Equal(
            SecondLook,
            File.ReadAllText(Assert.Single(Directory.GetFiles(site.Output, "site.*.css", SearchOption.AllDirectories)))
        );
        Assert.Single(Directory.GetFiles(site.Output, "icon.*.svg", SearchOption.AllDirectories));
        // The look is nowhere else: no page has style of its own that another sheet could not undo.
        Assert.All(first.Values, page => Assert.DoesNotMatch(OwnStyle(), page));
    }

    [Fact]
    public void A_second_look_is_what_a_browser_shows()
    {
        using var site = Guide();
        site.Write("templates/assets/site.css", SecondLook);
        Generator.Build(site, "--date", Day).Succeeded();
        var style = File.ReadAllText(Assert.Single(Directory.GetFiles(site.Output, "site.*.css", SearchOption.AllDirectories)));
        var page = SheetLink().Replace(site.Page("/pay/"), $"<style>{style}</style>", 1);
        var dump = Browser.Dump(
            site,
            page
                + """
                <pre id="measured"></pre><script>
                const of = (selector, key) => getComputedStyle(document.querySelector(selector))[key];
                document.getElementById('measured').textContent =
                  [of('body', 'backgroundColor'), of('h1', 'color'), of('.notes', 'borderTopWidth'), of('main', 'fontFamily')].join('|');
                </script>
                """
        );
        Assert.Contains("rgb(16, 32, 48)|rgb(255, 255, 0)|3px|monospace", dump, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_complete_set_of_own_templates_does_not_name_is_not_published()
    {
        using var site = Site.Small();
        Generator.Build(site).Succeeded();
        Assert.False(Directory.Exists(Path.Combine(site.Output, "assets")));
        site.Write("templates/assets/more.css", "@import \"site.css\";p{color:red}\n");
        Generator.Build(site).Succeeded();
        Assert.Equal(2, Directory.GetFiles(Path.Combine(site.Output, "assets")).Length);
    }

    [Fact]
    public void A_name_that_is_put_together_finds_built_in_templates_too()
    {
        using var site = Site.Small()
            .Write("templates/page.html", "<!DOCTYPE html><title>x</title>{{ include (\"partials/\" + \"text.html\") }}\n");
        Generator.Build(site, "--strict").FailedWith(0);
        Assert.Contains("<p>Welcome.</p>", site.Page("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_that_shows_in_a_built_in_template_names_it_plainly()
    {
        using var site = Guide()
            .Write(
                "content/asked.md",
                "---\ntitle: Asked\nfaq: [{id: why, question: Why?, answer: Because.}]\n---\n\n## Who\n\n## What\n\n## When\n"
            )
            .Write("templates/partials/faq.html", "<p>Questions are elsewhere.</p>\n");
        var run = Generator.Build(site, "--date", Day);
        Assert.Contains("SG3002", run.Codes);
        Assert.Contains("--> (built in) partials/contents.html:22:14", run.Error, StringComparison.Ordinal);
        Assert.Contains("22 | <li><a href=\"#questions-on-this-page\">{{ words.questions }}</a></li>", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_own_part_and_a_built_in_one_that_include_each_other_are_a_circle()
    {
        using var site = Guide().Write("templates/partials/meta.html", "{{ include \"partials/header.html\" }}");
        var run = Generator.Build(site, "--date", Day);
        Assert.Contains("SG4006", run.Codes);
        Assert.Contains("→ partials/meta.html", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slip_in_an_include_is_told_the_name_of_the_built_in_part()
    {
        using var site = Site.Small().Write("templates/page.html", "<!DOCTYPE html><title>x</title>{{ include \"partials/tiem.html\" }}");
        var run = Generator.Build(site);
        run.FailedWith(1, "SG4005");
        Assert.Contains("did you mean `partials/time.html`?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("partials/note.html", "partials/notes.html")]
    [InlineData("partial/notes.html", "partials/notes.html")]
    public void A_part_with_nearly_the_name_of_a_built_in_one_is_a_slip(string name, string meant)
    {
        using var site = Site.Small().Write("templates/" + name, "<p>mine</p>\n");
        var run = Generator.Build(site);
        run.FailedWith(0, "SG4010");
        Assert.Contains($"did you mean `{meant}`?", run.Error, StringComparison.Ordinal);
        site.Write("templates/page.html", File.ReadAllText(site.At("templates/page.html")) + $"{{{{ include \"{name}\" }}}}");
        Generator.Build(site, "--strict").FailedWith(0);
    }

    [Theory]
    [InlineData("partials/text.html", 2)]
    [InlineData("occupation.html", 0)]
    public void A_part_that_only_a_copied_layout_includes_is_no_slip(string copy, int slips)
    {
        using var site = Site.Small()
            .Write("templates/partials/note.html", "<p>mine</p>\n")
            .Write("templates/" + copy, File.ReadAllText(Repository.Path("templates/" + copy)));
        Assert.Equal(slips, Generator.Build(site).Codes.Count(c => c == "SG4010"));
    }

    [Theory]
    [InlineData("{{ if ", "SG4003")]
    [InlineData("{{ include \"partials/nothing.html\" }}", "SG4005")]
    public void An_own_template_that_no_page_needs_is_looked_through_for_mistakes(string template, string code)
    {
        using var site = Guide().Write("templates/glossary.html", template);
        Assert.Contains(code, Generator.Build(site, "--date", Day).Codes);
    }

    [Fact]
    public void A_layout_that_nobody_has_is_named_with_those_there_are()
    {
        using var site = Site.Small().Write("content/pay.md", "---\ntitle: Pay\nlayout: ocupation\n---\n");
        var run = Generator.Build(site);
        run.FailedWith(1, "SG4002");
        Assert.Contains("did you mean `occupation`?", run.Error, StringComparison.Ordinal);
    }

    /// <summary>The guide of this repository, without its templates.</summary>
    private static Site Guide()
    {
        var site = Site.Empty();
        foreach (var file in Directory.GetFiles(Repository.Path("content"), "*", SearchOption.AllDirectories))
            site.Write(Path.GetRelativePath(Repository.Root, file), File.ReadAllBytes(file));
        return site;
    }

    private static IEnumerable<string> Templates() =>
        Directory
            .GetFiles(Repository.Path("templates"), "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.Path("templates"), f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>The pages, without the part of the style sheet's name that tells its bytes.</summary>
    private static SortedDictionary<string, string> Pages(Site site) =>
        new(
            Directory
                .GetFiles(site.Output, "*.html", SearchOption.AllDirectories)
                .ToDictionary(f => Path.GetRelativePath(site.Output, f), f => SheetName().Replace(File.ReadAllText(f), "site.css")),
            StringComparer.Ordinal
        );

    [GeneratedRegex(@"site\.[0-9a-f]{10}\.css")]
    private static partial Regex SheetName();

    [GeneratedRegex("""<nav class="contents".*?</nav>""", RegexOptions.Singleline)]
    private static partial Regex Contents();

    [GeneratedRegex("""<link rel="stylesheet"[^>]*>""")]
    private static partial Regex SheetLink();

    [GeneratedRegex(@"<style|\sstyle=|<font|\sbgcolor=")]
    private static partial Regex OwnStyle();
}
