using StaticGuide.Output;

namespace StaticGuide.Search;

/// <summary>What is kept of a page for the index of its language.</summary>
/// <param name="Language">As tags of BCP 47 begin.</param>
/// <param name="Number">Of the page, among those of its language.</param>
/// <param name="Most">How many characters of its text hits are shown with.</param>
/// <param name="Part">Tells what hits are shown with, which is a part of the index of its own.</param>
/// <param name="Words">Which words stand where, as <see cref="PageWords"/> writes them.</param>
internal sealed record SearchRecord(string Language, int Number, int Most, FileMark Part, ReadOnlyMemory<byte> Words)
{
    /// <summary>Whether a search would find the same.</summary>
    public static bool AreSame(SearchRecord? one, SearchRecord? other) =>
        one is null || other is null
            ? one == other
            : one with { Words = default } == other with { Words = default } && one.Words.Span.SequenceEqual(other.Words.Span);
}
