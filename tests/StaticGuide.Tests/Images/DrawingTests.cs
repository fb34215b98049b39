using System.Text.RegularExpressions;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Images;

/// <summary>Drawings are published without what runs or fetches in them; all else stays letter for letter.</summary>
public sealed partial class DrawingTests
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
    [InlineData("<style>@import u\\72l(http://spy/); @im\\70ort 'http://spy/'</style>", "spy")]
    [InlineData("<style>path { fill: u<![CDATA[rl(http://spy/)]]>; stroke: url<!-- -->(http://spy/) }</style>", "spy")]
    [InlineData("<style>path { fill: image-s\\65 t('http://spy/' 1x); stroke: \\73\nrc('http://spy/') }</style>", "spy")]
    [InlineData("<rect style=\"fill:\\75rl(http://spy/)\" fill=\"\\55 rl(//spy/)\"/>", "spy")]
    [InlineData("<image href=\"data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ==\"/>", "/9j/")]
    [InlineData("<image href=\"data:image/tiff;base64,SUkqAAgAAAAAAAAAAAAA\"/>", "SUkq")]
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
        "<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<svg xmlns='http://www.w3.org/2000/svg'><desc>made by hand</desc></svg>\n"
    )]
    [InlineData(
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>.a{fill:url(#g)}</style><a href=\"https://example.org/\"><use href=\"#g\"/></a></svg>"
    )]
    [InlineData(
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>a{b:u/**/rl(https://example.org/);c:'u\\72l(x)'}</style><image href=\"data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAA\n AQABAAACAkQBADs=\"/><animate attributeName=\"x\" to=\"3\"/></svg>"
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

    /// <summary>Programs that draw write into a file who has drawn it, on which folder of which disk.</summary>
    [Fact]
    public void What_tells_who_made_it_is_left_out_without_a_word()
    {
        var photo = Convert.ToBase64String(Photo.Make(".jpg", hasSecrets: true));
        using var site = Site.Small()
            .Write(
                "content/plan.svg",
                $"""
                <?xml version="1.0"?><!-- {Photo.Secret} -->
                <!DOCTYPE svg>
                <svg {Namespaces} viewBox="0 0 9 9" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
                  xmlns:s="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" inkscape:export-filename="/{Photo.Secret}/plan.png">
                <metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">{Photo.Secret}</r:RDF></metadata>
                <s:namedview s:docname="{Photo.Secret}"><inkscape:grid/></s:namedview><!--{Photo.Secret}-->
                <g inkscape:label="{Photo.Secret}" id="g"><path d="M0 0h9"/></g>
                <image href="data:image/jpeg;base64,{photo[..70]}
                {photo[70..]}"/><rect style="fill:url(data:image/jpeg;base64,{photo})"/></svg>
                """
            );
        Generator.Build(site, "--strict").Succeeded();
        var published = site.OutputFile("plan.svg");
        Assert.DoesNotContain(Photo.Secret, published, StringComparison.Ordinal);
        Assert.DoesNotMatch("inkscape|sodipodi|metadata|RDF", published);
        Assert.Contains("<g id=\"g\"><path d=\"M0 0h9\" /></g>", published, StringComparison.Ordinal);
        var pictures = Embedded().Matches(published).Select(m => Convert.FromBase64String(m.Groups[1].Value)).ToList();
        Assert.Equal(2, pictures.Count);
        Assert.All(pictures, p => Assert.False(Photo.Tells(p, Photo.Secret)));
        Assert.All(pictures, p => Assert.Equal(Photo.PixelsOf(Convert.FromBase64String(photo)), Photo.PixelsOf(p)));
        // Nothing is left for a second look.
        site.Write("content/plan.svg", published);
        Generator.Build(site, "--strict").Succeeded();
        Assert.Equal(published, site.OutputFile("plan.svg"));
    }

    [GeneratedRegex("data:image/jpeg;base64,([^\")]+)")]
    private static partial Regex Embedded();
}
