using System.Diagnostics.CodeAnalysis;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace StaticGuide.Rendering.Templates;

/// <summary>
/// Scriban's own functions, without those that give other results on another day. Each group is made when a template first asks for it,
/// since Scriban finds its functions by reflection, and all templates share it: so no template can change it.
/// </summary>
internal sealed class ScribanFunctions : ScriptObject
{
    private static readonly Dictionary<string, Lazy<ScriptObject>> Groups = new(StringComparer.Ordinal)
    {
        ["array"] = Group(() => new ArrayFunctions()),
        ["date"] = Group(() => new DateTimeFunctions(), "now", "utc_now"),
        ["html"] = Group(() => new HtmlFunctions(), "escape"),
        ["math"] = Group(() => new MathFunctions(), "random", "uuid"),
        ["object"] = Group(() => new ObjectFunctions(), "eval", "eval_template"),
        ["regex"] = Group(() => new RegexFunctions()),
        ["string"] = Group(() => new StringFunctions()),
        ["timespan"] = Group(() => new TimeSpanFunctions(), "zero"),
    };

    // The native compiler would drop those that nothing calls by name.
    [DynamicDependency(nameof(StringFunctions.Slice), typeof(StringFunctions))]
    [DynamicDependency(nameof(StringFunctions.IndexOf), typeof(StringFunctions))]
    [DynamicDependency(nameof(ObjectFunctions.HasKey), typeof(ObjectFunctions))]
    [DynamicDependency(nameof(ObjectFunctions.HasValue), typeof(ObjectFunctions))]
    [DynamicDependency(nameof(DateTimeFunctions.Parse), typeof(DateTimeFunctions))]
    public ScribanFunctions()
        : base(capacity: 24, autoImportStaticsFromThisType: false)
    {
        foreach (var (name, group) in Groups)
            SetValue(name, group, readOnly: true);
        SetValue("blank", EmptyScriptObject.Default, readOnly: true);
        SetValue("empty", EmptyScriptObject.Default, readOnly: true);
    }

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var isThere = base.TryGetValue(context!, span, member, out value);
        if (value is Lazy<ScriptObject> group)
            value = group.Value;
        return isThere;
    }

    private static Lazy<ScriptObject> Group(Func<ScriptObject> make, params string[] without) =>
        new(() =>
        {
            var functions = make();
            foreach (var name in without)
                functions.Remove(name);
            functions.IsReadOnly = true;
            return functions;
        });
}
