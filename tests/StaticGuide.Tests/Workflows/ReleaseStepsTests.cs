using System.Formats.Tar;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Workflows;

/// <summary>What a release is made of: its platforms, their archives, and what these have in them.</summary>
public sealed class ReleaseStepsTests : IDisposable
{
    private const string Seconds = "1700000001";

    private readonly StepRunner steps = new();

    public void Dispose() => steps.Dispose();

    /// <summary>The tool names a package for each platform; that nobody makes one of them would be seen by those who install it.</summary>
    [Fact]
    public void Each_platform_has_an_archive_and_a_package_and_is_named_in_the_manual()
    {
        var jobs = new Workflow(".github/workflows/release.yml").Root["jobs"]!;
        var made = new[] { "native", "musl" }
            .SelectMany(j => jobs[j]!["strategy"]!["matrix"]!["include"]!.AsArray())
            .Select(m => (string)m!["rid"]!)
            .Order()
            .ToList();
        var named = XDocument
            .Load(Repository.Path("generator/StaticGuide.csproj"))
            .Descendants("ToolPackageRuntimeIdentifiers")
            .Single()
            .Value.Split(';');
        Assert.Equal(made, named.Except(["any"]).Order());
        var manual = Document.Read("generator/docs/content/commands.md").Codes.ToList();
        Assert.All(made, platform => Assert.Contains(platform, manual));
    }

    [Theory]
    [InlineData("zip")]
    [InlineData("tar.gz")]
    public void The_same_files_give_the_same_archive(string kind)
    {
        foreach (
            var (folder, names) in new[]
            {
                ("one", new[] { "fonts/b.ttf", "a", "staticguide" }),
                ("two", ["staticguide", "fonts/b.ttf", "a"]),
            }
        )
        {
            foreach (var name in names)
                steps.Scratch.Write($"{folder}/program/{name}", name);
            Nobody.Permit(steps.Scratch.At($"{folder}/program/staticguide"), folder == "one" ? "755" : "700");
            Nobody.Permit(steps.Scratch.At($"{folder}/program/a"), folder == "one" ? "664" : "600");
            File.SetLastWriteTimeUtc(steps.Scratch.At($"{folder}/program/a"), DateTime.UnixEpoch.AddYears(folder == "one" ? 20 : 30));
            Pack(folder, kind).Succeeded();
        }
        Assert.Equal(File.ReadAllBytes(steps.Scratch.At($"one.{kind}")), File.ReadAllBytes(steps.Scratch.At($"two.{kind}")));
        if (kind == "zip")
        {
            using var archive = ZipFile.OpenRead(steps.Scratch.At("one.zip"));
            Assert.Equal(["program/a", "program/fonts/b.ttf", "program/staticguide"], archive.Entries.Select(e => e.FullName));
            Assert.All(archive.Entries, e => Assert.Equal(new DateTime(2023, 11, 14, 22, 13, 20), e.LastWriteTime.DateTime));
            return;
        }
        var entries = Entries(steps.Scratch.At("one.tar.gz"));
        Assert.Equal(["program/a 644", "program/fonts/b.ttf 644", "program/staticguide 755"], entries.Select(e => $"{e.Name} {Octal(e)}"));
        Assert.All(entries, e => Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1700000001), e.ModificationTime));
    }

    [Fact]
    public void A_link_is_packed_by_no_means()
    {
        steps.Scratch.Write("one/program/a", "a").Write("secret", "told-to-nobody");
        File.CreateSymbolicLink(steps.Scratch.At("one/program/b"), steps.Scratch.At("secret"));
        Assert.Equal(1, Pack("one", "tar.gz").ExitCode);
        Assert.False(File.Exists(steps.Scratch.At("one.tar.gz")));
    }

    /// <summary>In a container, the checkout is not of the one who compiles: git says nothing of it unless it is told to.</summary>
    [Fact]
    public void Entries_have_the_time_of_the_commit_whoever_the_checkout_belongs_to()
    {
        Tool.Find("git");
        Tool.Find("jq");
        Prepare();
        steps.Git("init", "--quiet", "--initial-branch=main");
        steps.Save("The program");
        Archive(("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")).Succeeded();
        var time = DateTimeOffset.FromUnixTimeSeconds(long.Parse(steps.Git("log", "-1", "--format=%ct"), CultureInfo.InvariantCulture));
        var program = Entries(steps.Site.At("out/staticguide-1.2.3-linux-x64.tar.gz"));
        Assert.Equal(["staticguide-1.2.3-linux-x64/libvips.so.42", "staticguide-1.2.3-linux-x64/staticguide"], program.Select(e => e.Name));
        Assert.All(program, e => Assert.Equal(time, e.ModificationTime));
        var symbols = Assert.Single(Entries(steps.Site.At("out/staticguide-1.2.3-linux-x64-symbols.tar.gz")));
        Assert.Equal("staticguide-1.2.3-linux-x64-symbols/staticguide.dbg", symbols.Name);
        var parts = JsonNode.Parse(File.ReadAllText(steps.Site.At("out/staticguide-1.2.3-linux-x64.cdx.json")))!["components"]!;
        Assert.Equal("NetVips.Native.linux-x64", (string?)Assert.Single(parts.AsArray())!["name"]);
    }

    [Fact]
    public void Without_a_commit_nothing_is_compiled()
    {
        Tool.Find("git");
        Prepare();
        Assert.NotEqual(0, Archive().ExitCode);
        Assert.Empty(steps.Asked());
        Assert.False(Directory.Exists(steps.Site.At("out")));
    }

    /// <summary>The scripts of the repository, and a compiler that makes what is to be packed.</summary>
    private void Prepare()
    {
        foreach (var script in new[] { "archive.sh", "pack.py", "sbom.sh" })
            steps.Site.Write($".github/scripts/{script}", File.ReadAllText(Repository.Path($".github/scripts/{script}")));
        steps.Site.Write(
            "generator/obj/project.assets.json",
            """{"libraries": {"NetVips.Native.linux-x64/8.18.7": {"type": "package"}, "runtime.linux-x64.Microsoft.DotNet.ILCompiler/1": {"type": "package"}}}"""
        );
        steps.Scratch.Write(
            "bin/dotnet",
            """
            #!/bin/bash
            echo "$*" >> "$SCRATCH/asked"
            [ "$1" = publish ] || exit 0
            folder="${@: -1}"
            mkdir -p "$folder"
            for file in staticguide libvips.so.42 staticguide.dbg; do echo "$file" > "$folder/$file"; done
            """.ReplaceLineEndings("\n")
        );
    }

    private Run Archive(params (string Name, string Value)[] variables)
    {
        Tool.Find("python3");
        return steps.RunScript("bash .github/scripts/archive.sh linux-x64 1.2.3 out", variables);
    }

    private Run Pack(string folder, string kind) =>
        Generator.Run(
            steps.Scratch.Root,
            [Repository.Path(".github/scripts/pack.py"), $"{folder}/program", $"{folder}.{kind}", Seconds],
            program: Tool.Find("python3")
        );

    private static string Octal(TarEntry entry) => Convert.ToString((int)entry.Mode, 8);

    private static List<TarEntry> Entries(string path)
    {
        using var packed = File.OpenRead(path);
        using var archive = new TarReader(new GZipStream(packed, CompressionMode.Decompress));
        List<TarEntry> entries = [];
        while (archive.GetNextEntry() is { } entry)
            entries.Add(entry);
        return entries;
    }
}
