using CsCheck;
using Markdig.Syntax;
using StaticGuide.Content.Markdown;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown.Citations;

/// <summary>What holds for any citation and any text.</summary>
public sealed class CitationLawTests
{
    private const string Escaped = "\\`*_[]<>&!;@\"~|#$%^'+=/?:-";

    private static readonly Gen<string> Noise = Gen.OneOf(
            "[",
            "]",
            "@",
            ";",
            ",",
            "{",
            "}",
            "\\",
            "`",
            "*",
            "_",
            "-",
            "a",
            "1",
            " ",
            "\n",
            "@a",
            "[@b",
            "(",
            ")",
            "!",
            "\"",
            "<",
            "&amp;",
            "\n> ",
            "\n- ",
            "|"
        )
        .Array[0, 40]
        .Select(string.Concat);

    private static readonly Gen<string> Ids = Gen.OneOf(
        "a",
        "bls-ooh-ma",
        "smithHealth2024",
        "doe_2020a",
        "10.1000/x",
        "a.b:c/d",
        "größe",
        "_x",
        "9",
        "https://x.y/z",
        "a,b;c",
        "a{b}c",
        "x]y",
        "@x"
    );

    /// <summary>Any characters, as long as they say nothing by where they stand.</summary>
    private static readonly Gen<string> Words = Gen.String[Gen.Char["ab c*_`[]<>&!;@\"~|'"], 1, 12]
        .Select(s => "w" + s + "w")
        .Select(s => string.Join(' ', s.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    private static readonly Gen<CitationLocator?> Locators = Gen.OneOf(
        Gen.Const((CitationLocator?)null),
        Gen.Select(
                Gen.OneOf(
                    ("p. ", "page"),
                    ("pp. ", "page"),
                    ("§", "section"),
                    ("chap. ", "chapter"),
                    ("sub verbo ", "sub-verbo"),
                    ("", "page")
                ),
                Gen.OneOf("3", "33-35", "3, 5", "4.2", "A4")
            )
            .Select((term, value) => (CitationLocator?)new CitationLocator(term.Item1 + value, term.Item2, value)),
        Words
            .Where(w => w.Count(c => c == '"') % 2 == 0 && w.Count(c => c == '[') == w.Count(c => c == ']'))
            .Select(w => (CitationLocator?)new CitationLocator(w, null, w))
    );

    private static readonly Gen<CitationItem> Items = Gen.Select(Ids, Words.Null(), Locators, Words.Select(w => ", " + w).Null(), Gen.Bool)
        .Select(
            (id, prefix, locator, suffix, suppresses) =>
                new CitationItem(id, 0, 0)
                {
                    Prefix = prefix,
                    Locator = locator,
                    // Without a locator the suffix needs something else to begin with than the comma.
                    Suffix = locator is null && suffix is not null ? suffix[1..] : suffix,
                    SuppressAuthor = suppresses,
                }
        );

    [Fact]
    public void What_is_printed_is_read_back() =>
        Items
            .Array[1, 4]
            .Holds(items =>
            {
                var text = Printed(items);
                var citation = CitationSyntax.Read(text);
                Assert.True(citation is not null, text);
                Assert.Equal(text.Length, citation.Length);
                Assert.Equal(items, citation.Items.Select(i => i with { Start = 0, End = 0 }));
                Assert.Equal(text, Printed(citation.Items));
            });

    [Fact]
    public void Text_without_a_key_never_cites() =>
        Noise.Select(t => t.Replace('@', 'x')).Holds(text => Assert.Null(CitationSyntax.Read("[" + text)));

    [Fact]
    public void Keys_are_where_they_say() =>
        Noise.Holds(text =>
        {
            var markdown = "> - x " + text + "]";
            foreach (var inline in Markdig.Markdown.Parse(markdown, GuidePipeline.Body).Descendants<CitationInline>())
            {
                Assert.Equal('[', markdown[inline.Span.Start]);
                Assert.Equal(']', markdown[inline.Span.End]);
                foreach (var item in inline.Citation.Items)
                    Assert.Contains(
                        markdown[(inline.Span.Start + item.Start)..(inline.Span.Start + item.End)],
                        new[] { $"@{item.Id}", $"@{{{item.Id}}}" }
                    );
            }
        });

    private static string Printed(IEnumerable<CitationItem> items) => $"[{string.Join("; ", items.Select(Printed))}]";

    private static string Printed(CitationItem item) =>
        (item.Prefix is { } prefix ? Escape(prefix) + " " : "")
        + (item.SuppressAuthor ? "-" : "")
        + $"@{{{item.Id}}}"
        + (item.Locator is { } locator ? ", " + (locator.Label is null ? Escape(locator.Words) : locator.Words) : "")
        + (item.Suffix is { } suffix ? Escape(suffix) : "");

    private static string Escape(string words) => string.Concat(words.Select(c => Escaped.Contains(c) ? $"\\{c}" : c.ToString()));
}
