using Markdig.Renderers;
using Markdig.Renderers.Html;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Html;

internal sealed class DirectiveRenderer : HtmlObjectRenderer<DirectiveInline>
{
    protected override void Write(HtmlRenderer renderer, DirectiveInline inline)
    {
        var host = ((FragmentWriter)renderer).Host;
        var place = ((FragmentWriter)renderer).Current.Origin.PlaceOf(inline.Span.Start, inline.Span.End + 1);
        switch (inline.Syntax.Name)
        {
            case DirectiveParser.Statistic when renderer.EnableHtmlForInline:
                host.WriteStatistic(StatisticReference.Parse(inline.Syntax.Label), place);
                break;
            case DirectiveParser.Statistic:
                renderer.WriteEscape(host.StatisticText(StatisticReference.Parse(inline.Syntax.Label)));
                break;
            case DirectiveParser.Uncounted:
                renderer.WriteEscape(inline.Syntax.Label);
                break;
            default:
                host.Diagnostics.Add(MarkdownRules.UnknownDirective, place, $"there is no directive `:{inline.Syntax.Name}[…]`",
                    Suggestion.DidYouMean(inline.Syntax.Name, DirectiveParser.Names));
                break;
        }
    }
}
