using System.Text;
using CsCheck;
using NetVips;
using StaticGuide.Images;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Images;

/// <summary>Published images tell nothing but what they show.</summary>
public sealed class PublishedImageTests
{
    [Theory]
    [InlineData(".jpg", 1)]
    [InlineData(".jpg", 6)]
    [InlineData(".png", 1)]
    [InlineData(".png", 8)]
    [InlineData(".webp", 1)]
    [InlineData(".webp", 3)]
    [InlineData(".avif", 1)]
    [InlineData(".avif", 6)]
    public void Who_took_it_and_where_is_left_out_and_not_a_pixel_changes(string ending, int orientation)
    {
        var photo = Photo.Make(ending, orientation: orientation, hasSecrets: true);
        Assert.True(Photo.Tells(photo, Photo.Secret), "the photograph tells nothing to begin with");
        // A link to it is enough.
        using var site = Site.Small()
            .Write("content/index.md", $"---\ntitle: Home\n---\n\n[The mill](photo{ending})\n")
            .Write($"content/photo{ending}", photo);
        Generator.Build(site, "--quiet").Succeeded();
        var published = File.ReadAllBytes(Path.Combine(site.Output, "photo" + ending));
        Assert.False(Photo.Tells(published, Photo.Secret));
        using var image = Image.NewFromBuffer(published);
        Assert.DoesNotContain(image.GetFields(), f => f.Contains("GPS", StringComparison.Ordinal) || f is "xmp-data" or "iptc-data");
        var isPackedAnew = ending == ".webp" && orientation != 1;
        Assert.Equal(isPackedAnew ? 1 : Photo.TurnOf(photo), Photo.TurnOf(published));
        if (!isPackedAnew)
            Assert.Equal(Photo.PixelsOf(photo), Photo.PixelsOf(published));
        if (ending == ".avif")
            Assert.Equal(photo.Length, published.Length);
    }

    /// <summary>Browsers save photographs as .jfif; whatever a file is called, its first bytes say what it is.</summary>
    [Theory]
    [InlineData("content/photo.jfif", ".jpg")]
    [InlineData("content/photo.JPE", ".jpg")]
    [InlineData("content/photo.pjpeg", ".jpg")]
    [InlineData("content/photo.apng", ".png")]
    [InlineData("content/photo.bmp", ".jpg")]
    [InlineData("content/photo.ico", ".png")]
    [InlineData("content/photo", ".webp")]
    [InlineData("templates/assets/photo.jpg", ".jpg")]
    [InlineData("templates/assets/photo.bin", ".png")]
    public void So_it_is_whatever_its_file_is_called_and_wherever_it_lies(string file, string format)
    {
        using var site = Site.Small().Write(file, Photo.Make(format, orientation: 6, hasSecrets: true));
        Generator.Build(site, "--strict", "--quiet").Succeeded();
        var first = Published();
        Assert.False(Photo.Tells(first.Bytes, Photo.Secret));
        Assert.Equal(format == ".webp" ? 1 : 6, Photo.TurnOf(first.Bytes));
        // Changed words elsewhere leave it as it is.
        site.Write("content/index.md", "---\ntitle: Home\n---\n\nOther words.\n");
        Generator.Build(site, "--strict", "--quiet").Succeeded();
        Assert.Equivalent(first, Published());

        (string Name, byte[] Bytes) Published() =>
            Directory.GetFiles(site.Output, "photo*", SearchOption.AllDirectories) is [var path]
                ? (path, File.ReadAllBytes(path))
                : default;
    }

    [Theory]
    [InlineData("photo.jfif", 6, "width=\"30\" height=\"40\"")]
    [InlineData("photo.pjp", 1, "width=\"40\" height=\"30\"")]
    public void And_its_page_knows_its_size(string name, int orientation, string size)
    {
        using var site = Site.Small()
            .Write("content/index.md", $"---\ntitle: Home\n---\n\n![A mill]({name})\n")
            .Write($"content/{name}", Photo.Make(".jpg", orientation: orientation));
        Generator.Build(site, "--strict", "--quiet").Succeeded();
        Assert.Contains(size, site.Page("/"), StringComparison.Ordinal);
    }

    /// <summary>What is not read here keeps all that it tells, and that is said.</summary>
    [Theory]
    [InlineData("content/photo.tif")]
    [InlineData("content/photo.bin")]
    [InlineData("content/photo.jpg")]
    [InlineData("templates/assets/photo.tiff")]
    public void A_format_that_cannot_be_cleaned_is_named(string file)
    {
        using var site = Site.Small().Write(file, [.. "II*\0"u8, 8, 0, 0, 0, 0, 0, 0, 0]);
        Generator.Check(site, "--strict").FailedWith(1, "SG4057");
    }

    [Theory]
    [InlineData(".jpg")]
    [InlineData(".png")]
    [InlineData(".webp")]
    [InlineData(".gif")]
    [InlineData(".avif")]
    public void What_tells_nothing_stays_as_it_is(string ending)
    {
        using var site = Site.Small().Write($"content/photo{ending}", Photo.Make(ending));
        Generator.Build(site, "--quiet").Succeeded();
        var first = File.ReadAllBytes(Path.Combine(site.Output, "photo" + ending));
        site.Write($"content/photo{ending}", first);
        Generator.Build(site, "--quiet").Succeeded();
        Assert.Equal(first, File.ReadAllBytes(Path.Combine(site.Output, "photo" + ending)));
        Assert.Equal(Photo.PixelsOf(Photo.Make(ending)), Photo.PixelsOf(first));
    }

    /// <summary>Cameras put a film, or a second picture with the same words, behind the end of the first.</summary>
    [Fact]
    public void What_stands_behind_the_end_is_no_part_of_an_image()
    {
        byte[] photo = [.. Photo.Make(".jpg"), .. Encoding.UTF8.GetBytes(Photo.Secret)];
        Assert.False(Photo.Tells(Published(photo), Photo.Secret));
    }

    [Fact]
    public void A_comment_in_a_GIF_is_left_out_and_its_animation_stays()
    {
        var still = Photo.Make(".gif");
        var body = still.AsSpan(13 + (3 << ((still[10] & 7) + 1)));
        byte[] comment = [0x21, 0xFE, (byte)Photo.Secret.Length, .. Encoding.ASCII.GetBytes(Photo.Secret), 0];
        byte[] loop = [0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0];
        var head = still[..^body.Length];
        var published = Published([.. head, .. loop, .. comment, .. body]);
        Assert.Equal([.. head, .. loop, .. body], published);
    }

    /// <summary>Cut anywhere or changed anywhere, a file is published as it was meant, or refused; nothing else happens.</summary>
    [Theory]
    [InlineData(".jpg")]
    [InlineData(".png")]
    [InlineData(".webp")]
    [InlineData(".gif")]
    public void Broken_files_are_refused_in_order(string ending)
    {
        var whole = Photo.Make(ending, hasSecrets: ending != ".gif");
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Bool)
            .Holds(
                (at, value, isCut) =>
                {
                    var broken = isCut ? whole[..at] : [.. whole[..at], value, .. whole[(at + 1)..]];
                    var state = ImageReader.Read("content/photo" + ending, broken);
                    Assert.True(state.Facts is null != state.Fault is null);
                    if (isCut && at > 12)
                        Assert.Equal("SG4050", state.Fault?.Rule.Code ?? (ending == ".gif" && at == whole.Length - 1 ? "SG4050" : "taken"));
                    if (state.Facts is { } facts)
                        Assert.True(ImageFile.Published(facts, broken).Length > 0);
                },
                iter: 2000
            );
    }

    private static byte[] Published(byte[] photo) => ImageFile.Published(ImageReader.Read("content/photo.jpg", photo).Facts!, photo);
}
