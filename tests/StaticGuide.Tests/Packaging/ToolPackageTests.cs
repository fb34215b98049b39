using System.Diagnostics;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;
using StaticGuide.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Packaging;

/// <summary>The package that <c>dotnet tool install</c> takes: made, installed from a folder, and run, with a home that is empty.</summary>
public sealed class ToolPackageTests
{
    private static readonly string Version = typeof(Rule).Assembly.GetName().Version!.ToString(3);

    private static string Configuration => AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";

    [Fact]
    public void A_newcomer_installs_it_and_builds_a_guide()
    {
        using var site = Site.Empty();
        Pack(site, "feed");
        DotNet(site, "tool", "install", "staticguide", "--tool-path", site.At("tool"), "--source", site.At("feed"), "--version", Version);
        var program = site.At("tool/staticguide");
        Assert.Equal(Version, Generator.Run(site.Root, ["--version"], Home(site), program).Output.Trim());
        Generator.Run(site.Root, ["init", "guide"], Home(site), program).Succeeded();
        Generator.Run(site.At("guide"), ["build", "--strict"], Home(site), program).FailedWith(0);
        Generator.Run(site.At("guide"), ["links", "site-output"], Home(site), program).Succeeded();
        // The guide's workflows ask for this very version, and find it where its README says.
        var readme = File.ReadAllText(site.At("guide/README.md"));
        site.Write("guide/nuget.config", readme.Split("```xml\n")[1].Split("```")[0]);
        Directory.Move(site.At("feed"), site.At("guide/packages"));
        DotNetIn(site.At("guide"), site, "tool", "restore");
    }

    /// <summary>What a release calls <c>staticguide</c> has no program in it: it names a package for each platform.</summary>
    [Fact]
    public void That_of_a_release_names_one_for_each_platform_and_one_for_all_others()
    {
        using var site = Site.Empty();
        var project = Repository.Path("generator");
        DotNet(site, "pack", project, "--configuration", Configuration, "--no-build", "-p:ToolOfRelease=true", "--output", site.At("feed"));
        using var package = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(site.At("feed"), "*.nupkg")));
        Assert.DoesNotContain(package.Entries, e => e.Name.EndsWith(".dll", StringComparison.Ordinal));
        using var settings = package.Entries.Single(e => e.Name == "DotnetToolSettings.xml").Open();
        var named = XDocument
            .Load(settings)
            .Descendants("RuntimeIdentifierPackage")
            .ToDictionary(p => (string)p.Attribute("RuntimeIdentifier")!, p => (string)p.Attribute("Id")!);
        Assert.Equal("staticguide.any", named["any"]);
        Assert.Equal("staticguide.linux-musl-arm64", named["linux-musl-arm64"]);
        Assert.Equal(7, named.Count);
    }

    [Fact]
    public void The_same_source_gives_the_same_package()
    {
        using var site = Site.Empty();
        Assert.Equal(Pack(site, "one"), Pack(site, "other"));
    }

    /// <summary>What is in the package, by name; but for the names that the packer makes up.</summary>
    private static SortedDictionary<string, string> Pack(Site site, string feed)
    {
        DotNet(site, "pack", Repository.Path("generator"), "--configuration", Configuration, "--no-build", "--output", site.At(feed));
        using var package = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(site.At(feed), "*.nupkg")));
        SortedDictionary<string, string> contents = new(StringComparer.Ordinal);
        foreach (var entry in package.Entries.Where(e => !e.FullName.EndsWith(".psmdcp", StringComparison.Ordinal) && e.Name != ".rels"))
        {
            using var stream = entry.Open();
            contents.Add(entry.FullName, Convert.ToHexString(SHA256.HashData(stream)));
        }
        Assert.Contains("tools/net10.0/any/staticguide.dll", contents.Keys);
        return contents;
    }

    private static Dictionary<string, string> Home(Site site) =>
        new()
        {
            ["HOME"] = site.At("home"),
            ["DOTNET_CLI_HOME"] = site.At("home"),
            ["NUGET_PACKAGES"] = site.At("packages"),
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_NOLOGO"] = "1",
            ["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../..")),
        };

    private static void DotNet(Site site, params string[] arguments) => DotNetIn(site.Root, site, arguments);

    private static void DotNetIn(string folder, Site site, params string[] arguments)
    {
        Directory.CreateDirectory(site.At("home"));
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        // What is packed was restored before, in the home of whoever runs the tests.
        foreach (var (name, value) in arguments[0] == "pack" ? [] : Home(site))
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}\n{output}\n{error.GetAwaiter().GetResult()}");
    }
}
