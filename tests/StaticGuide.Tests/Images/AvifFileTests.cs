using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using CsCheck;
using StaticGuide.Images.Containers;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Images;

/// <summary>What an AVIF tells of its maker is emptied in its place; a file of another build is told to be one.</summary>
public sealed class AvifFileTests
{
    [Fact]
    public void Emptied_once_it_stays_as_it_is()
    {
        var photo = Photo.Make(".avif", hasSecrets: true);
        var published = AvifFile.Published(photo);
        Assert.NotNull(published);
        Assert.False(Photo.Tells(published, Photo.Secret));
        Assert.Equal(published, AvifFile.Published(published));
        Assert.Equal(Photo.PixelsOf(photo), Photo.PixelsOf(published));
    }

    [Fact]
    public void Boxes_of_anybody_tell_nothing()
    {
        byte[] photo = [.. Photo.Make(".avif"), 0, 0, 0, 8 + 19, .. "uuid"u8, .. Encoding.UTF8.GetBytes(Photo.Secret)];
        var published = AvifFile.Published(photo);
        Assert.NotNull(published);
        Assert.False(Photo.Tells(published, Photo.Secret));
    }

    /// <summary>Cut or changed anywhere, it is emptied, or known to be broken.</summary>
    [Fact]
    public void A_broken_file_harms_nothing()
    {
        var whole = Photo.Make(".avif", hasSecrets: true);
        Gen.Select(Gen.Int[0, Math.Min(whole.Length, 1200) - 1], Gen.Byte, Gen.Bool)
            .Holds(
                (at, value, isCut) =>
                {
                    var broken = isCut ? whole[..at] : [.. whole[..at], value, .. whole[(at + 1)..]];
                    Assert.Equal(broken.Length, AvifFile.Published(broken)?.Length ?? broken.Length);
                },
                iter: 2000
            );
    }

    [Theory]
    [InlineData("moov")]
    [InlineData("trak")]
    [InlineData("meta")]
    [InlineData("uuid")]
    public void A_file_of_boxes_in_boxes_takes_no_time(string type)
    {
        var nested = new byte[400_000];
        for (var at = 0; at + 8 <= nested.Length; at += 8)
        {
            BinaryPrimitives.WriteInt32BigEndian(nested.AsSpan(at), nested.Length - at);
            Encoding.ASCII.GetBytes(type, nested.AsSpan(at + 4));
        }
        var watch = Stopwatch.StartNew();
        AvifFile.Published(nested);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 1000);
    }
}
