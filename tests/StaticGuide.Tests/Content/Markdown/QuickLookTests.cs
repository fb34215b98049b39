using System.Text.RegularExpressions;
using CsCheck;
using StaticGuide.Content.Markdown;
using StaticGuide.Content.Markdown.Typos;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown;

/// <summary>What spares most pages the search for what is nearly markup never hides what that search would find.</summary>
public sealed class QuickLookTests
{
    private static readonly string[] Pieces =
    [
        "[",
        "]",
        "(",
        ")",
        "!",
        "\\",
        "`",
        "a",
        " ",
        "\n",
        "\n\n",
        "|",
        "<",
        "@a",
        "^1",
        "#x",
        ":stat",
        "{.b}",
        "pay.md",
        "https://a.org/x",
        "](pay.md)",
        "[pay]",
        "![pay](pay.svg)",
        "[the pay](#pay)",
        " [@src] ",
        "- ",
        "    ",
    ];

    // Of a block of code that never ends, its own line alone is no code yet; it is named by itself.
    private static readonly Gen<string> Texts = Gen.OneOf([.. Pieces.Select(Gen.Const)])
        .Array[0, 12]
        .Select(string.Concat)
        .Where(t => !t.Contains("```", StringComparison.Ordinal));

    [Fact]
    public void Brackets_that_match_are_right() =>
        Texts.Holds(
            text =>
            {
                if (BracketPairs.MayBeAmiss(text))
                    return;
                var markup = new MarkupSpans(Markdig.Markdown.Parse(text, GuidePipeline.Body));
                foreach (Match match in LinkTypos.UnpairedLink().Matches(text))
                    Assert.True(markup.Covers(match.Index) || markup.Covers(match.Index + match.Length - 1), $"{text}\n→ {match.Index}");
            },
            iter: 20_000
        );

    [Fact]
    public void Each_sign_that_a_text_has_is_seen() =>
        Gen.Select(Texts, Gen.OneOf([.. ForeignMarkup.All.Select(m => Gen.Const(m.Sign))]), Texts)
            .Holds(
                (before, sign, after) =>
                {
                    Assert.True(new SignPairs(before + sign + after).Has(sign));
                    Assert.Equal(before.Contains(sign, StringComparison.Ordinal), new SignPairs(before).Has(sign));
                }
            );
}
