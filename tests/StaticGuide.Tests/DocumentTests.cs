using System.CommandLine;
using System.Globalization;
using StaticGuide.Cli;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;
using StaticGuide.Diagnostics;
using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Templates;
using StaticGuide.Rendering.Templates.Programs;
using StaticGuide.Schema;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests;

/// <summary>Holds what the documents say to what the program does and the repository has.</summary>
public sealed class DocumentTests
{
    private const string Readme = "README.md";
    private const string Commands = "generator/docs/content/commands.md";
    private const string Writing = "generator/docs/content/writing.md";
    private const string Templates = "generator/docs/content/templates.md";

    public static TheoryData<string> Documents => [.. Document.All];

    /// <summary>Every verb, and verbs of verbs, as one types them; the program itself stands for its own help.</summary>
    public static TheoryData<string> Verbs => ["staticguide", .. VerbsBelow(CommandLine.Root(TimeProvider.System), "")];

    /// <summary>Each table of keys of writing.md, with the schema that has them and where in it.</summary>
    public static TheoryData<string, string, string?> KeyTables =>
        new()
        {
            { "page", "page", null },
            { "question", "page", "question" },
            { "chart", "page", "chart" },
            { "source", "evidence", "source" },
            { "statistic", "evidence", "statistic" },
            { "passage", "evidence", "passage" },
            { "term", "evidence", "term" },
            { "site", "site", null },
        };

    [Fact]
    public void The_readme_is_read_in_five_minutes() =>
        Assert.InRange(Document.Read(Readme).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 1, 899);

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Usage_is_what_the_program_says(string verb)
    {
        var run = Generator.Run(Repository.Root, verb == "staticguide" ? ["--help"] : [.. verb.Split(' '), "--help"]);
        run.Succeeded();
        var usage = string.Join('\n', run.Output.Trim().Split('\n').Select(l => l.TrimEnd()));
        var mark = $"usage: {verb}";
        if (Snapshot.Accepts && Document.Read(Commands).Code(mark) != usage)
            Document.Read(Commands).Replace(mark, usage);
        Assert.Equal(usage, Document.Read(Commands).Code(mark));
    }

    [Fact]
    public void No_usage_outlives_its_verb() => Assert.Empty(Document.Read(Commands).Marked("usage").Except(Verbs.Select(v => v.Data)));

    [Fact]
    public void The_page_becomes_what_is_said()
    {
        var readme = Document.Read(Readme);
        using var site = Site.Small();
        site.Write("content/evidence/medical-assistants.yml", readme.Code("example: evidence"));
        site.Write("content/pay.md", readme.Code("example: page"));
        var run = Generator.Build(site);
        run.FailedWith(0);
        Assert.Contains(WithoutSpace(readme.Code("example: html")), WithoutSpace(site.Page("/pay/")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(KeyTables))]
    public void Keys_are_those_of_the_schema(string table, string schema, string? definition)
    {
        var root = SchemaDocument.Of(schema);
        var within = definition is null ? root : root["$defs"]![definition]!.AsObject();
        Assert.Equal(
            Sorted(within["properties"]!.AsObject().Select(p => p.Key)),
            Sorted(Document.Read(Writing).Rows($"keys: {table}").SelectMany(r => r))
        );
    }

    [Fact]
    public void Every_family_of_codes_is_named()
    {
        var families = Document.Read(Commands).Rows("codes").Select(r => r[0].TrimEnd('…')).ToList();
        var codes = Catalogue.All.Select(r => r.Code);
        Assert.DoesNotContain(codes, c => !families.Any(f => c.StartsWith(f, StringComparison.Ordinal)));
        Assert.DoesNotContain(families, f => !codes.Any(c => c.StartsWith(f, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_exit_code_is_named()
    {
        var codes = typeof(ExitCode).GetFields().Where(f => f.IsLiteral).Select(f => $"{f.GetRawConstantValue()}").Distinct();
        Assert.Equal(Sorted(codes), Sorted(Document.Read(Commands).FirstWords("exit codes")));
    }

    [Fact]
    public void Every_format_is_named() =>
        Assert.Equal(
            Sorted(Enum.GetNames<ReportFormat>().Select(f => f.ToLowerInvariant())),
            Sorted(Document.Read(Commands).Rows("formats").Select(r => r[0]))
        );

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_to_files_and_headings_that_exist(string document)
    {
        var folder = Path.GetDirectoryName(document)!;
        foreach (var link in Document.Read(document).Links.Where(l => !l.Contains("://", StringComparison.Ordinal)))
        {
            var (path, anchor) = link.Split('#') is [var before, var behind] ? (before, behind) : (link, null);
            var target = path.Length == 0 ? document : Path.Combine(folder, path);
            Assert.True(Exists(target), $"{document}: {link} leads nowhere");
            Assert.True(anchor is null || Document.Read(target).Anchors.Contains(anchor), $"{document}: {link} has no such heading");
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Files_that_are_named_exist(string document)
    {
        string[] roots = ["content/", "templates/", "generator/", "tests/", ".github/", ".ci/"];
        var named = Document
            .Read(document)
            .Codes.Select(c => c.Split(' ')[0])
            .Where(c =>
                roots.Any(r => c.StartsWith(r, StringComparison.Ordinal))
                && c.AsSpan().IndexOfAny("*…,") < 0
                && !c.Contains("NAME", StringComparison.Ordinal)
            );
        Assert.DoesNotContain(named, n => !Exists(n));
    }

    [Fact]
    public void The_tree_is_that_of_the_repository()
    {
        var folder = "";
        foreach (var line in Document.Read(Readme).Code("tree").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = line.TrimStart().Split(' ')[0];
            if (line[0] != ' ')
                folder = name;
            Assert.True(Exists(line[0] == ' ' ? folder + name : name), $"{folder} {name}");
        }
    }

    [Fact]
    public void The_map_has_every_folder_of_the_generator()
    {
        var folders = Directory
            .GetDirectories(Repository.Path("generator"))
            .Select(d => Path.GetFileName(d)!)
            .Except(["bin", "obj", "docs"]);
        Assert.Equal(Sorted(folders), Sorted(Document.Read("generator/ARCHITECTURE.md").Rows("map").Select(r => r[0].TrimEnd('/'))));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_marked_is_compared(string document) =>
        Assert.Empty(
            Document
                .Read(document)
                .Marks.Select(m => m.Split(':')[0])
                .Except(["usage", "example", "keys", "codes", "exit codes", "formats", "tree", "map", "members", "functions"])
        );

    /// <summary>Sections are named as the models are: <c>page reference</c> tells of PageReferenceModel.</summary>
    [Fact]
    public void Templates_are_told_every_member()
    {
        var models = TemplateMembers.ByModel();
        var document = Document.Read(Templates);
        Assert.Equal(Sorted(models.Keys), Sorted(document.Marked("members").Select(m => m.Replace(" ", "", StringComparison.Ordinal))));
        foreach (var section in document.Marked("members"))
            Assert.Equal(
                Sorted(models[section.Replace(" ", "", StringComparison.Ordinal)]),
                Sorted(document.Rows($"members: {section}").Select(r => r[0]))
            );
    }

    [Fact]
    public void Templates_are_told_every_function() =>
        Assert.Equal(
            Sorted(TemplateMembers.Functions()),
            Sorted(Document.Read(Templates).Rows("functions").Select(r => r[0].Split(' ')[0]))
        );

    [Theory]
    [InlineData(Templates, "A loop goes {0:N0} rounds at most")]
    [InlineData(Templates, "a page makes {1:N0} calls")]
    [InlineData(Templates, "files include each other {5} deep")]
    [InlineData(Templates, "{2} second, a text have {3:N0} characters")]
    [InlineData(Templates, "and a page {4:N0}.")]
    [InlineData(Document.Security, "{0:N0} rounds of a loop or calls of a page, {2} second of a regular expression")]
    [InlineData(Document.Security, "{3:N0} characters of a text and {4:N0} of a page")]
    public void Limits_of_templates_are_those_that_stop_them(string document, string said) =>
        Assert.Contains(
            string.Format(
                CultureInfo.InvariantCulture,
                said,
                GuideContext.LoopSteps,
                GuideContext.MostCalls,
                GuideContext.RegexSeconds,
                GuideContext.LongestText,
                PageBuffer.MostCharacters,
                IncludeInPlace.DepthLimit
            ),
            string.Join(' ', Document.Read(document).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );

    /// <summary>The verbs that take an address, or may be told where to connect to.</summary>
    [Theory]
    [InlineData(Commands, "`verify`, `renew`, `cite` and `new evidence --from URL`")]
    [InlineData(Document.Security, "`verify`, `renew`, `cite` and `new evidence --from URL`")]
    public void Every_verb_that_uses_the_network_is_named(string document, string named)
    {
        Assert.Contains(named, Document.Read(document).Text, StringComparison.Ordinal);
        var connecting = Verbs
            .Select(v => v.Data)
            .Where(v => Document.Read(Commands).Code($"usage: {v}").Contains("--connect-to", StringComparison.Ordinal));
        Assert.Equal(["cite", "new evidence", "renew", "verify"], Sorted(connecting));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Scripts_that_are_named_as_commands_can_be_run(string document)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("permissions are those of Unix");
            return;
        }
        var scripts = Document
            .Read(document)
            .Codes.Select(c => c.Split(' ')[0])
            .Where(c => c.StartsWith("tests/", StringComparison.Ordinal) && c.EndsWith(".py", StringComparison.Ordinal));
        foreach (var script in scripts)
        {
            var mode = File.GetUnixFileMode(Repository.Path(script));
            Assert.True(mode.HasFlag(UnixFileMode.UserExecute), $"{document}: {script} cannot be run");
        }
    }

    private static IEnumerable<string> VerbsBelow(Command command, string path) =>
        command.Subcommands.SelectMany(c => VerbsBelow(c, $"{path}{c.Name} ").Prepend(path + c.Name));

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];

    private static bool Exists(string path) => Path.Exists(Repository.Path(path));

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
