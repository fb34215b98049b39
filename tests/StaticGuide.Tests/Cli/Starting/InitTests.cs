using System.Text.Json;
using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Starting;

/// <summary>What <c>init</c> makes, builds.</summary>
public sealed class InitTests
{
    /// <summary>Arguments, with a bar between them.</summary>
    public static TheoryData<string> Ways =>
        [
            "",
            "--with-templates",
            "--title|Pay: \"what\" it is, #1 – ‘quoted’",
            "--title|yes",
            "--title|Guide to 12 trades",
            "--title|- x",
            "--language|es-MX",
            "--base-url|https://example.org/guide",
            "--base-url|HTTPS://Example.org:443/a/b/",
        ];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_new_guide_builds_without_a_warning_and_without_a_broken_link(string options)
    {
        using var site = Site.Empty();
        Init(site, options.Split('|', StringSplitOptions.RemoveEmptyEntries)).Succeeded();
        var run = Generator.Build(site, "--strict");
        run.FailedWith(0);
        Assert.DoesNotContain("warning", run.Error, StringComparison.Ordinal);
        Generator.Run(site.Root, ["links", "site-output"]).Succeeded();
        // In a year from now, too: nothing of it is due.
        Generator.Build(site, "--strict", "--date", "2036-01-31").FailedWith(0);
    }

    [Fact]
    public void One_page_has_one_of_everything()
    {
        using var site = Site.Empty();
        Init(site).Succeeded();
        Generator.Build(site).Succeeded();
        var page = site.Page("/pay/");
        Assert.All(
            [
                "<data value=\"44200\">",
                "Our calculation:",
                "<svg",
                "employers may prefer or require",
                "role=\"note\"",
                "<img ",
                "id=\"is-certification-required\"",
                "callout-disclosure",
            ],
            part => Assert.Contains(part, page, StringComparison.Ordinal)
        );
        Assert.Contains("lang=\"es\"", site.Page("/es/"), StringComparison.Ordinal);
        Assert.Contains("mayo de 2024", site.Page("/es/"), StringComparison.Ordinal);
        Assert.All(["/statistics/", "/sources/", "/questions/", "/glossary/", "/tags/pay/"], route => Assert.NotEmpty(site.Page(route)));
        Assert.False(Directory.Exists(site.At("templates")));
    }

    /// <summary>What a template of a page needs of its front matter is shown nowhere else.</summary>
    [Fact]
    public void There_is_a_page_of_each_kind()
    {
        using var site = Site.Empty();
        Init(site).Succeeded();
        var kinds = Directory
            .GetFiles(site.At("content"), "*.md", SearchOption.AllDirectories)
            .Select(f =>
                Regex.Match(File.ReadAllText(f), "(?m)^layout: (.+)$") is { Success: true } layout ? layout.Groups[1].Value : "page"
            );
        var layouts = BuiltInFiles
            .Names.Where(n => n.EndsWith(".html", StringComparison.Ordinal) && !n.Contains('/', StringComparison.Ordinal))
            .Select(n => n[..^".html".Length]);
        Assert.Equal(layouts.Except(["404", "base", "redirect", "tag", "tags"]).Order(), kinds.Distinct().Order());
        Generator.Build(site).Succeeded();
        var page = site.Page("/medical-assistant/");
        Assert.Contains("id=\"at-a-glance\"", page, StringComparison.Ordinal);
        Assert.Contains("<data value=\"44200\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_key_of_the_settings_is_there_and_explained()
    {
        using var site = Site.Empty();
        Init(site).Succeeded();
        var lines = File.ReadAllLines(site.At("content/site.yml"));
        var keys = JsonDocument.Parse(File.ReadAllText(site.At(".vscode/site.schema.json"))).RootElement.GetProperty("properties");
        foreach (var key in keys.EnumerateObject())
        {
            var at = Array.FindIndex(lines, l => l.TrimStart('#', ' ').StartsWith(key.Name + ":", StringComparison.Ordinal));
            Assert.True(at >= 0, $"site.yml does not show `{key.Name}`");
            Assert.True(lines[at - 1].StartsWith('#') || lines[at + 1].TrimStart().StartsWith('#'), $"`{key.Name}` is not explained");
        }
    }

    /// <summary>What is shown behind a mark can be used as it stands.</summary>
    [Theory]
    [InlineData("en", "\n  es:\n")]
    [InlineData("es", "\n  en:\n")]
    [InlineData("de", "\n  es:\n")]
    public void Examples_of_settings_are_true(string language, string shown)
    {
        using var site = Site.Empty();
        Init(site, "--language", language).Succeeded();
        var settings = Regex.Replace(File.ReadAllText(site.At("content/site.yml")), @"(?m)^# (?=(?:languages|license):|  )", "");
        Assert.Contains(shown, settings, StringComparison.Ordinal);
        Assert.Contains("\nlicense: {", settings, StringComparison.Ordinal);
        site.Write("content/site.yml", settings);
        Generator.Build(site, "--strict").FailedWith(0);
    }

    [Fact]
    public void What_was_asked_for_is_in_the_files()
    {
        using var site = Site.Empty();
        Init(site, "--title", "Night: work", "--language", "es", "--base-url", "https://example.org/guide").Succeeded();
        Generator.Build(site, "--strict").FailedWith(0);
        Assert.Contains("<h1>Night: work</h1>", site.Page("/"), StringComparison.Ordinal);
        // The examples stay English, and say so.
        Assert.Contains("<html lang=\"en\"", site.Page("/pay/"), StringComparison.Ordinal);
        Assert.Contains("https://example.org/guide/pay/", site.OutputFile("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("date: 2026-06-01", File.ReadAllText(site.At("content/pay.md")), StringComparison.Ordinal);
    }

    /// <summary>A team's first push would be red, and nothing but its log say why.</summary>
    [Fact]
    public void Where_the_workflows_get_the_program_is_said()
    {
        using var site = Site.Empty();
        Assert.Contains("README.md says what to commit", Init(site).Error, StringComparison.Ordinal);
        Assert.Contains("nuget.config", File.ReadAllText(site.At("README.md")), StringComparison.Ordinal);
        Assert.All(
            Directory.GetFiles(site.At(".github/workflows")),
            f =>
                Assert.Contains("commit its package and a nuget.config", File.ReadAllText(f).Replace("\n# ", " "), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void With_templates_all_of_them_are_the_built_in_ones()
    {
        using var site = Site.Empty();
        Init(site, "--with-templates").Succeeded();
        Assert.All(
            BuiltInFiles.Names,
            n => Assert.Equal(BuiltInFiles.Read(BuiltInFiles.PathOf(n)), File.ReadAllBytes(site.At("templates/" + n)))
        );
    }

    [Fact]
    public void Content_that_stands_there_is_named_and_nothing_is_made()
    {
        using var site = Site.Empty().Write("content/mine.md", "mine").Write("README.md", "mine");
        var before = FolderContents.Of(site.Root);
        var run = Init(site);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("content/mine.md", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderContents.Of(site.Root));
    }

    [Fact]
    public void Other_files_that_stand_there_are_left_and_named()
    {
        using var site = Site.Empty().Write("README.md", "mine").Write(".gitignore", "mine");
        var run = Init(site);
        run.Succeeded();
        Assert.Contains("Left as they were: .gitignore, README.md.", run.Error, StringComparison.Ordinal);
        Assert.Contains(
            ".gitignore does not name what builds make; add: site-output/ .site-output.building/ .site-output.lock .staticguide/\n",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Equal("mine", File.ReadAllText(site.At(".gitignore")));
        Assert.Equal("mine", File.ReadAllText(site.At("README.md")));
        Generator.Build(site, "--strict").FailedWith(0);
    }

    [Fact]
    public void What_is_ignored_already_is_not_asked_for()
    {
        using var site = Site.Empty().Write(".gitignore", "/site-output\r\n\n/.staticguide/\n.site-output.building\n");
        Assert.Contains("builds make; add: .site-output.lock\n", Init(site).Error, StringComparison.Ordinal);
        using var whole = Site.Empty().Write(".gitignore", "site-output\n.site-output.*\n.staticguide\n");
        Assert.DoesNotContain("add:", Init(whole).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_time_nothing_changes()
    {
        using var site = Site.Empty();
        Init(site).Succeeded();
        var before = FolderContents.Of(site.Root);
        Assert.Equal(2, Init(site, "--title", "Another").ExitCode);
        Assert.Equal(before, FolderContents.Of(site.Root));
    }

    [Theory]
    [InlineData("--language", "english language", "BCP 47")]
    [InlineData("--language", "xx", "no language has the code `xx`")]
    [InlineData("--title", "   ", "this is empty")]
    [InlineData("--base-url", "https://guide.example.org/index.html", "address of the site")]
    [InlineData("--base-url", "guide.example.org", "https://guide.example.org/")]
    [InlineData("--base-url", "https://guide.example.org/?a=1", "address of the site")]
    public void What_cannot_be_is_refused_before_anything_is_made(string option, string value, string said)
    {
        using var site = Site.Empty();
        var run = Init(site, option, value);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Empty(FolderContents.Of(site.Root));
    }

    [Fact]
    public void The_workflows_use_the_version_that_made_them()
    {
        using var site = Site.Empty();
        Init(site).Succeeded();
        var tools = JsonDocument.Parse(File.ReadAllText(site.At(".config/dotnet-tools.json"))).RootElement.GetProperty("tools");
        Assert.Equal(
            typeof(Rule).Assembly.GetName().Version!.ToString(3),
            tools.GetProperty("staticguide").GetProperty("version").GetString()
        );
        Assert.All(
            Directory.GetFiles(site.At(".github/workflows")),
            file =>
            {
                var text = File.ReadAllText(file);
                Assert.Contains("\npermissions:", text, StringComparison.Ordinal);
                Assert.Contains("dotnet tool restore", text, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void Content_of_a_guide_takes_no_guide()
    {
        using var site = Site.Small();
        var before = FolderContents.Of(site.Root);
        var run = Generator.Run(site.Root, ["init", "content/other"]);
        Assert.Equal((2, true), (run.ExitCode, run.Error.Contains("within the content of the guide", StringComparison.Ordinal)));
        Assert.Equal(before, FolderContents.Of(site.Root));
    }

    [Theory]
    [InlineData("ru", true)]
    [InlineData("es-MX", false)]
    public void What_a_language_without_words_needs_is_said(string language, bool isSaid)
    {
        using var site = Site.Empty();
        var run = Init(site, "--language", language);
        run.Succeeded();
        Assert.Equal(isSaid, run.Error.Contains($"content/i18n/{language}.yml", StringComparison.Ordinal));
    }

    /// <summary>What stands behind <c>cd</c> is tried in a shell.</summary>
    [Theory]
    [InlineData("a;b")]
    [InlineData("a#b")]
    [InlineData("#b")]
    [InlineData("a*")]
    [InlineData("~x")]
    [InlineData("a\\b")]
    [InlineData("it's")]
    [InlineData("./-dash")]
    public void The_way_into_the_guide_can_be_pasted(string folder)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no POSIX shell");
        using var site = Site.Empty();
        var run = Generator.Run(site.Root, ["init", folder]);
        run.Succeeded();
        var line = run.Error.Split('\n').First(l => l.StartsWith("  cd ", StringComparison.Ordinal));
        Generator.Run(site.Root, ["-c", $"{line} && test -f content/site.yml"], program: "/bin/sh").Succeeded();
    }

    private static Run Init(Site site, params string[] options) => Generator.Run(site.Root, ["init", ".", .. options]);
}
