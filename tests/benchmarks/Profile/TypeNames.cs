using System.Reflection;
using System.Reflection.Emit;

namespace StaticGuide.Profile;

/// <summary>Types by the names that the runtime writes.</summary>
/// <remarks>
/// What stands for any class in shared code, <c>System.__Canon</c>, is in a profile a type of an assembly
/// <c>System.Private.Canon</c>, which does not exist and is made here.
/// </remarks>
internal sealed class TypeNames(IReadOnlyList<Assembly> assemblies)
{
    private readonly Dictionary<string, Type?> plain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Type?> exact = new(StringComparer.Ordinal);

    public Type Canon { get; } = MakeCanon();

    /// <summary>By its assembly-qualified name; null where it is not known.</summary>
    public Type? Exact(string name)
    {
        if (!exact.TryGetValue(name, out var type))
            exact[name] = type = Type.GetType(
                name,
                wanted => assemblies.FirstOrDefault(a => a.GetName().Name == wanted.Name),
                null,
                throwOnError: false
            );
        return type;
    }

    /// <summary>By a name without assemblies, as <c>A.B`1+C[D,E[F]]</c>; null where it is not known.</summary>
    public Type? Find(string name)
    {
        var at = 0;
        var type = Read(name, ref at);
        return at == name.Length ? type : null;
    }

    private Type? Read(string name, ref int at)
    {
        var length = name.AsSpan(at).IndexOfAny("[],&*");
        var end = length < 0 ? name.Length : at + length;
        var type = Plain(name[at..end]);
        at = end;
        if (type is null)
            return null;
        if (at + 1 < name.Length && name[at] == '[' && name[at + 1] is not (']' or ','))
        {
            var arguments = new List<Type>();
            do
            {
                at++;
                if (Read(name, ref at) is not { } argument || at == name.Length)
                    return null;
                arguments.Add(argument);
            } while (name[at] == ',');
            at++;
            if (Of(type, [.. arguments]) is not { } made)
                return null;
            type = made;
        }
        for (; name.AsSpan(at).StartsWith("[]"); at += 2)
            type = type.MakeArrayType();
        return type;
    }

    private static Type? Of(Type definition, Type[] arguments)
    {
        try
        {
            return definition.MakeGenericType(arguments);
        }
        catch (ArgumentException)
        {
            // The canon meets no constraint.
            return null;
        }
    }

    private Type? Plain(string name)
    {
        if (name == "System.__Canon")
            return Canon;
        if (!plain.TryGetValue(name, out var type))
            plain[name] = type = assemblies.Select(a => a.GetType(name)).FirstOrDefault(t => t is not null);
        return type;
    }

    private static Type MakeCanon() =>
        AssemblyBuilder
            .DefineDynamicAssembly(new AssemblyName("System.Private.Canon"), AssemblyBuilderAccess.Run)
            .DefineDynamicModule("System.Private.Canon")
            .DefineType("System.__Canon", TypeAttributes.Public)
            .CreateType();
}
