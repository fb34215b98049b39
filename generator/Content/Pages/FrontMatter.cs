using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Pages;

/// <summary>
/// The parts of a page's file: the YAML between a first line <c>---</c> and the next such line, and the Markdown behind it.
/// </summary>
/// <param name="YamlEnd">
/// Where the YAML ends, which begins with the second line; null where there is none that could be read (which is reported).
/// </param>
/// <param name="BodyOffset">Where the Markdown begins, in UTF-16 units of the file's text.</param>
internal readonly record struct FrontMatter(int? YamlEnd, int BodyOffset)
{
    private const string Fence = "---";

    public static FrontMatter Split(SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        if (!IsFence(text, 0))
        {
            var hint = text.StartsWith("+++", StringComparison.Ordinal) ? "front matter is YAML here: begin and end it with a line `---`"
                : text.TrimStart().StartsWith(Fence, StringComparison.Ordinal) ? "the line `---` must be the very first of the file"
                : "begin the file with a line `---`, then `title: …`, then a line `---`";
            diagnostics.Add(PageRules.NoFrontMatter, source.PlaceOf(0, 0), "this page has no front matter", hint);
            return new FrontMatter(null, 0);
        }
        for (var line = LineAfter(text, 0); line < text.Length; line = LineAfter(text, line))
        {
            if (IsFence(text, line))
                return new FrontMatter(line, LineAfter(text, line));
        }
        diagnostics.Add(PageRules.FrontMatterOpen, source.PlaceOf(0, Fence.Length), "this front matter is never closed",
            "end it with a line `---`");
        return new FrontMatter(null, text.Length);
    }

    private static bool IsFence(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return text.AsSpan(at, (end < 0 ? text.Length : end) - at).TrimEnd() is Fence;
    }

    private static int LineAfter(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }
}
