using StaticGuide.Content.Values;

namespace StaticGuide.Evidence;

/// <summary>A note at the end of a page: its number, what it cites, and how often the page refers to it.</summary>
internal sealed class PageNote(int number, NoteKey key)
{
    public int Number { get; } = number;

    public NoteKey Key { get; } = key;

    public int Uses { get; private set; }

    public string Anchor => $"n-{Number}";

    /// <summary>The anchor of a use (from 1), such as <c>r-1a</c>: the note's number and a letter.</summary>
    public string AnchorOfUse(int use) => $"r-{Number}{LetterMarks.Of(use)}";

    public int Use() => ++Uses;
}
