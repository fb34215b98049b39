using System.Text.RegularExpressions;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests;

/// <summary>Holds what the documents say to what the program does and the repository has.</summary>
public sealed partial class ReadmeTests
{
    private const string Readme = "README.md";
    private const string Architecture = "generator/ARCHITECTURE.md";
    private const string Templates = "generator/TEMPLATES.md";

    public static TheoryData<string> Documents => [Readme, Architecture, Templates, ".github/CHANGELOG.md"];

    /// <summary>The verbs whose help the README shows; the empty one is the program's own.</summary>
    public static TheoryData<string> Helps => [.. HelpMark().Matches(Text(Readme)).Select(m => m.Groups[1].Value.Trim())];

    [Theory]
    [MemberData(nameof(Helps))]
    public void Help_is_what_the_program_says(string verb)
    {
        var run = Generator.Run(Repository.Root, verb.Length == 0 ? ["--help"] : [verb, "--help"]);
        run.Succeeded();
        Assert.Equal(TrimmedLines(run.Output), TrimmedLines(Block($"help {verb}".Trim())));
    }

    [Fact]
    public void The_programs_own_help_is_shown() => Assert.Contains(Helps, h => h.Data == "");

    [Fact]
    public void The_page_becomes_what_is_said()
    {
        using var site = Site.Small();
        site.Write("content/evidence/medical-assistants.yml", Block("evidence"));
        site.Write("content/pay.md", Block("page"));
        var run = Generator.Build(site);
        run.FailedWith(0);
        Assert.Contains(WithoutSpace(Block("html")), WithoutSpace(site.Page("/pay/")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_family_of_codes_is_named()
    {
        var families = FamilyMark().Matches(Text(Readme)).Select(m => m.Groups[1].Value).ToList();
        var codes = StaticGuide.Diagnostics.Catalogue.All.Select(r => r.Code);
        Assert.DoesNotContain(codes, c => !families.Any(f => c.StartsWith(f, StringComparison.Ordinal)));
        Assert.DoesNotContain(families, f => !codes.Any(c => c.StartsWith(f, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_to_files_that_exist(string document)
    {
        var text = Code().Replace(Text(document), "");
        var links = Link().Matches(text).Select(m => m.Groups[1].Value).Where(l => !l.Contains("://", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(links, l => !l.StartsWith('#') && !Exists(Path.Combine(Path.GetDirectoryName(document)!, l.Split('#')[0])));
        var anchors = Heading().Matches(text).Select(m => "#" + m.Groups[1].Value.ToLowerInvariant().Replace(' ', '-'));
        Assert.Empty(links.Where(l => l.StartsWith('#')).Except(anchors));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Files_that_are_named_exist(string document)
    {
        var named = FileName().Matches(Text(document)).Select(m => m.Groups[1].Value)
            .Where(n => n is not "site-output/" && !n.Contains("NAME", StringComparison.Ordinal));
        Assert.DoesNotContain(named, n => !Exists(n) && !Exists(Path.Combine(Path.GetDirectoryName(document)!, n)));
    }

    [Fact]
    public void The_tree_is_that_of_the_repository()
    {
        var folder = "";
        foreach (var line in Block("tree").Split('\n', StringSplitOptions.RemoveEmptyEntries))
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
        var folders = Directory.GetDirectories(Repository.Path("generator")).Select(d => Path.GetFileName(d)!).Except(["bin", "obj"]);
        var mapped = Row().Matches(Text(Architecture)).Select(m => m.Groups[1].Value.TrimEnd('/'));
        Assert.Equal(folders.Order(StringComparer.Ordinal), mapped.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Templates_are_told_every_member_and_function()
    {
        foreach (var file in Directory.GetFiles(Repository.Path("generator/Rendering/Models"), "*Model.cs"))
        {
            var name = WordStart().Replace(Path.GetFileNameWithoutExtension(file)[..^"Model".Length], " ").ToLowerInvariant();
            Assert.Equal(Names(Member(), File.ReadAllText(file)), Names(Row(), Section($"### {name}\n")));
        }
        var functions = Repository.Path("generator/Rendering/Pages/TemplateFunctions.cs");
        Assert.Equal([.. Names(Function(), File.ReadAllText(functions)).Append("include").Order(StringComparer.Ordinal)], Names(Row(), Section("## Functions\n")));
    }

    private static string[] Names(Regex regex, string text) => [.. regex.Matches(text).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal)];

    private static string Text(string document) => File.ReadAllText(Repository.Path(document));

    /// <summary>The code between the README's marks of a name.</summary>
    private static string Block(string name)
    {
        var block = Regex.Match(Text(Readme), $@"<!-- {name} -->\n```\w+\n(.*?)```\n<!-- /", RegexOptions.Singleline);
        Assert.True(block.Success, $"the README has no block `{name}`");
        return block.Groups[1].Value;
    }

    /// <summary>A section of the templates' document, from its heading to the next.</summary>
    private static string Section(string heading)
    {
        var text = Text(Templates);
        var start = text.IndexOf(heading, StringComparison.Ordinal);
        Assert.True(start >= 0, $"there is no section {heading}");
        var end = text.IndexOf("\n#", start + heading.Length, StringComparison.Ordinal);
        return end < 0 ? text[start..] : text[start..end];
    }

    private static bool Exists(string path) => Path.Exists(Repository.Path(path));

    private static string TrimmedLines(string text) => string.Join('\n', text.Trim().Split('\n').Select(l => l.TrimEnd()));

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex(@"<!-- help( \w+)? -->")]
    private static partial Regex HelpMark();

    [GeneratedRegex(@"^\| (SG\d+)… \|", RegexOptions.Multiline)]
    private static partial Regex FamilyMark();

    [GeneratedRegex(@"```.*?```|`[^`]*`", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    /// <summary>A folder, or a file below one of the repository's folders.</summary>
    [GeneratedRegex(@"`((?:[\w.-]+/)+|(?:content|templates|generator|tests|\.github|\.ci)/[\w./-]+)`")]
    private static partial Regex FileName();

    [GeneratedRegex(@"^\| `([\w/]+)", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("""^\s+\("(\w+)", \w+ =>""", RegexOptions.Multiline)]
    private static partial Regex Member();

    [GeneratedRegex("""^\s+Add\("(\w+)",""", RegexOptions.Multiline)]
    private static partial Regex Function();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex WordStart();
}
