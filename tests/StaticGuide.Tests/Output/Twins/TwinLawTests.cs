using AngleSharp.Html.Parser;
using CsCheck;
using StaticGuide.Output.Twins;
using StaticGuide.Tests.Support;
using StaticGuide.Urls;

namespace StaticGuide.Tests.Output.Twins;

/// <summary>The law: whatever stands in a page, its twin reads as the same words, sign by sign.</summary>
public sealed class TwinLawTests
{
    private static readonly WebUrl Page = ((UrlParse.Parsed)WebUrlParser.Parse("https://guide.example.org/pay/")).Url;

    private static readonly Gen<string> Texts = Pick.Of(
            "a",
            "b1",
            " ",
            " ",
            "*",
            "_",
            "`",
            "[",
            "]",
            "(",
            ")",
            "!",
            "#",
            "+",
            "-",
            "1.",
            "12)",
            "|",
            "~",
            "=",
            ":",
            "&lt;",
            "&gt;",
            "&amp;amp;",
            "\\",
            "$4",
            ".",
            "“",
            "é",
            "\n"
        )
        .Array[0, 7]
        .Select(string.Concat);

    private static readonly Gen<string> Lines = Gen.Select(Texts, Pick.Of("", "em", "strong", "a", "code", "sup"), Texts, Texts)
        .Select(
            (before, element, within, after) =>
                element.Length == 0 ? before + after
                : element == "a" ? $"{before}<a href=\"x (y)\">{within}</a>{after}"
                : $"{before}<{element}>{within}</{element}>{after}"
        );

    private static readonly Gen<string> Blocks = Gen.Select(Lines, Lines, Gen.Int[0, 7])
        .Select(
            (one, two, kind) =>
                kind switch
                {
                    0 => $"<p>{one}</p>",
                    1 => $"<h2>{one}</h2>",
                    2 => $"<ul><li>{one}</li><li><p>{two}</p></li></ul>",
                    3 => $"<ol><li>{one}<ul><li>{two}</li></ul></li></ol>",
                    4 => $"<blockquote><p>{one}</p><p>{two}</p></blockquote>",
                    5 => $"<table><tr><th>x{one}</th><th>{two}</th></tr><tr><td>{two}</td><td>y{one}</td></tr></table>",
                    6 => $"{one}<div>{two}</div>",
                    _ => $"<details><summary>{one}</summary>{two}</details>",
                }
        );

    [Fact]
    public void Every_sign_comes_through() =>
        Blocks
            .Array[1, 4]
            .Holds(
                blocks =>
                {
                    var html = $"<main>{string.Concat(blocks)}</main>";
                    var twin = new TwinBlocks(Page).Of(new TwinReader().Read(html));
                    Assert.Equal(Signs(new HtmlParser().ParseDocument(html).Body!.TextContent), Signs(TwinText.Parse(twin).TextContent));
                },
                iter: 3_000
            );

    private static string Signs(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
