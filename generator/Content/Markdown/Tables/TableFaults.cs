using Markdig.Syntax;

namespace StaticGuide.Content.Markdown.Tables;

/// <summary>What stands in the Markdown like a table and is not shown like it, each with its place.</summary>
internal sealed class TableFaults
{
    /// <summary>Delimiter rows that count other cells than the line above them.</summary>
    public List<(SourceSpan Span, int Cells, int Columns)> Unfit { get; } = [];

    /// <summary>Lines between pipes below which no delimiter row stands, or one of other characters.</summary>
    public List<SourceSpan> WithoutDelimiters { get; } = [];

    /// <summary>Paragraphs that were meant as tables: what their numbers are, their headers would say.</summary>
    public List<SourceSpan> Paragraphs { get; } = [];

    /// <summary>Rows of dashes below the first, as a second table would have one.</summary>
    public List<SourceSpan> SecondDelimiters { get; } = [];

    /// <summary>Lines of cells above a table that has another line as its header.</summary>
    public List<SourceSpan> AboveHeader { get; } = [];

    /// <summary>Cells beyond the header's, which GFM leaves out.</summary>
    public List<(SourceSpan Span, int Cells, int Columns)> Excess { get; } = [];

    /// <summary>Lines right below a table that no pipe parts.</summary>
    public List<SourceSpan> WithoutPipe { get; } = [];

    /// <summary>Rows in which a pipe parts code or bold words into two cells.</summary>
    public List<SourceSpan> Parted { get; } = [];

    /// <summary>How many cells were added to rows that were too short.</summary>
    public int Filled { get; set; }

    /// <summary>The first row that could not be filled up.</summary>
    public SourceSpan? TooWide { get; set; }
}
