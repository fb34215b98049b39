using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>A record as templates see it, with a fixed table of members, and without a dictionary for each record.</summary>
/// <param name="table">That of its type.</param>
internal abstract class ModelObject<TSelf>(MemberTable table) : MemberObject(table)
    where TSelf : ModelObject<TSelf>
{
    public override int Count => Table.Names.Count;

    public override IEnumerable<string> GetMembers() => Table.Names;

    public override MemberReader? Find(string member) => Table.Find(member);

    private MemberTable Table => (MemberTable)Kind;

    protected static MemberTable Members(params (string Name, Func<TSelf, object?> Read)[] members) => MemberTable.Of(members);
}
