using StaticGuide.Tests.Support;

namespace StaticGuide.Tests;

/// <summary>Holds the generator's folders to their one direction, and each package to the folder that owns it.</summary>
public sealed class ArchitectureTests
{
    /// <summary>What each package, and each part of the outside world, is known to: beginnings of namespaces or types.</summary>
    private static readonly Dictionary<string, string[]> Owners = new()
    {
        ["Markdig."] = ["Content"],
        ["NetVips."] = ["Images"],
        ["YamlDotNet."] = ["Yaml"],
        ["Tomlyn."] = ["Importing"],
        ["Scriban."] = ["Rendering"],
        ["AngleSharp."] = ["Markup", "Verification", "Checking"],
        ["UglyToad.PdfPig."] = ["Verification"],
        ["Polly."] = ["Verification"],
        ["System.Net.Http."] = ["Verification"],
        ["System.Net.Security."] = ["Verification"],
        ["System.Net.Sockets."] = ["Verification", "Serving"],
        ["System.Net.Dns"] = ["Verification", "Serving"],
        ["System.Net.NetworkInformation."] = ["Serving"],
        ["System.Net.WebRequest"] = ["Verification"],
        ["Microsoft.AspNetCore."] = ["Serving"],
        ["System.IO.FileSystemWatcher"] = ["Serving"],
        ["System.CommandLine."] = ["Cli"],
        ["Spectre.Console."] = ["Cli"],
    };

    private static ProgramCode Code => ProgramCode.Whole;

    /// <summary>The map's folders, from the first stage to the last: each may use those before it, never those behind.</summary>
    private static List<string> Stages => [.. Document.Read("generator/ARCHITECTURE.md").Rows("map").Select(r => r[0].TrimEnd('/'))];

    [Fact]
    public void The_code_is_understood() =>
        Assert.True(Code.Uses.Count(u => u.UsedFolder is not null) > 1000, $"only {Code.Uses.Length} uses were found");

    [Fact]
    public void Stages_use_only_those_before_them()
    {
        var stages = Stages;
        var wrong = Code.Uses.Where(u => u.UsedFolder is { } used && stages.IndexOf(StageOf(used)) > stages.IndexOf(StageOf(u.Folder)));
        Assert.Empty(wrong.Select(u => $"{u.File}:{u.Line} uses {u.Type.ToDisplayString()}"));
    }

    [Fact]
    public void Packages_are_known_only_to_their_owners()
    {
        var wrong =
            from use in Code.Uses
            let name = use.Type.ToDisplayString()
            from owner in Owners
            where name.StartsWith(owner.Key, StringComparison.Ordinal) && !owner.Value.Contains(StageOf(use.Folder))
            select $"{use.File}:{use.Line} uses {name}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_owned_package_is_used()
    {
        var names = Code.Uses.Select(u => u.Type.ToDisplayString()).ToHashSet(StringComparer.Ordinal);
        string[] forbidden = ["System.Net.WebRequest"];
        Assert.DoesNotContain(Owners.Keys.Except(forbidden), o => !names.Any(n => n.StartsWith(o, StringComparison.Ordinal)));
    }

    /// <summary>Two folders that use each other, directly or around others, are one folder that is hard to know.</summary>
    [Fact]
    public void No_folders_use_each_other_in_circles()
    {
        var uses = Code.Uses.Where(u => u.UsedFolder is not null).ToLookup(u => (u.Folder, u.UsedFolder!));
        var circles = Circles.Within(uses.Select(u => u.Key));
        Assert.Empty(circles.SelectMany(c => uses[c]).Select(u => $"{u.File}:{u.Line} uses {u.Type.ToDisplayString()} of {u.UsedFolder}"));
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        var wrong =
            from use in Code.Uses
            where
                use.UsedFolder is { } folder && folder != "Diagnostics/Rules" && use.Namespace != "StaticGuide." + folder.Replace('/', '.')
            select $"{use.Type.ToDisplayString()} is not in the namespace of {use.UsedFolder}";
        Assert.Empty(wrong.Distinct());
    }

    private static string StageOf(string folder) => folder.Split('/')[0];
}
