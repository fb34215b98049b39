using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Beside;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Html;

internal sealed class DirectiveRenderer : HtmlObjectRenderer<DirectiveInline>
{
    /// <summary>The library's own way here asks for its types by name.</summary>
    public override void Write(RendererBase renderer, MarkdownObject obj) => Write((HtmlRenderer)renderer, (DirectiveInline)obj);

    protected override void Write(HtmlRenderer renderer, DirectiveInline inline)
    {
        var host = ((FragmentWriter)renderer).Host;
        var origin = ((FragmentWriter)renderer).Current.Origin;
        host.Mark(origin, inline.Span.Start, inline.Span.End + 1);
        if (inline.Syntax is { Name: DirectiveParser.Statistic, Attributes: null } && renderer.EnableHtmlForInline)
            WriteStatistic(inline, origin, host);
        else
            WriteOther(renderer, inline, origin, host);
    }

    private static void WriteStatistic(DirectiveInline inline, ITextOrigin origin, IFragmentHost host)
    {
        var reference = StatisticReference.Parse(inline.Syntax.Label);
        CheckBeside(inline, reference, origin, host);
        host.WriteStatistic(reference, origin, inline.Span.Start, inline.Span.End + 1);
    }

    private static void WriteOther(HtmlRenderer renderer, DirectiveInline inline, ITextOrigin origin, IFragmentHost host)
    {
        if (inline.Syntax is { Name: DirectiveParser.Statistic, Attributes: { } words } && !host.WasChecked)
            host.Diagnostics.Add(
                MarkdownRules.NoDirective,
                Place(),
                $"readers never see `{{{words}}}`: a statistic takes nothing in braces",
                $"write `:stat[{inline.Syntax.Label}]` and then the words; if braces shall be seen, write `\\{{` for the first"
            );
        switch (inline.Syntax.Name)
        {
            case DirectiveParser.Statistic when renderer.EnableHtmlForInline:
                WriteStatistic(inline, origin, host);
                break;
            case DirectiveParser.Statistic:
                renderer.WriteEscape(host.StatisticText(StatisticReference.Parse(inline.Syntax.Label), Place));
                break;
            case DirectiveParser.Uncounted:
                renderer.WriteEscape(inline.Syntax.Label);
                break;
            case DirectiveParser.Chart:
                host.Diagnostics.Add(
                    ChartRules.Misplaced,
                    Place(),
                    inline.Colons == 1 ? "a chart begins with two colons" : "a chart cannot stand within a text",
                    $"write `::chart[{inline.Syntax.Label}]` on a line of its own"
                );
                break;
            default:
                host.Diagnostics.Add(
                    MarkdownRules.UnknownDirective,
                    Place(),
                    $"there is no directive `:{inline.Syntax.Name}[…]`",
                    Suggestion.DidYouMean(inline.Syntax.Name, DirectiveParser.Names)
                );
                break;
        }

        Place Place() => origin.PlaceOf(inline.Span.Start, inline.Span.End + 1);
    }

    private static void CheckBeside(DirectiveInline inline, StatisticReference reference, ITextOrigin origin, IFragmentHost host)
    {
        if (!reference.HasNote || host.MeasureOf(reference.Id) is not { } measure)
            return;
        var text = host.StatisticText(reference);
        var whole = reference.Field is null ? text : host.StatisticText(reference with { Field = null });
        BesideCheck.Run(new ShownStatistic(inline.Syntax.Label, text, whole, measure), new Surroundings(inline, origin), host.Diagnostics);
    }
}
