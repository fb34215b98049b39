using StaticGuide.Diagnostics;

namespace StaticGuide.Serving.Previews;

/// <summary>What a browser is to know of the page it shows.</summary>
internal sealed record PageState
{
    /// <summary>Tells the HTML that is served now from any other.</summary>
    public required string Mark { get; init; }

    /// <summary>The page is shown as it was when it was right for the last time.</summary>
    public bool IsEarlier { get; init; }

    /// <summary>The path of the host where the page is now, if it has another address than before.</summary>
    public string? MovedTo { get; init; }

    /// <summary>Readers do not see it yet; why, in words.</summary>
    public string? Unpublished { get; init; }

    /// <summary>Errors that keep the page from being shown as it is.</summary>
    public IReadOnlyList<Diagnostic> Errors { get; init; } = [];

    /// <summary>What else is wrong with this page.</summary>
    public IReadOnlyList<Diagnostic> Warnings { get; init; } = [];

    /// <summary>What is wrong elsewhere, the first of it.</summary>
    public IReadOnlyList<Diagnostic> Elsewhere { get; init; } = [];

    /// <summary>How much is wrong elsewhere.</summary>
    public int ElsewhereCount { get; init; }

    /// <summary>What the notes of the page that is shown stand on.</summary>
    public IReadOnlyList<NoteEvidence> Notes { get; init; } = [];

    /// <summary>
    /// The pictures and style sheets that were saved since the preview began: the path of each on the host, with a number for each save.
    /// </summary>
    public IReadOnlyDictionary<string, int> Pictures { get; init; } = new Dictionary<string, int>();

    /// <summary>How many pages the site has; null while it is not known what is wrong with all of them.</summary>
    public int? PagesChecked { get; init; }

    public required int Pages { get; init; }
}
