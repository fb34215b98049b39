using StaticGuide.Configuration;
using StaticGuide.Content.Statistics;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Passages;

/// <summary>Words of a source that the guide stands on where it claims no number: cited by its id, as a source is.</summary>
internal sealed record Passage
{
    public required string Id { get; init; }

    /// <summary>The place of its id in the file that defines it.</summary>
    public required Place Place { get; init; }

    /// <summary>Tells whether its entry says what it said; 0 for a page's own, which is told by the page.</summary>
    public ulong Mark { get; init; }

    /// <summary>The id of its source.</summary>
    public required Placed<string> Source { get; init; }

    /// <summary>The words, in one run or in several with something left out between them. Never empty.</summary>
    public required IReadOnlyList<Placed<string>> Runs { get; init; }

    public PassageForm Form { get; init; }

    public Locator? Locator { get; init; }

    /// <summary>Why these words support what the guide says, for readers.</summary>
    public string? Note { get; init; }

    /// <summary>That note in other languages than that of its file.</summary>
    public Translated<PassageWords> Translations { get; init; } = Translated<PassageWords>.None;

    /// <summary>The moment that the words describe; null where it is a <see cref="Period"/>, or where they name none.</summary>
    public EdtfDate? AsOf { get; init; }

    public (EdtfDate From, EdtfDate To)? Period { get; init; }

    /// <summary>Where <c>as_of</c> or <c>period</c> stands; null where there is neither.</summary>
    public Place? TimePlace { get; init; }

    /// <summary>The day by which it must be looked at again, where the page names one.</summary>
    public DateOnly? ReviewBy { get; init; }

    public Place? ReviewByPlace { get; init; }
}

/// <summary>The words of a passage's own in another language; null where they stay as they are.</summary>
internal sealed record PassageWords(string? Note);

/// <summary>What the words are in their source.</summary>
internal enum PassageForm
{
    /// <summary>One or several whole sentences.</summary>
    Sentence,

    Heading,

    /// <summary>An item of a list, which need not be a sentence.</summary>
    Item,

    /// <summary>A cell of a table.</summary>
    Cell,
}
