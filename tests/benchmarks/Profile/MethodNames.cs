using System.Reflection;

namespace StaticGuide.Profile;

/// <summary>Methods by the names that the runtime writes; which of several is told by the length of its code and its parameters.</summary>
internal sealed class MethodNames(TypeNames types)
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Null where there is none, or more than one.</summary>
    public MethodBase? Find(CountedMethod counted)
    {
        // A method that implements an interface in secret has points in its name: the type's name ends at one of them.
        for (var end = EndOfType(counted.Name); end > 0; end = counted.Name.LastIndexOf('.', end - 1))
        {
            if (types.Find(counted.Name[..end]) is { } type)
                return FindIn(type, counted.Name[(end + 1)..], counted);
        }
        return null;
    }

    private static int EndOfType(string name)
    {
        var end = name.LastIndexOf('.');
        return end > 0 && name[end - 1] == '.' ? end - 1 : end;
    }

    private MethodBase? FindIn(Type type, string name, CountedMethod counted)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        MethodBase[] all = name == ".ctor" ? definition.GetConstructors(Own) : definition.GetMethods(Own);
        MethodBase[] fitting = [.. all.Where(m => m.Name == name && m.GetMethodBody()?.GetILAsByteArray()?.Length == counted.CodeLength)];
        if (fitting.Length > 1)
            fitting = [.. fitting.Where(m => m.GetParameters().Length == counted.Parameters)];
        return fitting is [var one] ? Within(type, one) : null;
    }

    /// <summary>
    /// The method of a type with its parameters filled in. Its own stand for any class, since their names are not written.
    /// </summary>
    private MethodBase? Within(Type type, MethodBase method)
    {
        if (type.IsGenericType)
            method = (MethodBase)type.GetMemberWithSameMetadataDefinitionAs(method);
        if (method is not MethodInfo { IsGenericMethodDefinition: true } open)
            return method;
        try
        {
            return open.MakeGenericMethod([.. open.GetGenericArguments().Select(_ => types.Canon)]);
        }
        catch (ArgumentException)
        {
            // The canon meets no constraint.
            return null;
        }
    }
}
