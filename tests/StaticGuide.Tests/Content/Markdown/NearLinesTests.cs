using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown;

/// <summary>
/// Entries and headings without their space, whatever they begin with, and addresses with a space in them are named; prose that looks
/// like them is left alone.
/// </summary>
public sealed class NearLinesTests
{
    [Theory]
    [InlineData("Pay by place:\n\n-$44,200 in hospitals [@almanac]\n-$52,000 in clinics [@almanac]", "SG1139 3:1")]
    [InlineData("-40 hours of class [@almanac]\n-60 hours of practice [@almanac]", "SG1139 1:1")]
    [InlineData("- $44,200 in hospitals [@almanac]\n-$52,000 in clinics [@almanac]", "SG1139 2:1")]
    [InlineData("- Good pay\n-short training", "SG1139 2:1")]
    [InlineData("1. Apply\n2.train\n3. Work", "SG1139 2:1")]
    [InlineData("1.**Apply** now\n2.**Train** now", "SG1139 1:1")]
    [InlineData("1.[Apply](index.md) now\n2.[Train](index.md) now", "SG1139 1:1")]
    [InlineData("-\"Good pay\"\n-\"Short training\"", "SG1139 1:1")]
    [InlineData("-(Good) pay\n-`verify` it\n-¿Qué?\n-✅ Yes\n-🙂 Smile", "SG1139 1:1")]
    [InlineData("- ✅ Yes\n-✅ So", "SG1139 2:1")]
    [InlineData("- The temperature fell over the whole of the winter to\n-40 degrees it was.", "SG2101 2:1")]
    [InlineData("-40 °C\n\n-$5 a month\n\n-(so)\n\n-`-v` it is", "SG2101 1:1", "SG2101 3:2")]
    // Behind the empty line that front matter ends with.
    [InlineData("\n-Item one", "SG1139 2:1")]
    [InlineData("\n1.Apply now", "SG1139 2:1")]
    [InlineData("\n-Hospitals\n\n-Clinics\n\n-Schools", "SG1139 2:1")]
    [InlineData("- Use the\n-$HOME of it\n-v is one.")]
    [InlineData("- Be brief.\n-short training")]
    [InlineData("- The sum of\n-:stat[beds] beds")]
    [InlineData("1. Use\n5.beta of it")]
    [InlineData("-\u00BFQu\u00E9?\n\n-\u00A1No!")]
    public void Entries(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData(
        "##(Optional) extras\n\n##¿Qué estudiar?\n\n##🙂 Smile\n\n##`verify`\n\n##‘So’",
        "SG1138 1:1",
        "SG1138 3:1",
        "SG1138 5:1",
        "SG1138 7:1",
        "SG1138 9:1"
    )]
    [InlineData("##$44,200 a year [@almanac]", "SG1138 1:1")]
    [InlineData("##$HOME and ##(1) and #(a)\n\n##[1]\n\n#¿tag?")]
    public void Headings(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("![](my photo.png)", "SG1140 1:1")]
    [InlineData("![](images/Screenshot 2024-01-01 at 10.00.00.png)", "SG1140 1:1")]
    [InlineData("![](my photo.png \"Front desk\")", "SG1140 1:1")]
    [InlineData("![] (picture.png)", "SG1140 1:1")]
    [InlineData("![](picture.png", "SG1140 1:1")]
    [InlineData("![](picture.png =300x200)", "SG1140 1:1")]
    [InlineData("[![](my photo.png)](index.md)", "SG1140 1:2")]
    [InlineData("![Front desk](my photo.png \"The front desk\")", "SG1140 1:1")]
    [InlineData("[The guide](My Guide.pdf \"PDF\")", "SG1140 1:1")]
    [InlineData("[Part two](my page.md#the second part)", "SG1140 1:1")]
    [InlineData("[x](/my page/)", "SG1140 1:1")]
    [InlineData("[Guide]: My Guide.pdf\n\nSee [Guide].", "SG1140 1:1")]
    [InlineData("[q] : index.md\n\nSee [q].", "SG1140 1:1")]
    [InlineData("[q]: index.md \"t\n\nSee [q].", "SG1140 1:1")]
    [InlineData("[Ben]: See my guide.pdf\n\n[Ben]: I have it.\n\n[Ana] : index.md")]
    [InlineData("![](see this) and vec![] (of it) and vec![](of it) and \\![](my photo.png), [a](b or c), [x](/ or).")]
    [InlineData("Rust's vec![] (see main.md) is short.")]
    public void Addresses(string text, params string[] expected) => Check(text, expected);

    [Fact]
    public void What_is_to_be_written_shows_a_picture_as_one()
    {
        using var site = Site.Small();
        var found = Assert.Single(Findings.In(site.Write("content/p.md", "---\ntitle: P\n---\n![Desk](my photo.png \"Front\")\n")));
        Assert.StartsWith("this is no picture", found.Message, StringComparison.Ordinal);
        Assert.Contains("`![Desk](<my photo.png> \"Front\")`", found.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![The front desk|300](picture.png)", "SG1166 1:17")]
    [InlineData("![The front desk|300x200](picture.png)", "SG1166 1:17")]
    [InlineData("Thanks :+1: and :100: to you, :smile: too.", "SG1166 1:8", "SG1166 1:17", "SG1166 1:31")]
    [InlineData("`![a|300](b.png)` and ![Desk|front](picture.png), 10:100:20.")]
    public void Of_other_tools(string text, params string[] expected) => Check(text, expected);

    private static void Check(string text, string[] expected)
    {
        using var site = Site.Small()
            .Write("content/picture.png", Site.Pixel)
            .Write(
                "content/evidence/e.yml",
                "sources: [{id: almanac, title: Almanac, publisher: Press, url: 'https://example.org/a'}]\n"
                    + "statistics: [{id: beds, label: Beds, value: 120, unit: jobs, as_of: 2025, source: almanac, quote: There were 120 beds in all.}]\n"
            );
        Assert.Equal(expected, Findings.OnPage(site, text + "\n"));
    }
}
