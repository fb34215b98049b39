using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>Where a loop is, which its body reads as <c>for.last</c> and the like.</summary>
internal sealed class LoopState(IEnumerable items) : IScriptObject
{
    private readonly IEnumerator values = items.GetEnumerator();
    private object? next;
    private bool? hasNext;
    private int index = -1;
    private bool isChanged;

    /// <summary>The item that the body is run for.</summary>
    public object? Current { get; private set; }

    public int Count => 0;

    public bool IsReadOnly
    {
        get => true;
        set => throw new NotSupportedException();
    }

    public bool MoveNext()
    {
        if (!HasNext())
            return false;
        isChanged = ++index == 0 || !Equals(Current, next);
        (Current, hasNext) = (next, null);
        return true;
    }

    public IEnumerable<string> GetMembers() => [];

    public bool Contains(string member) => member is "index" or "first" or "even" or "odd" or "last" or "length" or "rindex" or "changed";

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        value = member switch
        {
            "index" => index,
            "first" => index == 0,
            "even" => index % 2 == 0,
            "odd" => index % 2 == 1,
            "last" => !HasNext(),
            "length" => Length(),
            "rindex" => Length() - index - 1,
            "changed" => isChanged,
            _ => null,
        };
        return value is not null;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly) { }

    public IScriptObject Clone(bool deep) => (IScriptObject)MemberwiseClone();

    private bool HasNext()
    {
        if (hasNext is { } known)
            return known;
        var found = values.MoveNext();
        next = found ? values.Current : null;
        hasNext = found;
        return found;
    }

    private int Length() => items is IList list ? list.Count : items.Cast<object?>().Count();
}
