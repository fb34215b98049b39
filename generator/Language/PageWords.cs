namespace StaticGuide.Language;

/// <summary>What assistive technology is told of a text's own parts, in a language.</summary>
internal sealed record PageWords
{
    /// <summary>By kind, the title of a call-out that names none.</summary>
    public required IReadOnlyDictionary<string, string> CallOuts { get; init; }

    public required string Table { get; init; }

    public required string Footnotes { get; init; }

    /// <summary>Of a note that is for no words of its source: for all of it, or for the part that the note names.</summary>
    public required string WholeSource { get; init; }

    public required string WholePart { get; init; }

    /// <summary>A task that is ticked, and one that is not.</summary>
    public required string Done { get; init; }

    public required string ToDo { get; init; }
}
