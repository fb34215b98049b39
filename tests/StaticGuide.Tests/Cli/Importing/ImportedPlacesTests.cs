namespace StaticGuide.Tests.Cli.Importing;

/// <summary>Where pages of other tools stood, and where what leads to them leads now.</summary>
public sealed class ImportedPlacesTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    /// <summary>HTML leads from its page on: the guide may come to stand below another folder, or be built with relative links.</summary>
    [Fact]
    public void Links_in_HTML_do_not_hold_the_folder_of_the_site()
    {
        using var guide = Imported.Of(
            "jekyll",
            ("_config.yml", "title: Care\nurl: https://care.example.org\nbaseurl: /base\n"),
            (
                "index.md",
                "---\ntitle: Home\n---\n<a href=\"/base/work/pay/#top\">pay</a> <img src=\"{{ site.baseurl }}/p.svg\" alt=\"p\"> <a href=\"/base/\">home</a>\n"
            ),
            (
                "work/pay.md",
                "---\ntitle: Pay\npermalink: /work/pay/\n---\n<a href=\"/base/\">home</a> <a href=\"../näh/\">sew</a> <img src=\"/base/p.svg\" alt=\"p\"> <a href=\"https://care.example.org/base/work/pay/\">pay</a>\n"
            ),
            ("work/näh.md", "---\ntitle: Sew\npermalink: /work/näh/\n---\nwords\n"),
            ("p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        );
        guide.Builds();
        Assert.EndsWith(
            "<a href=\"work/pay/#top\">pay</a> <img src=\"p.svg\" alt=\"p\"> <a href=\"./\">home</a>\n",
            guide.Text("content/index.md"),
            Ordinal
        );
        Assert.EndsWith(
            "<a href=\"../../\">home</a> <a href=\"../n%C3%A4h/\">sew</a> <img src=\"../../p.svg\" alt=\"p\"> <a href=\"./\">pay</a>\n",
            guide.Text("content/work/pay.md"),
            Ordinal
        );
    }
}
