using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace StaticGuide.Rendering.Templates;

/// <summary>The members of a type, by name.</summary>
internal sealed class MemberTable
{
    private readonly FrozenDictionary<string, MemberReader> readers;

    private MemberTable(Func<MemberTable, IEnumerable<KeyValuePair<string, MemberReader>>> members) =>
        readers = members(this).ToFrozenDictionary(StringComparer.Ordinal);

    public IReadOnlyList<string> Names => readers.Keys;

    public static MemberTable Of<T>((string Name, Func<T, object?> Read)[] members)
        where T : MemberObject =>
        new(table => members.Select(m => KeyValuePair.Create<string, MemberReader>(m.Name, new Reader<T>(table, m.Read))));

    public MemberReader? Find(string member) => readers.GetValueOrDefault(member);

    /// <summary>Its owner is of the type that the table is of. A cast, of a page's thousand, would look that up each time.</summary>
    private sealed class Reader<T>(MemberTable table, Func<T, object?> read) : MemberReader(table)
        where T : MemberObject
    {
        public override object? Read(MemberObject owner) => read(Unsafe.As<T>(owner));
    }
}
