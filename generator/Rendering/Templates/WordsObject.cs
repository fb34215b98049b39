using StaticGuide.Content.Words;

namespace StaticGuide.Rendering.Templates;

/// <summary><c>words.contents</c>: the words of a key in the page's language.</summary>
internal sealed class WordsObject(Func<WordTable> words) : MemberObject
{
    public override object Kind => words();

    public override bool IsRecord => false;

    public override int Count => words().Keys.Count();

    public override IEnumerable<string> GetMembers() => words().Keys;

    public override MemberReader? Find(string member)
    {
        var table = words();
        return table.Find(member) is { } entry ? new Reader(table, entry.Text) : null;
    }

    /// <summary>Of words in one language.</summary>
    private sealed class Reader(WordTable table, string text) : MemberReader(table)
    {
        public override object? Read(MemberObject owner) => text;
    }
}
