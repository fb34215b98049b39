using System.Reflection;
using Scriban.Runtime;
using StaticGuide.Rendering;
using StaticGuide.Rendering.Models;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Tests.Support;

/// <summary>What the program's own tables let templates ask for.</summary>
internal static class TemplateMembers
{
    /// <summary>Of each kind of object its members, by the small letters of its type's name: <c>pagereference</c>.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ByModel() =>
        typeof(PageModel)
            .Assembly.GetTypes()
            .Where(IsModel)
            .ToDictionary(t => t.Name[..^"Model".Length].ToLowerInvariant(), MembersOf, StringComparer.Ordinal);

    public static IEnumerable<string> Functions()
    {
        ScriptObject builtins = [];
        new TemplateFunctions(null!, null!, null!).AddTo(builtins);
        return builtins.Keys.Concat(["include", "defer"]);
    }

    private static bool IsModel(Type type) =>
        type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(ModelObject<>);

    private static IReadOnlyList<string> MembersOf(Type model)
    {
        var table = (MemberTable)model.GetField("Shape", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
        return table.Names;
    }
}
