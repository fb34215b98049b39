using System.Buffers.Binary;
using System.IO.Hashing;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Images;

/// <summary>Files that are no images, or images made to do harm.</summary>
public sealed class HostileImageTests
{
    private static readonly byte[] Jpeg = Photo.Make(".jpg");

    public static TheoryData<string, string, byte[]> Broken =>
        new()
        {
            { "SG4050", "shot.png", [] },
            { "SG4050", "shot.png", "<!DOCTYPE html><title>Not found</title>"u8.ToArray() },
            { "SG4050", "shot.jpg", Jpeg[..^3] },
            { "SG4050", "shot.jpg", Jpeg[..4] },
            { "SG4050", "shot.gif", "GIF89a"u8.ToArray() },
            { "SG4050", "shot.webp", [.. "RIFF"u8, 0xFF, 0xFF, 0xFF, 0x7F, .. "WEBPVP8 "u8] },
            { "SG4050", "shot.webp", [.. "RIFF"u8, 4, 0, 0, 0, .. "WEBP"u8] },
            { "SG4050", "shot.avif", [0, 0, 0, 0x1C, .. "ftypavif\0\0\0\0avifmif1miaf"u8] },
            { "SG4051", "shot.png", Png(60_000, 60_000) },
            { "SG4050", "shot.png", Png(uint.MaxValue, uint.MaxValue) },
            {
                "SG4051",
                "shot.gif",
                [.. "GIF89a"u8, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0x2C, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 2, 0, 0x3B]
            },
            { "SG4052", "shot.png", Jpeg },
            {
                "SG4052",
                "shot.png",
                "\uFEFF<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>"u8.ToArray()
            },
            { "SG4053", "shot.svg", "<svg><g></svg>"u8.ToArray() },
            { "SG4053", "shot.svg", "<html></html>"u8.ToArray() },
            { "SG4053", "shot.svg", "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg><text>&x;</text></svg>"u8.ToArray() },
            {
                "SG4053",
                "shot.svg",
                "<!DOCTYPE svg [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'><!ENTITY c '&b;&b;'>]><svg><text>&c;</text></svg>"u8.ToArray()
            },
            { "SG4057", "shot.heic", [1, 2, 3] },
            { "SG4057", "shot.jxl", [0xFF, 0x0A, 3] },
            { "SG4057", "shot.svgz", [0x1F, 0x8B, 8] },
        };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Each_is_named_once(string code, string name, byte[] file)
    {
        using var site = Site.Small()
            .Write("content/index.md", $"---\ntitle: Home\n---\n\n![One]({name}) ![two]({name})\n")
            .Write("content/other.md", $"---\ntitle: Other\n---\n\n![Three]({name})\n")
            .Write($"content/{name}", file);
        var codes = Generator.Check(site).Codes.ToList();
        // What is wrong with the choice of a format is wrong wherever it is made.
        Assert.Equal(code == "SG4057" ? [code, code, code] : [code], codes);
    }

    [Fact]
    public void A_file_that_no_page_shows_may_be_anything()
    {
        using var site = Site.Small().Write("content/odd.png", "not an image").Write("content/empty.gif", "");
        Generator.Build(site, "--quiet", "--strict").Succeeded();
        Assert.Equal("not an image", site.OutputFile("odd.png"));
    }

    [Fact]
    public void But_a_broken_image_is_not_published_with_all_that_it_tells()
    {
        using var site = Site.Small().Write("content/odd.jpg", Photo.Make(".jpg", hasSecrets: true)[..^2]);
        Generator.Check(site).FailedWith(1, "SG4050");
    }

    private static byte[] Png(uint width, uint height)
    {
        byte[] header = [.. "IHDR"u8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0];
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), width);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(8), height);
        return
        [
            0x89,
            .. "PNG\r\n\x1a\n"u8,
            .. Chunk(header),
            .. Chunk([.. "IDAT"u8, 0x78, 0x9C, 1, 0, 0, 0xFF, 0xFF]),
            .. Chunk([.. "IEND"u8]),
        ];

        static byte[] Chunk(byte[] content)
        {
            byte[] chunk = [0, 0, 0, 0, .. content, 0, 0, 0, 0];
            BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length - 4);
            BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(4 + content.Length), Crc32.HashToUInt32(content));
            return chunk;
        }
    }
}
