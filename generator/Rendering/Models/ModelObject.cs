using System.Collections.Frozen;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>
/// A record as templates see it: read-only, with a fixed table of members that are worked out when asked for. Without
/// reflection, and without a dictionary for each record.
/// </summary>
internal abstract class ModelObject<TSelf> : IScriptObject, IMemberTable
    where TSelf : ModelObject<TSelf>
{
    protected abstract FrozenDictionary<string, Func<TSelf, object?>> Table { get; }

    public int Count => Table.Count;

    public bool IsReadOnly
    {
        get => true;
        set => throw new NotSupportedException();
    }

    public IEnumerable<string> GetMembers() => Table.Keys;

    public bool Contains(string member) => Table.ContainsKey(member);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var known = Table.TryGetValue(member, out var read);
        value = known ? read!((TSelf)this) : null;
        return known;
    }

    public bool TryRead(ref object? known, string member, out object? value)
    {
        if (known is not Func<TSelf, object?> read)
        {
            if (!Table.TryGetValue(member, out var found))
            {
                value = null;
                return false;
            }
            known = read = found;
        }
        value = read((TSelf)this);
        return true;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly) { }

    public IScriptObject Clone(bool deep) => this;

    protected static FrozenDictionary<string, Func<TSelf, object?>> Members(params (string Name, Func<TSelf, object?> Read)[] members) =>
        members.ToFrozenDictionary(m => m.Name, m => m.Read, StringComparer.Ordinal);
}
