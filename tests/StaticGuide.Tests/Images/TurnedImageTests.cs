using NetVips;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Images;

/// <summary>However a camera was held, readers see its pictures upright, as large as their page says.</summary>
public sealed class TurnedImageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly (string Name, string MediaType)[] Photos =
    [
        ("photo.jpg", "image/jpeg"),
        ("photo.png", "image/png"),
        ("photo.webp", "image/webp"),
        ("lossless.webp", "image/webp"),
        ("photo.avif", "image/avif"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task A_browser_shows_it_upright_in_every_format(int orientation)
    {
        using var site = Site.Small();
        foreach (var (name, _) in Photos)
            site.Write($"content/{name}", Lit(name, orientation));
        site.Write("content/index.md", $"---\ntitle: Home\n---\n\n{string.Join("\n\n", Photos.Select(p => $"![A mill]({p.Name})"))}\n");
        Generator.Build(site, "--quiet").Succeeded();
        var page = await chromium.Started.NewPageAsync();
        List<string> seen = [];
        foreach (var (name, type) in Photos)
        {
            var content = Convert.ToBase64String(File.ReadAllBytes(Path.Combine(site.Output, name)));
            seen.Add(await page.EvaluateAsync<string>(Look, $"data:{type};base64,{content}"));
            Assert.Contains($"<img src=\"/{name}\" alt=\"A mill\" {seen[^1].Split(';')[0]}", site.Page("/"), StringComparison.Ordinal);
        }
        await page.CloseAsync();
        Assert.StartsWith(orientation < 5 ? "width=\"80\" height=\"40\"" : "width=\"40\" height=\"80\"", seen[0], StringComparison.Ordinal);
        Assert.Single(seen.Distinct());
    }

    /// <summary>How large a browser shows a picture, and which of its quarters are bright.</summary>
    private const string Look = """
        async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const canvas = document.createElement("canvas");
          const [width, height] = [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
          const pen = canvas.getContext("2d");
          pen.drawImage(image, 0, 0);
          const quarters = [[1, 1], [3, 1], [1, 3], [3, 3]].map(([x, y]) => pen.getImageData(width * x / 4, height * y / 4, 1, 1).data[0] > 128);
          return `width="${width}" height="${height}";${quarters}`;
        }
        """;

    /// <summary>A dark picture, bright in one quarter.</summary>
    private static byte[] Lit(string name, int orientation)
    {
        using var dark = Image.Black(80, 40, bands: 3).Copy(interpretation: Enums.Interpretation.Srgb);
        using var lit = dark.Mutate(m =>
        {
            m.DrawRect([255, 255, 255], 0, 0, 40, 20, fill: true);
            if (orientation != 1)
                m.Set(GValue.GIntType, "orientation", orientation);
        });
        return name switch
        {
            "lossless.webp" => lit.WebpsaveBuffer(lossless: true),
            "photo.avif" => lit.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1, effort: 1),
            _ => lit.WriteToBuffer(Path.GetExtension(name)),
        };
    }
}
