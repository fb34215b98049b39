using System.Text;
using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown.Directives;

/// <summary>The words of a line of Markdown as a reader hears them: no markup, no note numbers, statistics in full.</summary>
internal static class PlainText
{
    /// <param name="statistics">
    /// The words of a statistic or its field; null for their ids in place of numbers, which next year's edition leaves alone.
    /// </param>
    public static string Of(ContainerInline? inline, Func<StatisticReference, string>? statistics)
    {
        if (inline is null)
            return "";
        if (inline.FirstChild is LiteralInline { NextSibling: null } only)
            return only.Content.ToString();
        var text = new StringBuilder();
        Append(inline, text, statistics);
        return text.ToString().Trim();
    }

    private static void Append(ContainerInline container, StringBuilder text, Func<StatisticReference, string>? statistics)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case AutolinkInline address:
                    text.Append(address.Url);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case DirectiveInline { Syntax.Name: DirectiveParser.Statistic } statistic:
                    text.Append(
                        statistics is null
                            ? statistic.Syntax.Label.Replace('.', '-')
                            : statistics(StatisticReference.Parse(statistic.Syntax.Label))
                    );
                    break;
                case DirectiveInline directive:
                    text.Append(directive.Syntax.Label);
                    break;
                case ContainerInline children:
                    Append(children, text, statistics);
                    break;
            }
        }
    }
}
