using System.Text.RegularExpressions;
using CsCheck;
using StaticGuide.Content.Markdown;
using StaticGuide.Content.Markdown.Beside;
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

    private static readonly string[] NearlyRight =
    [
        "[",
        "]",
        "(",
        ")",
        "@",
        "{@",
        "}",
        "：",
        "［",
        "]］",
        "＠",
        "bls-ooh",
        "BLS-OOH",
        "See also ",
        "sources: ",
        ":cite",
        "#",
        ";",
        ", p. 2",
        "stat[pay]",
        ":stat[pay]",
        "stat[pay.number]",
        ".as_of",
        "[bls-ooh]",
        "(#a)",
        "(a b.pdf)",
        "(a.md)",
        "https://a.org/x y",
        "![",
        "](",
        "](https://a.org \"t\"",
        "\\",
        "`",
        " ",
        "\t",
        "\n",
        ".",
        "a",
    ];

    private static readonly Gen<string> Nearly = Gen.OneOf([.. NearlyRight.Select(Gen.Const)]).Array[0, 9].Select(string.Concat);

    private static readonly string[] BesideNumbers =
    [
        "twice ",
        "Double ",
        "half ",
        "of ",
        "a third of ",
        "three-quarters ",
        "five times ",
        "the ",
        "as much as ",
        "el doble de ",
        "um terço de ",
        "le quart de ",
        "ein Viertel von ",
        "doppelt so viel wie ",
        "deux fois ",
        "das Dreifache von ",
        "hourly pay",
        "Annual wages for all",
        ": ",
        " was ",
        "Stundenlohn war ",
        "salaire horaire est ",
        "sueldo por hora ",
        "era ",
        "each month ",
        "Per day, ",
        "they get ",
        "cada semana ",
        "ganan ",
        "pro Stunde verdienen ",
        "par mois, ils gagnent ",
        "an hourly rate of ",
        "x ",
    ];

    [Fact]
    public void Words_before_a_statistic_are_seen_where_a_search_would_find_them() =>
        Gen.OneOf([.. BesideNumbers.Select(Gen.Const)])
            .Array[0, 5]
            .Select(string.Concat)
            .Holds(
                before =>
                {
                    Assert.False(Multiples.Before().IsMatch(before) && !Multiples.MayBeIn(before), before);
                    Assert.All(
                        Enumerable.Range(0, PayTimes.Units.Length),
                        own => Assert.False(PayCalls.Find(own, before, isSaid: false) is not null && !PayCalls.MayCall(own, before), before)
                    );
                },
                iter: 20_000
            );

    [Fact]
    public void Brackets_that_match_are_right() =>
        Texts.Holds(
            text =>
            {
                if (new BracketPairs(new SignPairs(text)).MayBeAmiss)
                    return;
                var markup = new MarkupSpans(Markdig.Markdown.Parse(text, GuidePipeline.Body));
                foreach (Match match in LinkTypos.UnpairedLink().Matches(text))
                    Assert.True(markup.Covers(match.Index) || markup.Covers(match.Index + match.Length - 1), $"{text}\n→ {match.Index}");
            },
            iter: 20_000
        );

    /// <summary>
    /// A page's text made of these has no bracket that is nearly a citation's, an address or a statistic's, or the search for it runs.
    /// </summary>
    [Fact]
    public void What_a_look_passes_over_no_search_would_find() =>
        Nearly.Holds(
            text =>
            {
                var signs = new SignPairs(text);
                var brackets = new BracketPairs(signs);
                if (!CitationTypos.MayBeIn(signs, brackets))
                    Assert.All(CitationTypos.InBrackets, p => Assert.False(p.IsMatch(text), $"{text}\n→ {p}"));
                if (!brackets.HasOddAddress)
                    Assert.All(LinkTypos.WithOddAddress, p => Assert.False(p.IsMatch(text), $"{text}\n→ {p}"));
                foreach (var (isSeen, pattern) in DirectiveTypos.AroundStatistics(brackets))
                    Assert.False(!isSeen && pattern.IsMatch(text), $"{text}\n→ {pattern}");
            },
            iter: 40_000
        );

    private static readonly string[] Marked =
    [
        "*",
        "**",
        "***",
        "**words**",
        "*word*",
        "* ",
        "`",
        "`*a`",
        "`a**`",
        ":",
        "::",
        "：",
        ":stat[pay]",
        ":Stat [pay]",
        ": chart[pay]",
        ":uncounted(3)",
        ":smile:",
        ":100:",
        "stat",
        "[",
        "](pay.md)",
        "(",
        ")",
        "\\",
        " ",
        " a b ",
        "a",
        "3",
        ".",
        "é",
        "語",
        "\n",
        "\n\n",
    ];

    /// <summary>Where all asterisks, backticks and colons are those of emphasis, code and directives, no search finds one amiss.</summary>
    [Fact]
    public void Marks_in_order_are_right() =>
        Gen.OneOf([.. Marked.Select(Gen.Const)])
            .Array[0, 12]
            .Select(string.Concat)
            .Holds(
                text =>
                {
                    var (signs, document) = (new SignPairs(text), Markdig.Markdown.Parse(text, GuidePipeline.Body));
                    var markup = new Lazy<MarkupSpans>(() => new MarkupSpans(document));
                    var order = new MarkOrder(signs, FragmentParts.Of(document).Marks);
                    Assert.False(!order.HasLooseTick && Found(StrayMarks.Backticks()).Count > 0, text);
                    Assert.False(!order.MayBeEmoji && Found(TypoCheck.EmojiName()).Count > 0, text);
                    Assert.False(!order.MayBeDirective && Found(DirectiveTypos.Directive()).Count > 0, text);
                    Assert.False(!order.MayBeDirective && Found(DirectiveTypos.OtherSigns()).Count > 0, text);
                    if (order.HasLooseStar)
                        return;
                    List<string> told = [];
                    new EmphasisTypos(signs, new MarkOrder(signs, []), Found, markup, (_, _, message, _) => told.Add(message)).Check();
                    new SwallowedStars(Found, markup, (_, _, _, message, _) => told.Add(message)).Check();
                    Assert.True(told.Count == 0, text);

                    List<Match> Found(Regex pattern, Func<int, bool>? isRight = null) =>
                        [
                            .. pattern
                                .Matches(text)
                                .Where(m =>
                                    isRight?.Invoke(m.Index) != true
                                    && !markup.Value.Covers(m.Index + m.Length - 1)
                                    && !markup.Value.Covers(m.Index)
                                ),
                        ];
                },
                iter: 40_000
            );

    [Fact]
    public void Each_sign_that_a_text_has_is_seen() =>
        Gen.Select(Texts, Gen.OneOf([.. ForeignMarkup.All.Select(m => Gen.Const(m.Sign.Text))]), Texts)
            .Holds(
                (before, sign, after) =>
                {
                    Assert.True(new SignPairs(before + sign + after).Has(sign));
                    Assert.Equal(before.Contains(sign, StringComparison.Ordinal), new SignPairs(before).Has(sign));
                }
            );
}
