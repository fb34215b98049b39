using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Directives;

/// <summary>Finds <c>:stat[…]</c> and <c>:uncounted[…]</c>, and what was probably meant as one of them.</summary>
internal sealed class DirectiveParser : InlineParser
{
    public const string Statistic = "stat";
    public const string Uncounted = "uncounted";

    public static readonly IReadOnlyList<string> Names = [Statistic, Uncounted];

    public DirectiveParser() => OpeningCharacters = [':'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        if (char.IsLetterOrDigit(before) || before == ':' || DirectiveSyntax.Read(slice.AsSpan()) is not { } syntax)
            return false;
        if (!Names.Contains(syntax.Name) && Suggestion.Nearest(syntax.Name, Names) is null)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new DirectiveInline(syntax)
        {
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start + syntax.Length - 1)),
            Line = line,
            Column = column,
        };
        slice.Start += syntax.Length;
        return true;
    }
}
