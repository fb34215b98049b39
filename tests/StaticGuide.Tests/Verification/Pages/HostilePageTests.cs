using CsCheck;
using StaticGuide.Tests.Support;
using StaticGuide.Verification.Pages;

namespace StaticGuide.Tests.Verification.Pages;

/// <summary>Pages are read before anybody knows who wrote them.</summary>
public sealed class HostilePageTests
{
    private static readonly string[] Pieces =
    [
        "<",
        ">",
        "/",
        "!",
        "--",
        "&",
        "&#",
        "&#x110000;",
        "&#99999999999999999999;",
        "&amp",
        "title",
        "h1",
        "meta charset=",
        "input type=password",
        " ",
        "\"",
        "'",
        "=",
        "x",
        "\0",
        "\uD800",
        "<![CDATA[",
        "<script>",
        "</script",
        "<svg>",
        "<plaintext>",
        "<template>",
        "é",
    ];

    private static readonly string[] Labels = ["utf-8", "shift_jis", "iso-2022-jp", "gb18030", "utf-16", "nonsense", ""];

    [Fact]
    public void No_page_throws() =>
        Gen.Int[0, Pieces.Length - 1]
            .Select(i => Pieces[i])
            .List[0, 40]
            .Holds(pieces =>
            {
                var html = string.Concat(pieces);
                PageSignsReader.Read(html);
                HtmlDecoder.Decode(System.Text.Encoding.UTF8.GetBytes(html), null);
            });

    [Fact]
    public void No_bytes_throw() =>
        Gen.Select(Gen.Byte.Array[0, 60], Gen.Int[0, Labels.Length - 1].Select(i => Labels[i]))
            .Holds(
                (body, charset) =>
                {
                    HtmlDecoder.Decode(body, charset);
                    MediaTypes.Of(charset, body);
                }
            );

    /// <summary>In steps of its length, not of its square: counted by the clock, with much room.</summary>
    [Theory]
    [InlineData("<a ", " x", true)]
    [InlineData("<a ", " type=x", false)]
    [InlineData("", "<", false)]
    [InlineData("", "<b><p>", false)]
    [InlineData("", "<title>", false)]
    [InlineData("", "<h1>", false)]
    [InlineData("<!--", "-", false)]
    [InlineData("<script>", "<!--<script>", false)]
    [InlineData("", "&", false)]
    public void A_hostile_page_takes_no_longer_than_another(string start, string piece, bool isNumbered)
    {
        Time(
            start
                + string.Concat(
                    Enumerable.Range(0, 500_000 / (piece.Length + (isNumbered ? 6 : 0))).Select(i => isNumbered ? piece + i : piece)
                )
        );
    }

    [Fact]
    public void A_heading_of_nothing_but_space_is_looked_at_once() =>
        Time("<h1>" + new string(' ', 250_000) + string.Concat(Enumerable.Repeat("<h1>", 60_000)));

    private static void Time(string html)
    {
        var began = TimeProvider.System.GetTimestamp();
        PageSignsReader.Read(html);
        Assert.InRange(TimeProvider.System.GetElapsedTime(began).TotalSeconds, 0, 5);
    }
}
