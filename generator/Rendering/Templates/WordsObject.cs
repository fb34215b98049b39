using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using StaticGuide.Content.Words;

namespace StaticGuide.Rendering.Templates;

/// <summary><c>words.contents</c>: the words of a key in the page's language.</summary>
internal sealed class WordsObject(Func<WordTable> words) : IScriptObject
{
    public int Count => words().Keys.Count();

    public bool IsReadOnly
    {
        get => true;
        set => throw new NotSupportedException();
    }

    public IEnumerable<string> GetMembers() => words().Keys;

    public bool Contains(string member) => words().Find(member) is not null;

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        value = words().Find(member)?.Text;
        return value is not null;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly) { }

    public IScriptObject Clone(bool deep) => this;
}
