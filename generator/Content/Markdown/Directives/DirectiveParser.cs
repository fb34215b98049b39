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

    /// <summary>Stands on a line of its own (<see cref="LeafDirectiveParser"/>): what is found here is out of place.</summary>
    public const string Chart = "chart";

    public static readonly IReadOnlyList<string> Names = [Statistic, Uncounted];

    public DirectiveParser() => OpeningCharacters = [':'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        if (char.IsLetterOrDigit(before) || before == ':')
            return false;
        var colons = slice.PeekChar() == ':' ? 2 : 1;
        if (DirectiveSyntax.Read(slice.AsSpan()[(colons - 1)..]) is not { } syntax || colons == 2 && syntax.Name != Chart)
            return false;
        if (syntax.Name != Chart && !Names.Contains(syntax.Name) && Suggestion.Nearest(syntax.Name, Names) is null)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new DirectiveInline(syntax, colons)
        {
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start + colons - 1 + syntax.Length - 1)),
            Line = line,
            Column = column,
        };
        slice.Start += colons - 1 + syntax.Length;
        return true;
    }
}
