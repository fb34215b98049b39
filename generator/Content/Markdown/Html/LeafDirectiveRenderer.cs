using Markdig.Renderers;
using Markdig.Renderers.Html;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>Shows a chart where a line asks for one, and reports every other line of that form.</summary>
internal sealed class LeafDirectiveRenderer : HtmlObjectRenderer<LeafDirectiveBlock>
{
    protected override void Write(HtmlRenderer renderer, LeafDirectiveBlock block)
    {
        var (host, origin) = (((FragmentWriter)renderer).Host, ((FragmentWriter)renderer).Current.Origin);
        var (start, end) = (block.Span.Start, block.Span.End + 1);
        var syntax = block.Syntax;
        if (syntax.Name != DirectiveParser.Chart)
        {
            host.Diagnostics.Add(
                ChartRules.UnknownDirective,
                Place(),
                $"there is no directive `::{syntax.Name}`",
                CallOuts.IsKind(syntax.Name)
                    ? $"a call-out begins with three colons, and ends with three: `:::{syntax.Name}`"
                    : Suggestion.DidYouMean(syntax.Name, [DirectiveParser.Chart])
                        ?? (
                            DirectiveParser.Names.Contains(syntax.Name)
                                ? $"`:{syntax.Name}[…]` has one colon and stands in a line of text"
                                : "write `::chart[id]`, or `\\::` where readers shall see the colons"
                        )
            );
        }
        else if (!syntax.IsWhole || string.IsNullOrEmpty(syntax.Label))
        {
            host.Diagnostics.Add(
                ChartRules.BrokenDirective,
                Place(),
                syntax.IsWhole ? "this line does not say which chart" : "this line begins like a chart and goes on otherwise",
                "write `::chart[id]` and nothing else on the line"
            );
        }
        else
        {
            renderer.EnsureLine();
            host.Mark(origin, start, end);
            host.WriteChart(syntax.Label, Place);
        }

        Place Place() => origin.PlaceOf(start, end);
    }
}
