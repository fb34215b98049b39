using StaticGuide.Tests.Images;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Packaging;

/// <summary>The root of the container's image: the native program, in a folder that is all it sees.</summary>
public sealed class RootFolderTests
{
    /// <summary>Of all files beside the program: that takes 40 MB as the Containerfile makes it, of 60 for all.</summary>
    private const long Limit = 17_800_000;

    private const string Script = """
        set -e
        mount -t proc none root/proc
        mount --rbind /dev root/dev
        run() { chroot root /usr/local/bin/staticguide "$@"; }
        run init guide/new
        cp photo.jpg root/guide/new/content/photo.jpg
        printf '\n![A mill](photo.jpg)\n' >> root/guide/new/content/index.md
        run build --strict --quiet --source guide/new --output guide/out
        find root/guide/out -name '*.webp'
        # No name server is there to ask: what looks for the source comes back with a reason.
        run cite https://source.test/ 2>&1 || echo "ended with $?"
        """;

    [Fact]
    public void It_runs_where_nothing_else_is()
    {
        var program = Path.GetDirectoryName(Generator.Binary)!;
        Assert.SkipUnless(File.Exists(Path.Combine(program, "libvips.so.42")), "STATICGUIDE_BINARY names no published program");
        using var site = Site.Empty();
        var laid = Generator.Run(
            site.Root,
            [Repository.Path(".ci/root-folder"), program, site.At("root")],
            new Dictionary<string, string> { ["PATH"] = "/usr/sbin:/usr/bin:/sbin:/bin", ["QUALITY"] = "9" },
            "bash"
        );
        Assert.SkipWhen(
            laid.Error.Contains("brotli: command not found", StringComparison.Ordinal) && Environment.GetEnvironmentVariable("CI") is null,
            "brotli is not installed"
        );
        Assert.True(laid.ExitCode == 0, laid.Error);
        var size = new DirectoryInfo(site.At("root"))
            .EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(f => f.Name != "staticguide")
            .Sum(f => f.Length);
        Assert.True(size < Limit, $"beside the program, the image has {size} bytes");
        File.WriteAllBytes(site.At("photo.jpg"), Photo.Make(".jpg", 900, 600));
        var run = Generator.Run(site.Root, ["-rmpf", "sh", "-c", Script], program: "unshare");
        Assert.SkipWhen(
            run.Error.Contains("unshare failed", StringComparison.Ordinal) && Environment.GetEnvironmentVariable("CI") is null,
            "no mount namespace can be made here"
        );
        Assert.True(run.ExitCode == 0, run.Error + run.Output);
        Assert.Contains(".webp", run.Output, StringComparison.Ordinal);
        Assert.Contains("out of reach", run.Output, StringComparison.Ordinal);
    }
}
