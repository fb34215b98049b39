using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace StaticGuide.Rendering.Templates;

/// <summary>What templates see with members that are worked out when they are asked for: read-only, and without reflection.</summary>
/// <param name="kind">The same for all whose members are read alike, so that an expression need look each up only once.</param>
internal abstract class MemberObject(object kind) : IScriptObject
{
    /// <summary>What it was made with: a field, for a page asks its hundred objects five hundred times.</summary>
    public object Kind { get; protected set; } = kind;

    /// <summary>Whether it stands for something of the site, and so is no text.</summary>
    public virtual bool IsRecord => true;

    public abstract int Count { get; }

    public bool IsReadOnly
    {
        get => true;
        set => throw new NotSupportedException();
    }

    public abstract IEnumerable<string> GetMembers();

    /// <summary>What reads a member of all of its kind; null where there is none of that name.</summary>
    public abstract MemberReader? Find(string member);

    public bool Contains(string member) => Find(member) is not null;

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var reader = Find(member);
        value = reader?.Read(this);
        return reader is not null;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly) { }

    public IScriptObject Clone(bool deep) => this;
}
