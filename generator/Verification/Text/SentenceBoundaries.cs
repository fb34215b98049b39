namespace StaticGuide.Verification.Text;

/// <summary>
/// Where the sentences of a block begin and end, and the block itself. In doubt there is no boundary: half a sentence can say the
/// opposite.
/// </summary>
internal sealed class SentenceBoundaries
{
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];

    private SentenceBoundaries() { }

    /// <summary>Ascending, not without repeats.</summary>
    public IReadOnlyList<int> Starts => starts;

    /// <summary>Offsets behind the last character; with the full stop and without it.</summary>
    public IReadOnlyList<int> Ends => ends;

    public static SentenceBoundaries Of(string text, TextBlock block)
    {
        var boundaries = new SentenceBoundaries();
        boundaries.Read(text.AsSpan(0, block.End), block.Start);
        return boundaries;
    }

    public bool HasStart(int at) => starts.BinarySearch(at) >= 0;

    public bool HasEnd(int at) => ends.BinarySearch(at) >= 0;

    private void Read(ReadOnlySpan<char> text, int start)
    {
        AddStart(text, start);
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] is not ('.' or '!' or '?' or '\u3002'))
                continue;
            var stop = at;
            while (at + 1 < text.Length && text[at + 1] is '.' or '!' or '?')
                at++;
            var behind = SkipClosers(text, at + 1);
            var next = SkipSpace(text, behind);
            if (next < text.Length && !IsBoundary(text, stop, behind, next))
                continue;
            AddEnds(text, stop, at + 1, behind);
            if (next < text.Length)
                AddStart(text, next);
        }
        ends.Add(text.Length);
    }

    /// <summary>Before what follows there must be a space, and it must look like a beginning.</summary>
    private static bool IsBoundary(ReadOnlySpan<char> text, int stop, int behind, int next)
    {
        if (text[stop] == '\u3002')
            return true;
        if (next == behind)
            return false;
        var word = text[SkipOpeners(text, next)..];
        if (word.IsEmpty || char.IsLower(word[0]) && !(word.Length > 1 && char.IsUpper(word[1])))
            return false;
        return text[stop] != '.' || !Abbreviations.EndsIn(text[..stop]) || Abbreviations.IsOpener(word);
    }

    private void AddStart(ReadOnlySpan<char> text, int at)
    {
        starts.Add(at);
        var behind = SkipOpeners(text, at);
        if (behind != at && behind < text.Length)
            starts.Add(behind);
    }

    private void AddEnds(ReadOnlySpan<char> text, int stop, int behindStop, int behindClosers)
    {
        if (text[stop] == '.' && behindStop == stop + 1)
            ends.Add(stop);
        for (var end = behindStop; end <= behindClosers; end++)
            ends.Add(end);
    }

    private static int SkipClosers(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '"' or '\'' or ')' or ']')
            at++;
        return at;
    }

    private static int SkipOpeners(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '"' or '\'' or '(' or '[')
            at++;
        return at;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at;
    }
}
