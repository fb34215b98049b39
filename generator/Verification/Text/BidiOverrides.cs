using System.Text;

namespace StaticGuide.Verification.Text;

/// <summary>
/// Characters that have letters written from their end to their beginning (UAX 9: U+202E, up to U+202C or the end of the paragraph):
/// readers see another number than stands there.
/// </summary>
internal sealed class BidiOverrides
{
    private const char Override = '\u202E';

    /// <summary>Those that begin a stretch of a direction, and those that end one.</summary>
    private const string Marks = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    /// <summary>Deeper ones have no effect (UAX 9, 3.3.2).</summary>
    private const int Deepest = 125;

    private readonly Stack<bool> open = new();
    private int depth;

    /// <summary>Whether there were any.</summary>
    public bool HasAny { get; private set; }

    /// <summary>The paragraph ends.</summary>
    public void End()
    {
        open.Clear();
        depth = 0;
    }

    /// <param name="drops">Leaves out what is overridden.</param>
    public ReadOnlySpan<char> Pass(ReadOnlySpan<char> text, bool drops)
    {
        if (open.Count == 0 && !text.Contains(Override))
            return text;
        var seen = new StringBuilder();
        foreach (var c in text)
        {
            if (Marks.Contains(c, StringComparison.Ordinal))
                Meet(c);
            else if (depth == 0 || !drops)
                seen.Append(c);
        }
        return seen.ToString();
    }

    private void Meet(char mark)
    {
        if (mark is '\u202C' or '\u2069')
        {
            if (open.TryPop(out var was))
                depth -= was ? 1 : 0;
            return;
        }
        if (open.Count >= Deepest)
            return;
        open.Push(mark == Override);
        depth += mark == Override ? 1 : 0;
        HasAny |= mark == Override;
    }
}
