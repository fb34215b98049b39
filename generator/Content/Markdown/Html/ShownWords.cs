using System.Text;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>The words that readers see of something, recorded while it is written: no markup, no note numbers.</summary>
internal sealed class ShownWords
{
    private readonly StringBuilder words = new();
    private bool isBetween;

    public void Add(ReadOnlySpan<char> text)
    {
        // Nearly all there is: words of ASCII with one space between.
        if (!text.ContainsAnyExceptInRange(' ', '~') && text.IndexOf("  ") < 0)
        {
            AddPlain(text);
            return;
        }
        for (var at = 0; at < text.Length; )
        {
            if (char.IsWhiteSpace(text[at]))
            {
                isBetween = true;
                at++;
                continue;
            }
            var end = at + 1;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            if (isBetween && words.Length > 0)
                words.Append(' ');
            isBetween = false;
            words.Append(text[at..end]);
            at = end;
        }
    }

    private void AddPlain(ReadOnlySpan<char> text)
    {
        if (text is [' ', ..])
        {
            isBetween = true;
            text = text[1..];
        }
        if (text.IsEmpty)
            return;
        if (isBetween && words.Length > 0)
            words.Append(' ');
        isBetween = text[^1] == ' ';
        words.Append(isBetween ? text[..^1] : text);
    }

    /// <summary>Forgets all of them, so that others can be recorded.</summary>
    public void Clear()
    {
        words.Clear();
        isBetween = false;
    }

    /// <summary>How many characters there are so far.</summary>
    public int Length => words.Length;

    /// <summary>What stands in separate blocks is separate words.</summary>
    public void Break() => isBetween = true;

    /// <summary>The words, with one space between them.</summary>
    public override string ToString() => words.ToString();
}
