namespace StaticGuide.Language;

/// <summary>What assistive technology is told of a text's own parts, in a language.</summary>
internal sealed record PageWords
{
    public required string Table { get; init; }

    public required string Footnotes { get; init; }

    /// <summary>Stands before a footnote's letter.</summary>
    public required string Footnote { get; init; }

    /// <summary>With <c>{0}</c> for its letter.</summary>
    public required string BackToFootnote { get; init; }

    /// <summary>Of a note that is for no words of its source: for all of it, or for the part that the note names.</summary>
    public required string WholeSource { get; init; }

    public required string WholePart { get; init; }

    /// <summary>The titles of call-outs that name none: caution, disclosure, important, note, tip and warning, in this order.</summary>
    public required IReadOnlyList<string> CallOuts { get; init; }

    /// <summary>A task that is ticked, and one that is not.</summary>
    public required string Done { get; init; }

    public required string ToDo { get; init; }
}
