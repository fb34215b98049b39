using System.IO.Hashing;
using System.Text;
using CsCheck;
using StaticGuide.Building;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Building;

/// <summary>The same law for builds into a folder, which find what the last one left on the disk: whole, damaged or not at all.</summary>
public sealed class CachedBuildLawTests
{
    /// <summary>Mostly words, as in a writer's day.</summary>
    private static readonly Gen<(int Kind, int Which, int How)[]> Edits = Gen.Select(
        Gen.Frequency((3, Gen.Int[0, 1]), (2, Gen.Int[0, 15])),
        Gen.Int[0, 60],
        Gen.Int[0, 960]
    ).Array[10];

    [Fact]
    public void Builds_into_a_folder_give_what_a_build_from_nothing_gives() =>
        Edits.Holds(
            edits =>
            {
                using var folder = Site.Empty();
                var site = new EditedSite();
                Build(site, folder);
                List<string> done = [];
                foreach (var (kind, which, how) in edits)
                {
                    done.Add(site.Edit(kind, which, how));
                    done.Add(Disturb(folder, how));
                    var before = FolderContents.Of(folder.Output);
                    var again = Build(site, folder);
                    var clean = new MemoryOutput();
                    var fromNothing = SiteBuild.Run(site, new SiteEngine(), clean);
                    Assert.True(fromNothing == again, $"{string.Join('\n', done)}\n\nfrom nothing:\n{fromNothing}\n\nagain:\n{again}");
                    if (fromNothing.StartsWith("errors", StringComparison.Ordinal))
                        Assert.Equal(before, FolderContents.Of(folder.Output));
                    else
                        Assert.Equal(clean.Files.ToDictionary(StringComparer.Ordinal), Texts(folder.Output));
                }
            },
            iter: 40,
            threads: 1
        );

    /// <summary>
    /// What happens to folders: notes are damaged, somebody edits the output, a killed build leaves half of what it made.
    /// </summary>
    /// <returns>What was done.</returns>
    private static string Disturb(Site folder, int how)
    {
        var notes = Directory.Exists(folder.At(".staticguide")) ? Directory.GetFiles(folder.At(".staticguide"), "*.cache") : [];
        switch (how % 24)
        {
            case 0 when notes.Length > 0:
                File.WriteAllBytes(notes[0], [.. File.ReadAllBytes(notes[0]).Take(how % 100)]);
                return "notes cut short";
            case 1 when notes.Length > 0:
                File.Delete(notes[0]);
                return "no notes";
            case 2 when Directory.Exists(folder.Output):
                File.WriteAllText(Path.Combine(folder.Output, "left-over.html"), "by hand");
                return "a file of somebody's among the output";
            case 3 when File.Exists(Path.Combine(folder.Output, "pay/index.html")):
                File.WriteAllText(Path.Combine(folder.Output, "pay/index.html"), "by hand");
                return "a page edited in the output";
            case 4:
                folder
                    .Write(".site-output.building/.staticguide", "This folder was made by staticguide. Every build replaces all of it.\n")
                    .Write(".site-output.building/half.html", "half");
                return "a build was killed half way";
            case 5 when notes.Length > 0 && new FileInfo(notes[0]).Length > sizeof(ulong):
                OfAnotherVersion(notes[0]);
                return "notes of another version";
            case 6:
                folder.Write(".staticguide/half.cache.new", "half");
                return "a build was killed while it wrote its notes";
            case 7 when Directory.Exists(folder.Output):
                Directory.Delete(folder.Output, recursive: true);
                return "no output";
            default:
                return "";
        }
    }

    /// <summary>Whole by their own checksum, and not ours.</summary>
    private static void OfAnotherVersion(string notes)
    {
        var bytes = File.ReadAllBytes(notes);
        bytes[sizeof(ulong)] ^= 1;
        BitConverter.GetBytes(XxHash3.HashToUInt64(bytes.AsSpan(sizeof(ulong)))).CopyTo(bytes, 0);
        File.WriteAllBytes(notes, bytes);
    }

    private static string Build(EditedSite site, Site folder) =>
        SiteBuild.Told(Pipeline.Run(SiteBuild.RequestFor(site) with { SourceRoot = folder.Root, Output = folder.Output, UseCache = true }));

    private static Dictionary<string, string> Texts(string folder) =>
        Directory
            .GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) != ".staticguide")
            .ToDictionary(f => Path.GetRelativePath(folder, f), f => File.ReadAllText(f, Encoding.UTF8), StringComparer.Ordinal);
}
