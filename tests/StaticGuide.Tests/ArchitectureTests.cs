using System.Text.RegularExpressions;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests;

/// <summary>Holds the generator's folders to their one direction, and each package to the folder that owns it.</summary>
public sealed partial class ArchitectureTests
{
    /// <summary>From the first stage to the last: a folder may use those before it, never those behind.</summary>
    private static readonly string[] Stages =
        ["Diagnostics", "Files", "Urls", "Yaml", "Markup", "Configuration", "Content", "Evidence", "Verification", "Rendering", "Checking", "Output", "Building", "Cli"];

    private static readonly Dictionary<string, string[]> Owners = new()
    {
        ["Markdig"] = ["Content"],
        ["YamlDotNet"] = ["Yaml"],
        ["Scriban"] = ["Rendering"],
        ["AngleSharp"] = ["Markup", "Verification", "Checking"],
        ["UglyToad"] = ["Verification"],
        ["Polly"] = ["Verification"],
        ["System.Net.Sockets"] = ["Verification"],
        ["System.Net.Security"] = ["Verification"],
        ["System.CommandLine"] = ["Cli"],
        ["Spectre.Console"] = ["Cli"],
    };

    private static IEnumerable<(string Folder, string File, string Text)> Sources =>
        from file in Directory.GetFiles(Repository.Path("generator"), "*.cs", SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Repository.Path("generator"), file)
        where !relative.StartsWith("bin", StringComparison.Ordinal) && !relative.StartsWith("obj", StringComparison.Ordinal)
        select (relative.Split('/')[0], relative, File.ReadAllText(file));

    [Fact]
    public void Every_folder_is_a_known_stage() => Assert.Empty(Sources.Select(s => s.Folder).Distinct().Except(Stages));

    [Fact]
    public void Stages_use_only_those_before_them()
    {
        var wrong =
            from source in Sources
            from used in Stages.Skip(Array.IndexOf(Stages, source.Folder) + 1)
            where Regex.IsMatch(source.Text, $@"\bStaticGuide\.{used}\b") || Regex.IsMatch(Code(source.Text), $@"(?<![\w.]){used}\.[A-Z]\w*\s*[.(]") && IsNamespaceUse(source.Text, used)
            select $"{source.File} uses {used}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Packages_are_known_only_to_their_owners()
    {
        var wrong =
            from source in Sources
            from owner in Owners
            where !owner.Value.Contains(source.Folder) && Regex.IsMatch(Code(source.Text), $@"(using {Regex.Escape(owner.Key)}[.;]|\b{Regex.Escape(owner.Key)}\.[A-Z])")
            select $"{source.File} uses {owner.Key}";
        Assert.Empty(wrong);
    }

    /// <summary>These need no <c>using</c> of their own in a project with implicit ones.</summary>
    [Fact]
    public void Only_Verification_uses_the_network()
    {
        var wrong =
            from source in Sources
            where source.Folder != "Verification" && Regex.IsMatch(Code(source.Text), @"\b(HttpClient|HttpMessageInvoker|SocketsHttpHandler|HttpClientHandler|WebRequest|Dns|Ping)\b\s*[.({]")
            select source.File;
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        var wrong =
            from source in Sources
            let expected = "StaticGuide." + Path.GetDirectoryName(source.File)!.Replace('/', '.')
            where !source.Text.Contains($"namespace {expected};", StringComparison.Ordinal) && expected != "StaticGuide.Diagnostics.Rules"
            select $"{source.File} is not in {expected}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Files_are_small_enough_to_know()
    {
        var lengths = Sources.Select(s => s.Text.Count(c => c == '\n')).Order().ToArray();
        Assert.True(lengths[lengths.Length / 2] < 60, $"half of the files have {lengths[lengths.Length / 2]} lines or more");
        Assert.True(lengths[lengths.Length * 9 / 10] < 150, $"one in ten has {lengths[lengths.Length * 9 / 10]} lines or more");
        Assert.True(lengths[^1] <= 300, $"the longest file has {lengths[^1]} lines");
    }

    /// <summary>A namespace can be reached without <c>StaticGuide.</c> in front, since all code is within it.</summary>
    private static bool IsNamespaceUse(string text, string stage) => Code(text).Contains($"{stage}.", StringComparison.Ordinal)
        && !Regex.IsMatch(text, $@"\b{stage}\b\s*(\{{|=>|=|;|\?)") && !Regex.IsMatch(text, $@"[\w>\]?]\s+{stage}\b[,)]");

    private static string Code(string text) => Comments().Replace(text, "");

    [GeneratedRegex(@"//[^\n]*")]
    private static partial Regex Comments();
}
