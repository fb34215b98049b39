using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>A record as templates see it, with a fixed table of members, and without a dictionary for each record.</summary>
internal abstract class ModelObject<TSelf> : MemberObject
    where TSelf : ModelObject<TSelf>
{
    protected abstract MemberTable Table { get; }

    public override object Kind => Table;

    public override int Count => Table.Names.Count;

    public override IEnumerable<string> GetMembers() => Table.Names;

    public override MemberReader? Find(string member) => Table.Find(member);

    protected static MemberTable Members(params (string Name, Func<TSelf, object?> Read)[] members) => MemberTable.Of(members);
}
