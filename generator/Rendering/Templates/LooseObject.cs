using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace StaticGuide.Rendering.Templates;

/// <summary>A writer's own values (<c>params:</c>): what is not there is simply nothing.</summary>
internal sealed class LooseObject : ScriptObject
{
    /// <summary>Stands for what is not there, once that has been reported: asked for anything, it gives nothing.</summary>
    public static readonly LooseObject Nothing = new(0) { IsReadOnly = true };

    private LooseObject(int count)
        : base(count, autoImportStaticsFromThisType: false) { }

    public static object? Of(object? value) =>
        value switch
        {
            IReadOnlyDictionary<string, object?> mapping => Of(mapping),
            object?[] list => new ScriptArray(list.Select(Of)),
            _ => value,
        };

    private static LooseObject Of(IReadOnlyDictionary<string, object?> mapping)
    {
        var loose = new LooseObject(mapping.Count);
        foreach (var (key, value) in mapping)
            loose.SetValue(key, Of(value), readOnly: true);
        return loose;
    }

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        base.TryGetValue(context, span, member, out value);
        return true;
    }
}
