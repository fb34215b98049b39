using StaticGuide.Diagnostics;
using StaticGuide.Files;

namespace StaticGuide.Cli.Reporting;

/// <summary>The lines that diagnostics point at, read again only for them.</summary>
internal sealed class SourceLines(ISourceTree tree)
{
    private const int MostTexts = 16;

    private readonly Dictionary<string, SourceText?> texts = new(StringComparer.Ordinal);

    /// <summary>The line that was asked for last: of a very long one, much may be wrong.</summary>
    private (string File, int Number, string? Text) last = ("", 0, null);

    /// <summary>A line (from 1) of a file, or null where it cannot be shown.</summary>
    public string? Line(string file, int line)
    {
        if (last.Number == line && last.File == file)
            return last.Text;
        if (!texts.TryGetValue(file, out var text))
        {
            // Diagnostics come file by file; what is pointed at besides is soon read again.
            if (texts.Count == MostTexts)
                texts.Clear();
            texts.Add(file, text = Read(file));
        }
        last = (file, line, text?.Line(line));
        return last.Text;
    }

    private SourceText? Read(string file)
    {
        // Whatever is wrong with the file is what the diagnostic says; here there is just no line to show.
        try
        {
            return new SourceReader(tree, new DiagnosticBag()).ReadText(file);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
