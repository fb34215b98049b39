using NetVips;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Images;

/// <summary>Smaller sizes of images: promised by pages, made at build, the same wherever they are made.</summary>
public sealed class VariantTests
{
    private static readonly Lazy<byte[]> Large = new(() => Photo.Make(".jpg", width: 1000, height: 700, orientation: 6, hasSecrets: true));

    [Fact]
    public void A_browser_may_choose_among_sizes_that_are_all_there()
    {
        using var site = Shown("![A mill](mill.jpg)").Write("content/mill.jpg", Large.Value);
        Generator.Build(site, "--quiet").Succeeded();
        var page = site.Page("/");
        // Turned upright, it is 700 wide.
        Assert.Matches(
            "<picture><source type=\"image/avif\" srcset=\"(/mill-480w-[0-9a-f]{8}.avif) 480w, /mill-700w-[0-9a-f]{8}.avif 700w\" sizes=\"[^\"]+\">"
                + "<source type=\"image/webp\" srcset=\"[^\"]+ 480w, [^\"]+ 700w\" sizes=\"[^\"]+\">"
                + "<img src=\"/mill.jpg\" alt=\"A mill\" width=\"700\" height=\"1000\" decoding=\"async\"></picture>",
            page
        );
        var variants = Variants(site);
        Assert.Equal(4, variants.Count);
        foreach (var (name, bytes) in variants)
        {
            using var image = Image.NewFromBuffer(bytes);
            Assert.Contains($"-{image.Width}w-", name, StringComparison.Ordinal);
            Assert.Equal(Math.Round(image.Width / 0.7), image.Height, tolerance: 1.0);
            Assert.False(Photo.Tells(bytes, Photo.Secret));
        }
    }

    [Theory]
    [InlineData("images: {formats: []}", "![A mill](mill.jpg)")]
    [InlineData("images: {widths: []}", "![A mill](mill.jpg)")]
    [InlineData("", "[A mill](mill.jpg)")]
    [InlineData("", "![A mill](icon.png)")]
    [InlineData("", "![A mill](film.gif)")]
    [InlineData("", "![A mill](plan.svg)")]
    [InlineData("", "![A mill](scan.png)")]
    [InlineData("", "![A mill](poor.jpg)")]
    public void None_is_made_that_is_not_wanted(string setting, string markdown)
    {
        using var site = Shown(markdown)
            .Write("content/site.yml", $"{Site.Settings}{setting}\n")
            .Write("content/mill.jpg", Large.Value)
            .Write("content/icon.png", Photo.Make(".png", 16, 16))
            .Write("content/film.gif", Film())
            .Write("content/scan.png", Packed(i => i.Colourspace(Enums.Interpretation.Bw).PngsaveBuffer(bitdepth: 1)))
            .Write("content/poor.jpg", Packed(i => i.JpegsaveBuffer(q: 5)))
            .Write("content/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"900\" height=\"900\"/>");
        Generator.Build(site, "--quiet").Succeeded();
        Assert.Empty(Variants(site));
        Assert.DoesNotContain("<picture", site.Page("/"), StringComparison.Ordinal);
    }

    /// <summary>Whoever takes another size in place of the original has less to load.</summary>
    [Theory]
    [InlineData(90)]
    [InlineData(60)]
    [InlineData(30)]
    public void None_has_more_bytes_than_its_original(int quality)
    {
        var original = Packed(i => i.JpegsaveBuffer(q: quality));
        using var site = Shown("![A mill](mill.jpg)").Write("content/mill.jpg", original);
        Generator.Build(site, "--quiet").Succeeded();
        Assert.All(Variants(site), v => Assert.True(v.Value.Length < original.Length, $"{v.Key}: {v.Value.Length} of {original.Length}"));
    }

    /// <summary>What a browser may take as it is needs no other of its own size: it is the largest itself.</summary>
    [Theory]
    [InlineData("webp")]
    [InlineData("avif")]
    public void An_original_that_is_packed_well_has_smaller_sizes_beside_it(string format)
    {
        using var pixels = Image.NewFromBuffer(Photo.Make(".png", width: 1800, height: 1200));
        var original =
            format == "webp"
                ? pixels.WebpsaveBuffer(q: 20, keep: Enums.ForeignKeep.None)
                : pixels.HeifsaveBuffer(q: 25, effort: 1, compression: Enums.ForeignHeifCompression.Av1, keep: Enums.ForeignKeep.None);
        using var site = Shown($"![A mill](mill.{format})").Write($"content/mill.{format}", original);
        Generator.Build(site, "--quiet").Succeeded();
        Assert.Matches(
            $"<picture><source type=\"image/{format}\" srcset=\"/mill-480w-[0-9a-f]{{8}}.{format} 480w, [^\"]*/mill.{format} 1800w\" sizes=\"[^\"]+\"><img src=\"/mill.{format}\"",
            site.Page("/")
        );
        Assert.All(Variants(site), v => Assert.True(v.Value.Length < original.Length, $"{v.Key}: {v.Value.Length} of {original.Length}"));
        Assert.Equal(original, File.ReadAllBytes(Path.Combine(site.Output, $"mill.{format}")));
        Generator.Run(site.Root, ["links", site.Output, "--base-url", "https://guide.example.org/"]).Succeeded();
    }

    [Theory]
    [InlineData("images: {formats: [webp], widths: [600, 200]}", "![A mill](mill.jpg)", "mill-200w-*.webp mill-600w-*.webp", "37rem")]
    [InlineData("images: {formats: [avif], widths: [100], sizes: 50vw}", "![A mill](mill.jpg)", "mill-100w-*.avif", "sizes=\"50vw\"")]
    [InlineData("images: {formats: [avif], widths: [100]}", "![A mill](mill.jpg){width=90}", "mill-100w-*.avif", "sizes=\"90px\"")]
    public void The_site_says_which_there_are(string setting, string markdown, string names, string html)
    {
        using var site = Shown(markdown).Write("content/site.yml", $"{Site.Settings}{setting}\n").Write("content/mill.jpg", Large.Value);
        Generator.Build(site, "--quiet").Succeeded();
        Assert.Equal(names, string.Join(' ', Variants(site).Keys.Select(n => $"{n[..^13]}*{Path.GetExtension(n)}")));
        Assert.Contains(html, site.Page("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("images: {formats: [gif]}")]
    [InlineData("images: {widths: [wide]}")]
    [InlineData("images: {widths: [9000]}")]
    [InlineData("images: {sizes: 100 vw}")]
    [InlineData("images: {sizes: 50%}")]
    [InlineData("images: {sizes: \"(min-width: 41rem) 37rem; 100vw\"}")]
    public void Settings_that_mean_nothing_are_named(string setting)
    {
        using var site = Site.Small().Write("content/site.yml", $"{Site.Settings}{setting}\n");
        Generator.Check(site).FailedWith(2, "SG1018");
    }

    /// <summary>What the processor can do and how many threads there are decides about the time alone; so does what was kept.</summary>
    [Fact]
    public void The_same_bytes_are_made_on_every_machine_and_taken_from_the_cache()
    {
        using var site = Shown("![A mill](mill.jpg)").Write("content/mill.jpg", Large.Value);
        Generator.Build(site, "--quiet").Succeeded();
        var first = FolderContents.Of(site.Output);
        Generator.Build(site, "--quiet", "--output", "cached").Succeeded();
        Assert.Equal(first, FolderContents.Of(site.At("cached")));
        var plain = new Dictionary<string, string>
        {
            ["VIPS_NOVECTOR"] = "1",
            ["VIPS_CONCURRENCY"] = "4",
            ["AOM_SIMD_CAPS"] = "0",
            ["DOTNET_PROCESSOR_COUNT"] = "1",
        };
        Generator.Run(site.Root, ["build", "--quiet", "--no-cache", "--output", "plain"], plain).Succeeded();
        Assert.Equal(first, FolderContents.Of(site.At("plain")));
    }

    [Fact]
    public void What_was_kept_and_damaged_is_made_again()
    {
        using var site = Shown("![A mill](mill.jpg)").Write("content/mill.jpg", Large.Value);
        Generator.Build(site, "--quiet").Succeeded();
        var first = FolderContents.Of(site.Output);
        foreach (var file in Directory.GetFiles(site.At(".staticguide/images")))
        {
            var bytes = File.ReadAllBytes(file);
            bytes[bytes.Length / 2] ^= 1;
            File.WriteAllBytes(file, bytes);
        }
        Generator.Build(site, "--quiet", "--output", "again").Succeeded();
        Assert.Equal(first, FolderContents.Of(site.At("again")));
    }

    [Fact]
    public void Variants_come_and_go_with_the_images_and_pages_that_need_them()
    {
        using var site = Shown("![A mill](mill.jpg)")
            .Write("content/mill.jpg", Large.Value)
            .Write("content/pay.md", "---\ntitle: Pay\n---\n\nPay.\n");
        Generator.Build(site, "--quiet").Succeeded();
        var before = Variants(site).Keys.ToList();
        // Words alone: all else stays.
        site.Write("content/pay.md", "---\ntitle: Pay\n---\n\nMore pay.\n");
        Generator.Build(site, "--quiet").Succeeded();
        Assert.Equal(before, Variants(site).Keys);
        // Another image of the same name is another address.
        site.Write("content/mill.jpg", Photo.Make(".jpg", width: 900, height: 800));
        Generator.Build(site, "--quiet").Succeeded();
        Assert.Equal(4, Variants(site).Count);
        Assert.Empty(Variants(site).Keys.Intersect(before));
        site.Write("content/pay.md", "---\ntitle: Pay\n---\n\nMore pay. ![A mill](mill.jpg)\n");
        site.Write("content/index.md", "---\ntitle: Home\n---\n\nNone.\n");
        Generator.Build(site, "--quiet").Succeeded();
        Assert.Equal(4, Variants(site).Count);
        site.Write("content/pay.md", "---\ntitle: Pay\n---\n\nNone.\n");
        Generator.Build(site, "--quiet").Succeeded();
        Assert.Empty(Variants(site));
    }

    [Theory]
    [InlineData("content/my mill (old), é.jpg", "![A mill](<my mill (old), é.jpg>)")]
    [InlineData("content/jobs/mill.v2.JPG", "![A mill](jobs/mill.v2.JPG)")]
    public void Names_of_any_kind_lead_to_them(string file, string markdown)
    {
        using var site = Shown(markdown)
            .Write("content/site.yml", Site.Settings.Replace(".org/", ".org/sub folder/".Replace(' ', '-'), StringComparison.Ordinal))
            .Write(file, Large.Value);
        Generator.Build(site, "--quiet").Succeeded();
        Assert.Equal(4, Variants(site).Count);
        // The finished site is read as a stranger would.
        Generator.Run(site.Root, ["links", site.Output, "--base-url", "https://guide.example.org/sub-folder/"]).Succeeded();
    }

    [Fact]
    public void Pixels_that_cannot_be_unpacked_are_found_by_check_and_build()
    {
        var png = Photo.Make(".png", width: 600, height: 400);
        png[png.Length / 2] ^= 0xFF;
        using var site = Shown("![A mill](mill.png)").Write("content/mill.png", png);
        Generator.Check(site).FailedWith(1, "SG4050");
        Generator.Build(site).FailedWith(1, "SG4050");
    }

    private static SortedDictionary<string, byte[]> Variants(Site site) =>
        new(
            Directory
                .GetFiles(site.Output, "*w-????????.*", SearchOption.AllDirectories)
                .ToDictionary(f => Path.GetFileName(f), File.ReadAllBytes),
            StringComparer.Ordinal
        );

    private static byte[] Packed(Func<Image, byte[]> pack)
    {
        using var image = Image.NewFromBuffer(Photo.Make(".png", width: 800, height: 600));
        return pack(image);
    }

    /// <summary>A picture of two frames, with a comment that makes it large enough.</summary>
    private static byte[] Film()
    {
        var still = Photo.Make(".gif", width: 200, height: 200);
        var head = 13 + (3 << ((still[10] & 7) + 1));
        return [.. still[..^1], .. still[head..]];
    }

    private static Site Shown(string markdown) => Site.Small().Write("content/index.md", $"---\ntitle: Home\n---\n\n{markdown}\n");
}
