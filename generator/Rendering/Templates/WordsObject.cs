using StaticGuide.Content.Words;

namespace StaticGuide.Rendering.Templates;

/// <summary><c>words.contents</c>: the words of a key in the page's language.</summary>
internal sealed class WordsObject(WordTable words) : MemberObject(words)
{
    public WordTable Words
    {
        get => (WordTable)Kind;
        set => Kind = value;
    }

    public override bool IsRecord => false;

    public override int Count => Words.Keys.Count();

    public override IEnumerable<string> GetMembers() => Words.Keys;

    public override MemberReader? Find(string member) => Words.Find(member) is { } entry ? new Reader(Words, entry.Text) : null;

    /// <summary>Of words in one language.</summary>
    private sealed class Reader(WordTable table, string text) : MemberReader(table)
    {
        public override object? Read(MemberObject owner) => text;
    }
}
