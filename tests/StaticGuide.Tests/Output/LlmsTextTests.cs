using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output;

/// <summary>The list of pages for assistants, where site.yml asks for it.</summary>
public sealed class LlmsTextTests
{
    [Fact]
    public void It_names_the_site_and_each_page_once()
    {
        using var site = Site.Small()
            .Write("content/site.yml", Site.Settings + "description: All of it.\noutputs: [llms]\n")
            .Write("content/pay.md", "---\ntitle: Pay [net]\ndescription: What is left.\nweight: 2\n---\n")
            .Write("content/es/pago.md", "---\ntitle: Pago\nlang: es\n---\n")
            .Write("content/draft.md", "---\ntitle: Draft\ndraft: true\n---\n");
        Assert.Equal(0, Generator.Build(site).ExitCode);
        Assert.Equal(
            """
            # Test guide

            > All of it.

            ## Pages (en)

            - [Pay \[net\]](https://guide.example.org/pay/): What is left.
            - [Home](https://guide.example.org/)

            ## Pages (es)

            - [Pago](https://guide.example.org/es/pago/)

            """.ReplaceLineEndings("\n"),
            site.OutputFile("llms.txt")
        );
    }

    [Fact]
    public void Nobody_gets_it_unasked_and_a_slip_is_told()
    {
        using var site = Site.Small();
        Assert.Equal(0, Generator.Build(site).ExitCode);
        Assert.False(File.Exists(Path.Combine(site.Output, "llms.txt")));
        site.Write("content/site.yml", Site.Settings + "outputs: [lms]\n");
        Assert.Contains("there is no output `lms`", Generator.Build(site).Error, StringComparison.Ordinal);
    }
}
