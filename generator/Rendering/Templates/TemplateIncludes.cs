using Scriban;
using Scriban.Syntax;

namespace StaticGuide.Rendering.Templates;

/// <summary>What a template includes by name.</summary>
/// <param name="Name">A path under <c>templates/</c>.</param>
/// <param name="Literal">Where the name is written.</param>
internal sealed record Include(string Name, ScriptLiteral Literal);

/// <summary>All that a template includes, as far as names are written out.</summary>
/// <param name="IsOpen"><c>include</c> is used in another way too, so that it may include any.</param>
internal sealed record TemplateIncludes(IReadOnlyList<Include> Written, bool IsOpen)
{
    public static TemplateIncludes None { get; } = new([], false);

    public static TemplateIncludes In(Template template)
    {
        if (template is not { HasErrors: false, Page: { } page })
            return None;
        var finder = new Finder();
        finder.Visit(page);
        return new TemplateIncludes(finder.Includes, finder.IsOpen);
    }

    private sealed class Finder : ScriptVisitor
    {
        public List<Include> Includes { get; } = [];

        public bool IsOpen { get; private set; }

        public override void Visit(ScriptFunctionCall node)
        {
            if (
                node is
                { Target: ScriptVariable { Name: "include" or "defer" }, Arguments: [ScriptLiteral { Value: string name } literal, ..] }
            )
                Includes.Add(new Include(name, literal));
            else if (node.Target is ScriptVariable { Name: "include" or "defer" })
                IsOpen = true;
            base.Visit(node);
        }

        /// <summary>Also where it stands alone, as in <c>page.layout | include</c>.</summary>
        public override void Visit(ScriptVariableGlobal node)
        {
            if (node is { Name: "include" or "defer", Parent: not ScriptFunctionCall })
                IsOpen = true;
            base.Visit(node);
        }
    }
}
