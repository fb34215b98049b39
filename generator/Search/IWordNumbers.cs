namespace StaticGuide.Search;

/// <summary>Numbers for words, for any thread: pages name the same ones again and again.</summary>
internal interface IWordNumbers
{
    /// <summary>How many words have one; they count from 0.</summary>
    int Count { get; }

    string this[int number] { get; }

    int NumberOf(ReadOnlySpan<char> word);
}
