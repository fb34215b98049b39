using StaticGuide.Evidence.Figures;
using StaticGuide.Tests.Support;
using StaticGuide.Verification.Quotes;

namespace StaticGuide.Tests.Verification.Quotes.Mutations;

/// <summary>A line of <c>mutations.txt</c>: a statistic that a page states, or one that it does not.</summary>
internal sealed record MutationRow(string Page, string Line)
{
    private const string Folder = "tests/StaticGuide.Tests/Verification/Quotes/Mutations/";

    private string[] Fields => Line.Split(" | ");

    /// <summary>Which kind of change it is; <c>true</c> where there is none.</summary>
    public string Kind => Fields[0];

    public bool IsTrue => Kind == "true";

    /// <summary>What is stated, whatever it is called.</summary>
    public string Statement => Line[(Kind.Length + 3)..];

    public Figure Figure =>
        Fields is [_, var value, var unit, var row, var column, var text]
            ? Figures.One(Yaml(value), unit, row, column == "-" ? null : column, text)
            : Figures.One(Yaml(Fields[1]), Fields[2], Fields[3]);

    public static IReadOnlyList<MutationRow> All()
    {
        List<MutationRow> rows = [];
        var page = "";
        foreach (var line in File.ReadLines(Repository.Path(Folder + "mutations.txt")).Where(l => l is [not '#', ..]))
        {
            if (line is ['[', .. var name, ']'])
                page = name;
            else
                rows.Add(new MutationRow(page, line));
        }
        return rows;
    }

    /// <summary>The page as <c>verify</c> reads it: a text file stands for a PDF with its lines.</summary>
    public SourceDocument Document()
    {
        var text = File.ReadAllText(Repository.Path(Folder + Page));
        return Page.EndsWith(".txt", StringComparison.Ordinal)
            ? SourceDocument.OfPdf(PdfTests.Pdf(text.Split('\n')))!
            : SourceDocument.OfHtml(text);
    }

    private static string Yaml(string value) =>
        value.Split("..") is [var min, var max] ? $"{{min: {min}, max: {max}}}"
        : value[0] == '<' ? $"{{less_than: {value[1..]}}}"
        : value[0] == '>' ? $"{{more_than: {value[1..]}}}"
        : value;
}
