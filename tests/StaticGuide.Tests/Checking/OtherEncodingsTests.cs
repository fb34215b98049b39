using System.Text;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Checking;

/// <summary>Pages in the encodings of older sites: their links lead where a browser finds them.</summary>
public sealed class OtherEncodingsTests
{
    private const string Links = "<a href=\"café.html\">a</a> <a href=\"other.html#café\">b</a>";

    static OtherEncodingsTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", "<meta charset=utf-8>", Links)]
    [InlineData("utf-8", "<meta charset=iso-8859-1>", Links)]
    [InlineData("utf-8", "", Links)]
    [InlineData("iso-8859-1", "<meta charset=iso-8859-1>", Links)]
    [InlineData("windows-1252", "<meta http-equiv=content-type content='text/html; charset=windows-1252'>", Links)]
    [InlineData("windows-1252", "", Links)]
    [InlineData("windows-1251", "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>", "<a href='оплата.html'>a</a>")]
    [InlineData("shift_jis", "<meta charset=shift_jis>", "<a href='賃金.html'>a</a>")]
    [InlineData("iso-2022-jp", "<meta charset=iso-2022-jp>", "<a href='賃金.html'>a</a>")]
    public void Links_are_read_in_the_encoding_of_their_page(string encoding, string declared, string links)
    {
        using var site = Site.Small()
            .Write("content/copied/other.html", "<!DOCTYPE html><meta charset=utf-8><title>x</title><p id=café>")
            .Write("content/copied/café.html", "<!DOCTYPE html><meta charset=utf-8><title>x</title>")
            .Write("content/copied/оплата.html", "<!DOCTYPE html><meta charset=utf-8><title>x</title>")
            .Write("content/copied/賃金.html", "<!DOCTYPE html><meta charset=utf-8><title>x</title>");
        Put(site, "content/copied/t.html", $"<!DOCTYPE html>{declared}<title>x</title>{links}", encoding);
        Assert.DoesNotContain(Generator.Check(site).Codes, c => c.StartsWith("SG30", StringComparison.Ordinal));
        Generator.Run(site.Root, ["links", "content/copied"]).Succeeded();
        Put(site, "content/copied/t.html", $"<!DOCTYPE html>{declared}<title>x</title>{links}<a href='no.html'>", encoding);
        Assert.Contains("SG3003", Generator.Check(site).Codes);
        Assert.Equal(3, Generator.Run(site.Root, ["links", "content/copied"]).ExitCode);
    }

    [Fact]
    public void So_are_those_of_style_sheets()
    {
        using var site = Site.Small().Write("content/copied/é.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Put(site, "content/copied/s.css", "@charset \"iso-8859-15\";\na{background:url(é.svg)}", "iso-8859-15");
        Assert.DoesNotContain(Generator.Check(site).Codes, c => c.StartsWith("SG30", StringComparison.Ordinal));
        Generator.Run(site.Root, ["links", "content/copied"]).Succeeded();
    }

    private static void Put(Site site, string path, string text, string encoding) =>
        File.WriteAllBytes(site.At(path), Encoding.GetEncoding(encoding).GetBytes(text));
}
