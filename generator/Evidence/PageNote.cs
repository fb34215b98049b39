using System.Globalization;
using StaticGuide.Content.Values;
using StaticGuide.Evidence.Locks;

namespace StaticGuide.Evidence;

/// <summary>A note at the end of a page: its number, what it cites, and how often the page refers to it.</summary>
internal sealed class PageNote(int number, NoteKey key)
{
    private const int LinkedNotes = 64;
    private const int LinkedUses = 8;

    /// <summary>The addresses of the first uses of the first notes, which most pages have alike.</summary>
    private static readonly string?[] Links = new string?[LinkedNotes * LinkedUses];

    private string? anchor;

    public int Number { get; } = number;

    public NoteKey Key { get; } = key;

    public int Uses { get; private set; }

    /// <summary>The number in digits.</summary>
    public string Name { get; } = number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Its anchor is this and its number.</summary>
    public const string Prefix = "n-";

    public string Anchor => anchor ??= Prefix + Name;

    /// <summary>Of a use (from 1), the anchor is this, the note's number and a letter, such as <c>r-1a</c>.</summary>
    public const string UsePrefix = "r-";

    /// <summary>The address of a use on the page.</summary>
    public string LinkToUse(int use) =>
        Number <= LinkedNotes && use <= LinkedUses ? Links[(Number - 1) * LinkedUses + use - 1] ??= LinkTo(use) : LinkTo(use);

    private string LinkTo(int use) => string.Concat("#" + UsePrefix, Name, LetterMarks.Of(use));

    /// <summary>Whether a template has asked what it is called, as one that shows it does.</summary>
    public bool IsNamed { get; private set; }

    /// <summary>What readers are told of what it stands on, once somebody has asked.</summary>
    public CheckStatus? Status { get; set; }

    /// <summary>What templates see of it, once one has asked.</summary>
    public object? Shown { get; set; }

    public int Use() => ++Uses;

    /// <summary>The note, which is going to be named.</summary>
    public PageNote Named()
    {
        IsNamed = true;
        return this;
    }
}
