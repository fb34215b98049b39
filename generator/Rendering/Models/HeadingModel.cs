using Scriban.Runtime;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>An entry of a contents list, with those below it.</summary>
internal sealed class HeadingModel(Heading heading) : ModelObject<HeadingModel>(Shape)
{
    private static readonly MemberTable Shape = Members(
        ("id", h => h.Heading.Id),
        ("text", h => h.Heading.Text),
        ("level", h => h.Heading.Level),
        ("children", h => h.Children)
    );

    private Heading Heading { get; } = heading;

    private ScriptArray Children => field ??= [];

    /// <summary>Headings of level 2, each with those of level 3 that follow it.</summary>
    public static ScriptArray Tree(IReadOnlyList<Heading> headings)
    {
        ScriptArray tree = [];
        HeadingModel? parent = null;
        for (var i = 0; i < headings.Count; i++)
        {
            var model = new HeadingModel(headings[i]);
            if (model.Heading.Level > 2 && parent is not null)
            {
                parent.Children.Add(model);
                continue;
            }
            tree.Add(model);
            parent = model;
        }
        return tree;
    }
}
