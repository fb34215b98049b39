using System.Buffers;
using System.Text;
using StaticGuide.Evidence.Formatting;

namespace StaticGuide.Output;

/// <summary>
/// Writes a table as CSV (RFC 4180): a header row, lines that end in CRLF, cells in quotation marks where they need them.
/// </summary>
internal sealed class CsvText
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    // OWASP, CSV Injection: spreadsheets run a cell that begins with one of these, also in its full-width form.
    private static readonly SearchValues<char> StartsFormula = SearchValues.Create("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");

    private readonly StringBuilder text = new();
    private bool isFirst = true;

    /// <summary>A number as it is, or an empty cell.</summary>
    public CsvText Number(decimal? number) => Add(number is { } known ? NumberText.Invariant(known) : "");

    /// <summary>Words. An apostrophe in front keeps a spreadsheet from taking them for a formula.</summary>
    public CsvText Words(string? words)
    {
        words ??= "";
        return Add(words.Length > 0 && StartsFormula.Contains(words[0]) ? "'" + words : words);
    }

    public CsvText EndRow()
    {
        text.Append("\r\n");
        isFirst = true;
        return this;
    }

    public override string ToString() => text.ToString();

    private CsvText Add(string cell)
    {
        if (!isFirst)
            text.Append(',');
        isFirst = false;
        if (cell.AsSpan().ContainsAny(NeedsQuotes))
            text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else
            text.Append(cell);
        return this;
    }
}
