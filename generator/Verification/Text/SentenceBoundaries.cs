using StaticGuide.Language;

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
            if (!SentenceEnds.Stops.Contains(text[at]))
                continue;
            var stop = at;
            at = SentenceEnds.BehindStops(text, at + 1) - 1;
            var behind = SentenceEnds.BehindClosers(text, at + 1);
            var behindMarks = NoteMarks.Behind(text, behind);
            var next = SkipSpace(text, behindMarks);
            if (!SentenceEnds.IsEnd(text, stop, behind, next, inDoubt: false))
                continue;
            AddEnds(text, stop, at + 1, behind);
            if (behindMarks > behind)
                ends.Add(behindMarks);
            if (next < text.Length)
                AddStart(text, next);
        }
        ends.Add(text.Length);
    }

    private void AddStart(ReadOnlySpan<char> text, int at)
    {
        starts.Add(at);
        var behind = SentenceEnds.BehindOpeners(text, at);
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

    private static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at;
    }
}
