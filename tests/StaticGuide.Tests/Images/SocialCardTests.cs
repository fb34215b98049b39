using NetVips;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Images;

/// <summary>Pictures of pages for where their address is shared.</summary>
public sealed class SocialCardTests
{
    private const string Asked = Site.Settings + "social_cards: true\n";

    [Fact]
    public void Every_page_of_the_guide_has_one_whatever_fonts_the_machine_has()
    {
        using var site = Site.Empty();
        var (first, second) = (site.At("first"), site.At("second"));
        string[] arguments = ["build", "--no-cache", "--output"];
        Generator.Run(Repository.Root, [.. arguments, first]).Succeeded();
        site.Write("none.conf", "<fontconfig/>");
        Generator
            .Run(
                Repository.Root,
                [.. arguments, second],
                new Dictionary<string, string>
                {
                    ["FONTCONFIG_FILE"] = site.At("none.conf"),
                    ["FONTCONFIG_PATH"] = site.Root,
                    ["LANG"] = "tr_TR.UTF-8",
                }
            )
            .Succeeded();
        // Those of topics have a twin, and are shown without a picture of their own.
        foreach (
            var page in Directory
                .GetFiles(first, "index.md", SearchOption.AllDirectories)
                .Where(p => !p.Contains("/tags/", StringComparison.Ordinal))
        )
        {
            var card = Path.Combine(Path.GetDirectoryName(page)!, "social-card.png");
            var bytes = File.ReadAllBytes(card);
            Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(second, Path.GetRelativePath(first, card))));
            Assert.InRange(bytes.Length, 4_000, 60_000);
            using var image = Image.NewFromBuffer(bytes);
            Assert.Equal((1200, 630), (image.Width, image.Height));
        }
        var html = File.ReadAllText(Path.Combine(first, "pay", "index.html"));
        foreach (
            var tag in new[]
            {
                "property=\"og:image\" content=\"https://guide.example.org/pay/social-card.png\"",
                "property=\"og:image:width\" content=\"1200\"",
                "property=\"og:image:height\" content=\"630\"",
                "property=\"og:image:alt\" content=\"What medical assistants earn\"",
                "name=\"twitter:card\" content=\"summary_large_image\"",
                "\"image\":\"https://guide.example.org/pay/social-card.png\"",
            }
        )
            Assert.Contains(tag, html, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_gets_one_unasked_and_a_picture_of_the_page_comes_first()
    {
        using var site = Site.Small().WithTemplatesOfTheGuide();
        Generator.Build(site).Succeeded();
        Assert.Empty(Cards(site));
        Assert.Contains("name=\"twitter:card\" content=\"summary\"", site.Page(""), StringComparison.Ordinal);
        site.Write("content/site.yml", Asked)
            .Write("content/index.md", "---\ntitle: Home\nimage: sign.png\n---\n")
            .Write("content/other.md", "---\ntitle: Other\n---\n")
            .Write("content/sign.png", Site.Pixel);
        Generator.Build(site).Succeeded();
        Assert.Equal("other/social-card.png", Assert.Single(Cards(site)));
        Assert.Contains("content=\"https://guide.example.org/sign.png\"", site.Page(""), StringComparison.Ordinal);
        Assert.Contains("og:image:width\" content=\"1\"", site.Page(""), StringComparison.Ordinal);
        site.Write("content/index.md", "---\ntitle: Home\nimage: sing.png\n---\n");
        Assert.Contains("content/index.md:3:8", Generator.Build(site).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.md", "SG4057")]
    [InlineData("notes.txt", "SG4057")]
    [InlineData("\"#top\"", "SG4057")]
    [InlineData("shot.heic", "SG4057")]
    [InlineData("plan.svg", "SG4063")]
    [InlineData("https://example.org/a.png", "")]
    public void A_picture_of_the_page_is_one_that_networks_show(string image, string code)
    {
        using var site = Site.Small()
            .WithTemplatesOfTheGuide()
            .Write("content/index.md", $"---\ntitle: Home\nimage: {image}\n---\n\n## Top {{#top}}\n")
            .Write("content/notes.txt", "Notes.")
            .Write("content/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>");
        if (image == "shot.heic")
            site.Write("content/shot.heic", [1, 2, 3]);
        Assert.Equal(code, string.Join(' ', Generator.Check(site).Codes));
    }

    [Fact]
    public void Letters_that_the_font_has_not_are_told_and_those_of_other_directions_are_drawn()
    {
        using var site = Site.Small()
            .WithTemplatesOfTheGuide()
            .Write("content/site.yml", Asked)
            .Write("content/care.md", "---\ntitle: 看護助手の仕事\nlang: ja\n---\n")
            .Write("content/pay.md", "---\ntitle: כמה מרוויחים\nlang: he\n---\n");
        var run = Generator.Build(site, "--format", "json");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"SG4060\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("the font of social cards has no `看`", run.Output, StringComparison.Ordinal);
        Assert.Equal(["pay/social-card.png", "social-card.png"], Cards(site));
        Assert.DoesNotContain("og:image", site.Page("care"), StringComparison.Ordinal);
        // The bar stands where lines begin, and so does the title.
        using var rtl = Image.NewFromFile(Path.Combine(site.Output, "pay", "social-card.png"));
        Assert.True(rtl[1190, 300][1] < 128);
        Assert.True(HasInk(rtl, 900) && !HasInk(rtl, 60));
        using var ltr = Image.NewFromFile(Path.Combine(site.Output, "social-card.png"));
        Assert.True(ltr[10, 300][1] < 128);
        Assert.True(HasInk(ltr, 80) && !HasInk(ltr, 900));

        static bool HasInk(Image card, int left)
        {
            using var part = card.Crop(left, 130, 200, 100).Colourspace(Enums.Interpretation.Bw);
            return part.Min() < 128;
        }
    }

    [Fact]
    public void It_shows_the_number_that_the_page_names_as_it_is_now()
    {
        using var site = Site.Small()
            .WithTemplatesOfTheGuide()
            .Write("content/site.yml", Asked + "evidence: {overdue: off}\n")
            .Write("templates/social-card.svg", Told("{{ card.figure }} {{ card.figure_label_lines | array.join ' ' }}"))
            .Write("content/index.md", Page("55", ""));
        Generator.Build(site).Succeeded();
        var first = Card(site);
        // Nothing is drawn again that is as it was; what somebody has removed comes back.
        File.Delete(Path.Combine(site.Output, "social-card.png"));
        Generator.Build(site).Succeeded();
        Assert.Equal(first, Card(site));
        site.Write("content/index.md", Page("66", ""));
        Generator.Build(site).Succeeded();
        var second = Card(site);
        Assert.NotEqual(first, second);
        site.Write("content/index.md", Page("66", "key_statistic: other\n"));
        Generator.Build(site).Succeeded();
        Assert.NotEqual(second, Card(site));
        site.Write("content/index.md", Page("66", "key_statistic: others\n"));
        Assert.Contains("did you mean `other`?", Generator.Build(site).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_writes_no_drawing_is_told_once()
    {
        using var site = Site.Small()
            .WithTemplatesOfTheGuide()
            .Write("content/site.yml", Asked)
            .Write("content/other.md", "---\ntitle: Other\n---\n")
            .Write("templates/social-card.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\"><g></svg>");
        var run = Generator.Build(site);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Error.Split("SG4061").Length);
        Assert.Contains("templates/social-card.svg", run.Error, StringComparison.Ordinal);
    }

    private static string Told(string words) =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\"><text x=\"9\" y=\"99\" font-size=\"40\">{words}</text></svg>";

    private static string Page(string number, string more) =>
        $$"""
            ---
            title: Home
            {{more}}sources:
              - {id: survey, title: Survey, publisher: Office, url: "https://office.example.org/"}
            statistics:
              - {id: staff, label: Staff, value: {{number}}, unit: jobs, as_of: 2024-05, source: survey, quote: "There were {{number}} people in the staff."}
              - {id: other, label: Others, value: 7, unit: jobs, as_of: 2024-05, source: survey, quote: "There were 7 others in the office."}
            ---

            We have :stat[staff] and :stat[other].

            """.Replace("            ", "", StringComparison.Ordinal);

    private static byte[] Card(Site site) => File.ReadAllBytes(Path.Combine(site.Output, "social-card.png"));

    private static List<string> Cards(Site site) =>
        [
            .. Directory
                .GetFiles(site.Output, "social-card.png", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(site.Output, f))
                .Order(StringComparer.Ordinal),
        ];
}
