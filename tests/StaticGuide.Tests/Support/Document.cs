using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticGuide.Tests.Support;

/// <summary>
/// A document of the repository, as Markdown. A comment such as <c>&lt;!-- usage: build --&gt;</c> marks the block behind it as one that
/// a test compares with the program.
/// </summary>
internal sealed partial class Document
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    private readonly MarkdownDocument tree;

    private Document(string path)
    {
        Path = path;
        Text = File.ReadAllText(Repository.Path(path));
        tree = Markdown.Parse(Text, Pipeline);
    }

    public const string Security = ".github/SECURITY.md";

    /// <summary>Every document that people read, by its path from the root.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "README.md",
        "generator/ARCHITECTURE.md",
        ".github/CHANGELOG.md",
        ".github/CONTRIBUTING.md",
        Security,
        .. Directory
            .GetFiles(Repository.Path("generator/docs/content"), "*.md")
            // It is made from the catalogue, whose examples name files that need not be here.
            .Where(f => System.IO.Path.GetFileName(f) != "errors.md")
            .Order(StringComparer.Ordinal)
            .Select(f => System.IO.Path.GetRelativePath(Repository.Root, f)),
    ];

    public string Path { get; }

    public string Text { get; }

    /// <summary>The addresses of its links.</summary>
    public IEnumerable<string> Links => tree.Descendants<LinkInline>().Select(l => l.Url!);

    /// <summary>The ids of its headings, as GitHub makes them.</summary>
    public IEnumerable<string> Anchors => tree.Descendants<HeadingBlock>().Select(h => h.GetAttributes().Id!);

    /// <summary>What it shows as code within a line.</summary>
    public IEnumerable<string> Codes => CodesOf(tree);

    /// <summary>All its marks.</summary>
    public IEnumerable<string> Marks => tree.OfType<HtmlBlock>().Select(MarkOf).OfType<string>();

    /// <summary>What its marks of a kind name, such as <c>build</c> of <c>usage: build</c>.</summary>
    public IEnumerable<string> Marked(string kind) =>
        Marks.Where(m => m.StartsWith(kind + ": ", StringComparison.Ordinal)).Select(m => m[(kind.Length + 2)..]);

    public static Document Read(string path) => new(path);

    /// <summary>The code that is marked so.</summary>
    public string Code(string mark) => Behind<FencedCodeBlock>(mark).Lines.ToString();

    /// <summary>Puts other code where that is which is marked so.</summary>
    public void Replace(string mark, string code)
    {
        var block = Behind<FencedCodeBlock>(mark);
        var start = Text.IndexOf('\n', block.Span.Start) + 1;
        var end = Text.LastIndexOf("```", block.Span.End, StringComparison.Ordinal);
        File.WriteAllText(Repository.Path(Path), string.Concat(Text.AsSpan(0, start), code, "\n", Text.AsSpan(end)));
    }

    /// <summary>The table that is marked so: for each row below its head, what the first cell has in code.</summary>
    public IEnumerable<IReadOnlyList<string>> Rows(string mark) => Cells(mark).Select(c => (IReadOnlyList<string>)[.. CodesOf(c)]);

    /// <summary>The same, with the first cell's plain text.</summary>
    public IEnumerable<string> FirstWords(string mark) =>
        Cells(mark).Select(c => string.Concat(c.Descendants<LiteralInline>().Select(l => l.Content.ToString())));

    private static IEnumerable<string> CodesOf(MarkdownObject within) => within.Descendants<CodeInline>().Select(c => c.Content);

    private IEnumerable<TableCell> Cells(string mark) =>
        Behind<Table>(mark).OfType<TableRow>().Where(r => !r.IsHeader).Select(r => (TableCell)r[0]);

    private T Behind<T>(string mark)
        where T : Block
    {
        var at = tree.ToList().FindIndex(b => b is HtmlBlock html && MarkOf(html) == mark);
        Assert.True(at >= 0, $"{Path} has no mark `{mark}`");
        return Assert.IsType<T>(tree[at + 1], exactMatch: false);
    }

    private static string? MarkOf(HtmlBlock block) =>
        Mark().Match(block.Lines.ToString()) is { Success: true } m ? m.Groups[1].Value : null;

    [GeneratedRegex(@"^<!-- (.+?) -->$")]
    private static partial Regex Mark();
}
