using StaticGuide.Checking;
using StaticGuide.Diagnostics;
using StaticGuide.Output;
using StaticGuide.Rendering.Context;
using StaticGuide.Search;

namespace StaticGuide.Building.Memory;

/// <summary>What a page has asked when it was made, what it was answered, and what it has come to.</summary>
internal sealed record PageRecord
{
    /// <summary>Tells what is shown: the page's own file, or the pages of a tag.</summary>
    public required ulong View { get; init; }

    public required PageReads Reads { get; init; }

    public required PageQuestions Asked { get; init; }

    public required PageAnswers Answers { get; init; }

    public required FileMark Html { get; init; }

    /// <summary>Of its list of references; null where it has none of its own.</summary>
    public FileMark? References { get; init; }

    /// <summary>Of the page as Markdown; null where it is not written so.</summary>
    public FileMark? Twin { get; init; }

    /// <summary>Of its social card; null where it has none.</summary>
    public FileMark? Card { get; init; }

    public required PageLinks Links { get; init; }

    /// <summary>Sources and figures that it is counted among the users of.</summary>
    public required IReadOnlyList<EntryKey> Used { get; init; }

    /// <summary>Sources and passages.</summary>
    public required IReadOnlyList<EntryKey> Cited { get; init; }

    /// <summary>Its own questions, as far as it has shown their answers.</summary>
    public required IReadOnlyList<EntryKey> Answered { get; init; }

    public required IReadOnlyList<EntryKey> Shown { get; init; }

    public required IReadOnlyList<EntryKey> AskedFor { get; init; }

    /// <summary>What it has for itself and did not use.</summary>
    public required IReadOnlyList<EntryKey> LeftOver { get; init; }

    public bool ListsAllFigures { get; init; }

    /// <summary>What is kept of it for a search; null where it is not to be found.</summary>
    public SearchRecord? Search { get; init; }

    /// <summary>Never an error.</summary>
    public required IReadOnlyList<Diagnostic> Found { get; init; }
}

/// <summary>What a page has asked of its site, entry by entry.</summary>
/// <param name="Templates">Their names between line ends, the layout first: nearly all pages of a layout have the same.</param>
/// <param name="Routes">By their numbers in the table of texts.</param>
/// <param name="Ids">Asked for as those of sources, found or not.</param>
/// <param name="Entries">The sources and figures that it uses and that are not its own.</param>
/// <param name="Places">Figures whose permanent place it names.</param>
internal sealed record PageQuestions(
    string Templates,
    IReadOnlyList<string> Assets,
    IReadOnlyList<string> Tags,
    IReadOnlyList<int> Routes,
    IReadOnlyList<(string File, string Link)> Links,
    IReadOnlyList<string> Ids,
    IReadOnlyList<EntryKey> Entries,
    IReadOnlyList<EntryKey> Places
);

/// <summary>What came of it, all of a kind together.</summary>
internal readonly record struct PageAnswers(
    ulong Templates,
    ulong Assets,
    ulong Tags,
    ulong Routes,
    ulong Links,
    ulong Evidence,
    ulong Places,
    ulong Above,
    ulong Translations,
    ulong Words
);
