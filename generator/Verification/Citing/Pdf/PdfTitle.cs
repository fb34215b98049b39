using System.Text.RegularExpressions;

namespace StaticGuide.Verification.Citing.Pdf;

/// <summary>
/// Tells a title from what programs put into its place: the name of a file, or a word that they begin every document with.
/// </summary>
internal static partial class PdfTitle
{
    /// <param name="text">What stands where the title belongs.</param>
    /// <param name="fileName">That of the PDF, with or without its extension.</param>
    /// <returns>The title, or null where it is none.</returns>
    public static string? Of(string? text, string fileName) =>
        CitedTitle.Plain(text) is { } title
        && title.Any(char.IsLetter)
        && !Placeholder().IsMatch(title)
        && !Path().IsMatch(title)
        && !IsFileName(title, fileName)
            ? title
            : null;

    private static bool IsFileName(string title, string fileName)
    {
        if (title.Contains(' ', StringComparison.Ordinal))
            return false;
        var bare = fileName.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? fileName[..^4] : fileName;
        return title.Contains('_', StringComparison.Ordinal)
            || title.Any(char.IsDigit) && title.Equals(bare, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Words that programs begin with, and what a printer's driver makes of a program and a file.</summary>
    [GeneratedRegex(
        @"^(?:(?:untitled|unnamed|no title|title|new|blank|temp|test|scan|scanned (?:document|image)|print|unknown|none|null|(?:new )?document|doc|book|(?:powerpoint )?presentation|powerpoint|slide|layout|page|sheet|workbook|mappe|dokument|image|template)(?: document| presentation| title| page)?[ _.#-]*[0-9]*|(?:microsoft|ms|adobe|corel|libreoffice|openoffice)[ a-z]* - .*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Placeholder();

    /// <summary>A path, an address, or a name with the extension of something that is written, drawn or set.</summary>
    [GeneratedRegex(
        @"^(?:[a-z]:)?[\\/]|^(?:file|https?|about|ftp):|\\.+\\|\.(?:docx?|dotx?|rtf|odt|wpd?|pdf|pptx?|odp|xlsx?|ods|csv|indd?|qx[dp]|pub|fm|ai|eps|ps|tex|dvi|txt|md|html?|aspx?|php|tmp|pmd|p65|cdr|vsdx?|pages|jpe?g|png|tiff?)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Path();
}
