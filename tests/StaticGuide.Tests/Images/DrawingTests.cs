using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Images;

/// <summary>Drawings are published without what runs or fetches in them; all else stays letter for letter.</summary>
public sealed class DrawingTests
{
    private const string Namespaces = "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    [Theory]
    [InlineData("<script>alert(1)</script>", "script")]
    [InlineData("<s:script xmlns:s=\"http://www.w3.org/2000/svg\">alert(1)</s:script>", "script")]
    [InlineData("<rect onclick=\"alert(1)\"/>", "onclick")]
    [InlineData("<rect ONLOAD=\"alert(1)\"/>", "ONLOAD")]
    [InlineData("<a href=\"java&#10;script:alert(1)\"><rect/></a>", "script:")]
    [InlineData("<a xlink:href=\" JAVASCRIPT:alert(1)\"><rect/></a>", "JAVASCRIPT")]
    [InlineData("<a href=\"data:text/html,x\"><rect/></a>", "text/html")]
    [InlineData("<foreignObject><p>x</p></foreignObject>", "foreignObject")]
    [InlineData("<p xmlns=\"http://www.w3.org/1999/xhtml\">x<img src=\"x\"/></p>", "xhtml")]
    [InlineData("<image href=\"https://example.org/spy.png\"/>", "spy")]
    [InlineData("<image xlink:href=\"//example.org/spy.png\"/>", "spy")]
    [InlineData("<use href=\"other.svg#a\"/>", "other")]
    [InlineData("<image href=\"data:image/svg+xml,&lt;svg/>\"/>", "data:")]
    [InlineData("<rect fill=\"url(https://example.org/spy)\"/>", "spy")]
    [InlineData("<rect style=\"fill: URL( 'https://example.org/spy' )\"/>", "spy")]
    [InlineData("<style>@import 'https://example.org/spy.css'; path { fill: red }</style>", "spy")]
    [InlineData("<style><![CDATA[ path { fill: url(//example.org/spy) } ]]></style>", "spy")]
    [InlineData("<set attributeName=\"xlink:href\" to=\"javascript:alert(1)\"/>", "javascript")]
    [InlineData("<animate attributeName=\" href\" values=\"javascript:alert(1)\"/>", "javascript")]
    [InlineData("<set attributeName=\"onclick\" to=\"alert(1)\"/>", "alert")]
    [InlineData("<g xml:base=\"https://example.org/\"/>", "example")]
    public void What_runs_or_fetches_is_left_out_and_named(string content, string gone)
    {
        using var site = Site.Small()
            .Write("content/plan.svg", $"<svg {Namespaces}><title>Plan &amp; more</title>{content}<path d=\"M0 0h9\"/></svg>\n");
        var run = Generator.Build(site);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["SG4054"], run.Codes);
        var published = site.OutputFile("plan.svg");
        Assert.DoesNotContain(gone, published, StringComparison.Ordinal);
        Assert.Contains("<title>Plan &amp; more</title>", published, StringComparison.Ordinal);
        Assert.Contains("<path d=\"M0 0h9\" />", published, StringComparison.Ordinal);
        // Nothing is left for a second look.
        site.Write("content/plan.svg", published);
        Generator.Build(site, "--strict").Succeeded();
    }

    [Theory]
    [InlineData(
        "<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<svg xmlns='http://www.w3.org/2000/svg'><!-- made by hand --></svg>\n"
    )]
    [InlineData(
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>.a{fill:url(#g)}</style><a href=\"https://example.org/\"><use href=\"#g\"/></a></svg>"
    )]
    [InlineData(
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"data:image/png;base64,iVBORw0=\"/><animate attributeName=\"x\" to=\"3\"/></svg>"
    )]
    [InlineData(
        "<svg xmlns=\"http://www.w3.org/2000/svg\"   width='3'\n><text xml:space=\"preserve\">  only  a  url(https://example.org/) in words </text></svg>"
    )]
    public void What_only_draws_stays_letter_for_letter(string drawing)
    {
        using var site = Site.Small().Write("content/plan.svg", drawing);
        Generator.Build(site, "--strict").Succeeded();
        Assert.Equal(drawing, site.OutputFile("plan.svg"));
    }
}
