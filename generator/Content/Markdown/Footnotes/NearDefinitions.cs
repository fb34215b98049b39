using Markdig.Syntax;

namespace StaticGuide.Content.Markdown.Footnotes;

/// <summary>Lines that were meant as footnotes, and lack no more than the colon right behind the label.</summary>
internal static class NearDefinitions
{
    /// <param name="unknown">References that no footnote answers: those of such a line's label follow from it.</param>
    public static List<(string Label, SourceSpan Span, string Why, string Hint)> In(
        List<(string Label, SourceSpan Span)> unknown,
        string markdown
    )
    {
        List<(string, SourceSpan, string, string)> found = [];
        var isNamed = unknown.CountBy(u => u.Label).ToDictionary(StringComparer.Ordinal);
        foreach (var (label, span) in unknown)
        {
            if (span.Start < 0 || span.End + 1 >= markdown.Length || !BeginsLine(markdown.AsSpan(0, span.Start)))
                continue;
            var behind = markdown.AsSpan(span.End + 1);
            if (behind[0] is ' ' or '\t' && behind.TrimStart(" \t") is [':', ' ', ..])
                found.Add((label, span, "a space stands before its colon", $"write `[^{label}]: ` and then its words"));
            // One that begins a paragraph is a note of the word before it nowhere.
            else if (isNamed[label] > 1 && BeginsParagraph(markdown.AsSpan(0, span.Start)) && IsWord(behind))
                found.Add((label, span, "there is no colon behind its label", $"write `[^{label}]: ` and then its words"));
        }
        return found;
    }

    private static bool IsWord(ReadOnlySpan<char> behind) =>
        behind is [' ', var first, ..] ? char.IsLetter(first) : char.IsLetter(behind[0]);

    private static bool BeginsLine(ReadOnlySpan<char> before) => before.TrimEnd("> ") is [] or [.., '\n'];

    private static bool BeginsParagraph(ReadOnlySpan<char> before) =>
        before.TrimEnd("> ") is var above && (above.IsEmpty || above[..^1].TrimEnd("> \t") is [] or [.., '\n']);
}
