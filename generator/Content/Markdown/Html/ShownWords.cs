using System.Text;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>The words that readers see of something, recorded while it is written: no markup, no note numbers.</summary>
internal sealed class ShownWords
{
    private readonly StringBuilder words = new();

    public void Add(ReadOnlySpan<char> text) => words.Append(text);

    /// <summary>What stands in separate blocks is separate words.</summary>
    public void Break() => words.Append(' ');

    /// <summary>The words, with one space between them.</summary>
    public override string ToString() => string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
