namespace StaticGuide.Verification.Text;

/// <summary>What says of what sentences are that stand below it, or in the part of the page that it names.</summary>
/// <param name="Block">The block of its words; <see cref="NoBlock"/> where they are those of an attribute.</param>
/// <param name="Level">
/// 1 to 6 of a heading, <see cref="OfLine"/> of a line that is bold, <see cref="OfPart"/> for what names a part of a page,
/// <see cref="OfList"/> for what stands before a list, and names it if it is short or ends with a colon, <see cref="OfCard"/> for the
/// second of two lines in a box, which names the first if it is short.
/// </param>
/// <param name="From">The first block that is below it.</param>
/// <param name="Until">The first block that is not below it any more, whatever comes between.</param>
internal readonly record struct OutlineLabel(int Block, int Level, int From, int Until)
{
    public const int NoBlock = -1;
    public const int OfLine = 7;
    public const int OfPart = 8;
    public const int OfList = 9;
    public const int OfCard = 10;

    /// <summary>In characters: a longer line is a sentence.</summary>
    private const int LongestLine = 100;

    private const int LongestSentence = 60;

    public bool IsHeading => Level < OfLine;

    /// <summary>A nearer one of the same level or a higher one takes its place.</summary>
    public bool HasLevel => Level < OfPart;

    /// <summary>Where it is no block.</summary>
    public string? Words { get; init; }

    /// <summary>The elements that have its words.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    public bool IsOfFigure { get; init; }

    /// <summary>Whether words name what stands below them: what is long, or a number, is a part of the text itself.</summary>
    public bool IsNamedBy(ReadOnlySpan<char> text) =>
        Level switch
        {
            OfList => IsLead(text) || text.Length <= LongestSentence && !text.ContainsAny(".!?"),
            OfCard => IsShort(text),
            _ => true,
        };

    /// <summary>A short line, such as "Men" or "Men."; "811 clerks" is a number that is shown large.</summary>
    public static bool IsLine(ReadOnlySpan<char> text) =>
        text.Length <= (text is [.., '.' or '!' or '?'] ? LongestSentence : LongestLine)
        && text.TrimStart("\"'([") is [var first, ..]
        && char.IsLetter(first);

    /// <summary>No sentence and no number.</summary>
    public static bool IsShort(ReadOnlySpan<char> text) => text.Length <= LongestSentence && !text.ContainsAny(".:!?") && IsLine(text);

    /// <summary>What ends with a colon is about what comes next.</summary>
    public static bool IsLead(ReadOnlySpan<char> text) => text.Length <= 2 * LongestLine && text is [.., ':'];
}
