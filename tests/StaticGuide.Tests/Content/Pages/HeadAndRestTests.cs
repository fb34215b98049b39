using System.Text;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Pages;

/// <summary>
/// A page's head and its Markdown are read apart where the bytes allow it, and together where not: whichever it is, mistakes in both
/// are at the same places, and the page is the same.
/// </summary>
public sealed class HeadAndRestTests
{
    private const string Page =
        "---\ntitle: Pay\ncolour: red\ndescription: About 40 percent of all\n---\n## One\n\nText with [a link](nowhere.md).\n\nAbout 55 percent.\n";

    private static readonly Dictionary<string, byte[]> Written = new()
    {
        ["plainly"] = Bytes(Page),
        ["with a byte order mark"] = [.. Encoding.UTF8.Preamble, .. Bytes(Page)],
        ["with the line ends of Windows"] = Bytes(Page.Replace("\n", "\r\n", StringComparison.Ordinal)),
        ["with blanks behind the lines around the head"] = Bytes(Page.Replace("---\n", "---  \n", StringComparison.Ordinal)),
        ["with a wide blank behind the second of them"] = Bytes(Page.Replace("\n---\n", "\n---\u2003\n", StringComparison.Ordinal)),
        ["with dots at the head's end"] = Bytes(Page.Replace("\n---\n", "\n...\n", StringComparison.Ordinal)),
        ["with a protected blank"] = Bytes(Page.Replace("55 percent.", "55\u00A0percent.", StringComparison.Ordinal)),
        ["with letters of two and more bytes"] = Bytes(Page.Replace("Text", "Tëx𝒕", StringComparison.Ordinal)),
    };

    public static TheoryData<string> Ways => [.. Written.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Mistakes_are_where_they_are_however_the_page_is_written(string way)
    {
        using var site = Site.Small().Write("content/pay.md", Written[way]);
        var places = Findings.In(site).Select(d => $"{d.Rule.Code} {d.Place?.Start?.Line}:{d.Place?.Start?.Column}");
        Assert.Equal(["SG1015 3:1", "SG2101 4:20", "SG3001 8:20", "SG2101 10:7"], places);
    }

    [Theory]
    [InlineData("---\ntitle: Pay\n---")]
    [InlineData("---\ntitle: Pay\n---\n")]
    [InlineData("---\ntitle: Pay\n...")]
    public void A_page_may_be_a_head_alone(string text)
    {
        using var site = Site.Small().Write("content/pay.md", text);
        Assert.Empty(Findings.In(site, write: true));
        Assert.Contains("<title>Pay</title>", site.Page("/pay/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_hyphens_in_the_text_ends_no_head()
    {
        using var site = Site.Small().Write("content/pay.md", "---\ntitle: Pay\n---\nOne.\n\n---\n\nTwo.\n");
        Assert.Empty(Findings.In(site, write: true));
        Assert.Contains("One.</p>\n<hr", site.Page("/pay/"), StringComparison.Ordinal);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
