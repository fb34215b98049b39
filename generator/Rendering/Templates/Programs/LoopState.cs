using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>Where a loop is, which its body reads as <c>for.last</c> and the like.</summary>
internal abstract class LoopState : IScriptObject
{
    private object? previous;

    /// <summary>The item that the body is run for.</summary>
    public object? Current { get; private set; }

    public int Count => 0;

    public bool IsReadOnly
    {
        get => true;
        set => throw new NotSupportedException();
    }

    protected int Index { get; private set; } = -1;

    protected abstract int Length { get; }

    /// <param name="offset">How many are left out at the beginning.</param>
    /// <param name="limit">How many there are at most; 0 for all.</param>
    /// <param name="ended">One that nobody needs any more; null for none.</param>
    public static LoopState Of(IEnumerable items, int offset, int limit, LoopState? ended)
    {
        if (items is ScriptArray array)
        {
            var state = ended as OfArray ?? new OfArray();
            state.Begin(array, Math.Max(offset, 0), limit > 0 ? limit : int.MaxValue);
            return state;
        }
        if (offset > 0)
            items = items.Cast<object?>().Skip(offset);
        if (limit > 0)
            items = items.Cast<object?>().Take(limit);
        return new OfAny(items);
    }

    public bool MoveNext()
    {
        if (!HasNext())
            return false;
        previous = Current;
        Current = Next();
        Index++;
        return true;
    }

    public IEnumerable<string> GetMembers() => [];

    public bool Contains(string member) => member is "index" or "first" or "even" or "odd" or "last" or "length" or "rindex" or "changed";

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        value = member switch
        {
            "index" => SmallNumber.Of(Index),
            "first" => Index == 0,
            "even" => Index % 2 == 0,
            "odd" => Index % 2 == 1,
            "last" => !HasNext(),
            "length" => Length,
            "rindex" => Length - Index - 1,
            "changed" => Index == 0 || !Equals(previous, Current),
            _ => null,
        };
        return value is not null;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly) { }

    public IScriptObject Clone(bool deep) => (IScriptObject)MemberwiseClone();

    protected abstract bool HasNext();

    /// <summary>The item behind the current one, which is there.</summary>
    protected abstract object? Next();

    private sealed class OfArray : LoopState
    {
        private ScriptArray items = null!;
        private int offset;
        private int limit;

        public void Begin(ScriptArray list, int from, int most)
        {
            (items, offset, limit) = (list, from, most);
            (previous, Current, Index) = (null, null, -1);
        }

        protected override int Length => Math.Clamp(items.Count - offset, 0, limit);

        protected override bool HasNext() => Index + 1 < Length;

        protected override object? Next() => items[offset + Index + 1];
    }

    private sealed class OfAny(IEnumerable items) : LoopState
    {
        private readonly IEnumerator values = items.GetEnumerator();
        private bool? hasNext;

        protected override int Length => items is IList list ? list.Count : items.Cast<object?>().Count();

        protected override bool HasNext() => hasNext ??= values.MoveNext();

        protected override object? Next()
        {
            hasNext = null;
            return values.Current;
        }
    }
}
