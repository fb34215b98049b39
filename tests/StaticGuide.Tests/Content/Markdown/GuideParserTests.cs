using System.Text;
using CsCheck;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Content.Markdown.Links;
using StaticGuide.Content.Markdown.Tables;
using StaticGuide.Content.Markdown.Typos;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown;

/// <summary>What is read line by line without the library is what the library would make of it, places included.</summary>
public sealed class GuideParserTests
{
    private static readonly string[] Beginnings =
    [
        "",
        "",
        "",
        "- ",
        "- ",
        "* ",
        "+ ",
        "# ",
        "## ",
        "#",
        "1. ",
        "2) ",
        "> ",
        "  ",
        "   ",
        "    ",
        "\t",
        ": ",
        ":   ",
        "~   ",
        " :   ",
        "::",
        ":::",
        "|",
        "| ",
        "[",
        "[^1]: ",
        "[a]: ",
        "<div>",
        "<!-- ",
        "```",
        "~~~",
        "-",
        "*",
        "é",
        "\u00a0",
        "$",
        "(",
        "`",
        "!",
        "5",
    ];

    private static readonly string[] Words =
    [
        "nurses",
        "a b",
        "it **is** so",
        "a | b",
        "a | b |",
        "---|---",
        "--- | --- |",
        ":--|--:|",
        "---",
        "===",
        "-",
        "- -",
        "*",
        "**b**",
        ":stat[pay]",
        "[@src]",
        "[a]",
        "[a](b.md)",
        "[a]: b",
        "]: b",
        "[a]: b ",
        "() c",
        "\"\" c",
        "[^1]",
        "x[^1]",
        "# ",
        " ##",
        "{#id}",
        "{.b}",
        "\\",
        "\\|",
        "`c`",
        "-->",
        "note",
        "5 %",
        "5.",
        "www.a.org",
        "https://a.org",
        "a  ",
        "é\u00a0",
        "",
        " ",
        "[!NOTE]",
        "[ ] done",
        "\r",
        "\0",
        "&amp;",
    ];

    private static readonly string[] PlainLines = ["a", "- a", "- b *c*", "## d", "|a|b|", "|-|-|", "", "", "e [f](g.md)"];

    /// <summary>What may stand in one line with marks.</summary>
    private static readonly string[] Marked =
    [
        " ",
        " ",
        " ",
        ". ",
        "a",
        "b c",
        "é",
        "*",
        "**",
        "_",
        "*d*",
        "**e:**",
        "_f_",
        "g_h",
        "**i.** ",
        "`",
        "`j`",
        "` k `",
        "`o \\| p`",
        "``",
        "[@src]",
        "[see @src, p. 3]",
        "[@src]",
        " [@a; @b]",
        "[",
        "]",
        "(",
        ")",
        "[l](m.md)",
        "[n](https://a.org/b_c?d=e#f)",
        "[o](p \"q\")",
        "[r](<s>)",
        "[t]",
        "[^1]",
        "![u](v.png)",
        ":stat[pay]",
        ":stat[pay.year]",
        ":stat[",
        ":uncounted[5]{reason=\"w\"}",
        "::",
        ": ",
        "://",
        "!",
        "&",
        "&amp;",
        "<",
        "~",
        "@x",
        "\\",
        "{.y}",
        "“",
        "5",
    ];

    private static readonly Gen<string> Line = Gen.Select(
        Gen.OneOf([.. Beginnings.Select(Gen.Const)]),
        Gen.OneOf([.. Words.Select(Gen.Const)]),
        Gen.OneOf([.. Words.Select(Gen.Const), Gen.Const(""), Gen.Const("")]),
        (beginning, words, more) => beginning + words + more
    );

    private static readonly Gen<string> Plain = Gen.OneOf([.. PlainLines.Select(Gen.Const)]);

    private static readonly Gen<string> Marks = Gen.Select(
        Gen.OneOf(Gen.Const(""), Gen.Const(""), Gen.Const("- "), Gen.Const("## "), Gen.Const("|a|\n|-|\n|")),
        Gen.OneOf([.. Marked.Select(Gen.Const)]).Array[1, 9],
        (beginning, marks) => beginning + string.Concat(marks)
    );

    private static readonly Gen<string> Texts = Gen.Select(
        Gen.OneOf(Line, Plain).Array[0, 12],
        Gen.Bool,
        (lines, ends) => Text(lines, ends)
    );

    [Fact]
    public void Lines_are_read_as_the_library_reads_them() => Texts.Holds(AssertSame, iter: 20_000);

    [Fact]
    public void Marks_within_a_line_are_read_as_the_library_reads_them() => Marks.Holds(AssertSame, iter: 50_000);

    [Fact]
    public void Documents_are_read_as_the_library_reads_them()
    {
        foreach (var path in Document.All)
            AssertSame(File.ReadAllText(Repository.Path(path)));
    }

    private static string Text(string[] lines, bool ends) => string.Join('\n', lines) + (ends ? "\n" : "");

    private static void AssertSame(string text)
    {
        var signs = new SignPairs(text);
        foreach (var parser in new[] { GuidePipeline.BodyOf(signs), GuidePipeline.ValueOf(signs) })
            Assert.Equal(TreeOf(Markdig.Markdown.Parse(text, parser.Pipeline)), TreeOf(parser.Parse(text)));
        signs.GiveBack();
    }

    private static string TreeOf(MarkdownDocument document)
    {
        var tree = new StringBuilder();
        Add(tree, document, 0);
        if (TableParser.FaultsIn(document) is { } faults)
            tree.Append(string.Join(' ', faults.Excess))
                .Append(string.Join(' ', faults.WithoutDelimiters))
                .Append(string.Join(' ', faults.Paragraphs))
                .Append(string.Join(' ', faults.Unfit))
                .Append(string.Join(' ', faults.SecondDelimiters))
                .Append(string.Join(' ', faults.AboveHeader))
                .Append(string.Join(' ', faults.WithoutPipe))
                .Append(string.Join(' ', faults.Parted));
        if (LinkLabels.Find(document) is { } labels)
            tree.Append(string.Join(' ', labels.Unknown));
        foreach (var (id, span, isLink) in BareKeyParser.FoundIn(document) ?? [])
            tree.Append($"{id} {span} {isLink}");
        return tree.Append(string.Join(' ', CitationParser.FoundBrokenIn(document))).ToString();
    }

    private static void Add(StringBuilder tree, MarkdownObject node, int depth)
    {
        tree.Append(' ', depth).Append($"{node.GetType().Name} {node.Span.Start}-{node.Span.End} {node.Line}:{node.Column} ");
        tree.Append(node.TryGetAttributes()?.Id).Append(string.Join('.', node.TryGetAttributes()?.Classes ?? []));
        tree.AppendLine(
            node switch
            {
                HeadingBlock heading => $"{heading.Level} {heading.IsSetext}",
                ListBlock list => $"{list.BulletType} {list.IsLoose} {list.OrderedStart} {list.OrderedDelimiter}",
                ListItemBlock item => $"{item.ColumnWidth} {item.Order}",
                Table table => string.Join(' ', table.ColumnDefinitions.Select(c => c.Alignment)),
                TableRow row => $"{row.IsHeader}",
                CodeBlock code => code.Lines.ToString(),
                HtmlBlock html => html.Lines.ToString(),
                LiteralInline literal => $"“{literal.Content}” {literal.IsFirstCharacterEscaped}",
                CodeInline code => code.Content,
                EmphasisInline emphasis => $"{emphasis.DelimiterChar} {emphasis.DelimiterCount}",
                CitationInline citation => $"{citation.Citation.Length} {string.Join(' ', citation.Citation.Items)}",
                DirectiveInline directive => $"{directive.Syntax} {directive.Colons}",
                LinkInline link => $"{link.Url} {link.Title} {link.UrlSpan} {link.IsImage}",
                _ => "",
            }
        );
        foreach (var child in ChildrenOf(node))
            Add(tree, child, depth + 1);
    }

    private static IEnumerable<MarkdownObject> ChildrenOf(MarkdownObject node) =>
        node switch
        {
            ContainerBlock container => container,
            LeafBlock { Inline: { } inlines } => [inlines],
            ContainerInline container => container,
            _ => [],
        };
}
