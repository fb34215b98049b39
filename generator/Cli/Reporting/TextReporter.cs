using System.Globalization;
using StaticGuide.Diagnostics;

namespace StaticGuide.Cli.Reporting;

/// <summary>For people: each diagnostic with its line and the stretch it means underlined, and a summary.</summary>
/// <param name="isWhole">Nothing is left out however often it occurs, as a file can be searched and a terminal only scrolls away.</param>
internal sealed class TextReporter(Palette palette, bool quiet, bool strict, bool isWhole = false) : IReporter
{
    private const int LongestLine = 160;

    public void Write(Report report, TextWriter writer)
    {
        Write(report.Result.Diagnostics, report.Sources, writer);
        WriteSummary(report, writer);
    }

    /// <summary>Diagnostics without a summary.</summary>
    public void Write(IEnumerable<Diagnostic> diagnostics, SourceLines sources, TextWriter writer)
    {
        var repeats = new Repeats();
        foreach (var diagnostic in diagnostics)
        {
            if (isWhole || repeats.IsShown(diagnostic))
                Write(diagnostic, sources, writer);
        }
        foreach (var line in repeats.Lines)
            writer.Write($"{palette.Quiet}{Printable(line)}{palette.Reset}\n\n");
    }

    /// <summary>A diagnostic alone, without colours.</summary>
    public static string TextOf(Diagnostic diagnostic, SourceLines sources)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        new TextReporter(Palette.Plain, quiet: false, strict: false).Write(diagnostic, sources, writer);
        return writer.ToString().TrimEnd();
    }

    /// <summary>One line, which <c>--quiet</c> leaves out where nothing is wrong.</summary>
    public void WriteSummary(Report report, TextWriter writer)
    {
        if (!quiet || report.Result.Errors > 0 || strict && report.Result.Warnings > 0)
            writer.Write(Summary(report) + "\n");
    }

    private void Write(Diagnostic diagnostic, SourceLines sources, TextWriter writer)
    {
        var (colour, word) = (palette.Of(diagnostic.Severity), diagnostic.Severity == Severity.Error ? "error" : "warning");
        writer.Write(
            $"{colour}{word}[{diagnostic.Rule.Code}]{palette.Reset}{palette.Strong}: {Printable(diagnostic.Message)}{palette.Reset}\n"
        );
        if (diagnostic.Place is { } place)
            Write(place, colour, sources, writer);
        foreach (var note in diagnostic.Notes)
        {
            writer.Write($"{palette.Quiet}  ={palette.Reset} note: {Printable(note.Message)}\n");
            Write(note.Place, palette.Quiet, sources, writer);
        }
        if (diagnostic.Hint is { } hint)
            writer.Write($"{palette.Quiet}  ={palette.Reset} hint: {Printable(hint)}\n");
        writer.Write("\n");
    }

    private void Write(Place place, string colour, SourceLines sources, TextWriter writer)
    {
        var number = (place.Start?.Line ?? 1).ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        writer.Write(
            $"{margin}{palette.Quiet}-->{palette.Reset} {Printable(place.File)}{(place.Start is { } at ? $":{at.Line}:{at.Column}" : "")}\n"
        );
        if (place.Start is not { } start || sources.Line(place.File, start.Line) is not { } line)
            return;
        var offset = OffsetOf(line, start.Column);
        var width = place.End is { } end && end.Line == start.Line ? end.Column - start.Column : line.Length - offset;
        // Of a very long line, show the part that matters.
        var skipped = offset > LongestLine / 2 ? offset - LongestLine / 4 : 0;
        var shown = Shortened(line.AsSpan(skipped));
        var indent = string.Concat(
            line[skipped..offset]
                .Select(c =>
                    c == '\t' ? "\t"
                    : char.IsLowSurrogate(c) ? ""
                    : " "
                )
        );
        var marks = new string('^', Math.Clamp(width, 1, Math.Max(1, shown.Length - indent.Length)));
        writer.Write($"{palette.Quiet}{margin} |{palette.Reset}\n");
        writer.Write($"{palette.Quiet}{number} |{palette.Reset} {shown}\n");
        writer.Write($"{palette.Quiet}{margin} |{palette.Reset} {indent}{colour}{marks}{palette.Reset}\n");
    }

    private string Summary(Report report)
    {
        var result = report.Result;
        var pages = Count(result.Pages, "page");
        var found = (result.Errors, result.Warnings) switch
        {
            (0, 0) => "",
            (0, var warnings) => $", {Count(warnings, "warning")}",
            (var errors, 0) => $", {Count(errors, "error")}",
            var (errors, warnings) => $", {Count(errors, "error")} and {Count(warnings, "warning")}",
        };
        var failed = result.Errors > 0 || strict && result.Warnings > 0;
        var verb = (report.Command, failed) switch
        {
            _ when report.Did is not null => report.Did,
            ("check", _) => $"Checked {pages}",
            (_, false) => $"Built {pages}",
            _ => $"Nothing was written: {pages} read",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{verb}{found} in {report.Duration.TotalMilliseconds:F0} ms.");
    }

    public static string Count(int number, string noun) =>
        $"{number.ToString(CultureInfo.InvariantCulture)} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>Where a column (code points, from 1) of a line is, in UTF-16 units; its end where it is shorter.</summary>
    private static int OffsetOf(string line, int column)
    {
        var offset = Math.Min(column - 1, line.Length);
        if (!line.AsSpan(0, offset).ContainsAnyInRange('\uD800', '\uDFFF'))
            return offset;
        offset = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (--column <= 0)
                break;
            offset += rune.Utf16SequenceLength;
        }
        return Math.Min(offset, line.Length);
    }

    private static string Shortened(ReadOnlySpan<char> line) =>
        Printable(line.Length > LongestLine ? $"{line[..LongestLine]}…" : line.ToString());

    /// <summary>Without characters that would move a terminal's cursor or colour what follows.</summary>
    public static string Printable(string text) => string.Concat(text.Select(c => char.IsControl(c) && c != '\t' ? '\uFFFD' : c));
}
