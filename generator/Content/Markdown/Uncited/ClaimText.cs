using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Claims;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Language;

namespace StaticGuide.Content.Markdown.Uncited;

/// <summary>
/// The words of one block as a reader sees them, with where each stands in the Markdown, where citations stand between them,
/// and which of them the writer has taken out of the count. One serves block after block.
/// </summary>
internal sealed class ClaimText
{
    private readonly List<(int Start, int Source)> stretches = [];
    private readonly List<int> citations = [];
    private readonly List<int> statistics = [];
    private readonly List<string> statisticIds = [];
    private readonly List<(int Start, int End)> uncounted = [];
    private char[] letters = new char[1024];
    private int length;

    /// <summary>Whether the Markdown has digits of other scripts, which are read as ASCII's.</summary>
    public bool FoldsDigits { get; set; }

    /// <summary>Stretches of the Markdown that were meant to cite, in order: their sentences count as cited.</summary>
    public IReadOnlyList<SourceSpan> MeantCitations { get; set; } = [];

    public ReadOnlySpan<char> Letters => letters.AsSpan(0, length);

    public void Read(ContainerInline inlines)
    {
        Clear();
        Append(inlines);
    }

    public void Clear()
    {
        length = 0;
        stretches.Clear();
        citations.Clear();
        statistics.Clear();
        statisticIds.Clear();
        uncounted.Clear();
    }

    public bool IsCited(int start, int end) => HasAny(citations, start, end);

    /// <summary>Whether a statistic with its note stands there.</summary>
    public bool ShowsStatistic(int start, int end) => HasAny(statistics, start, end);

    /// <summary>The statistics that stand there.</summary>
    public IEnumerable<string> StatisticsIn(int start, int end) =>
        statisticIds.Where((_, i) => statistics[i] >= start && statistics[i] < end);

    public bool IsUncounted(Claim claim)
    {
        // The last that begins there or before.
        var at = uncounted.BinarySearch((claim.Start, int.MaxValue));
        at = at < 0 ? ~at - 1 : at;
        return at >= 0 && claim.End <= uncounted[at].End;
    }

    /// <summary>The place in the Markdown of some of the words, in UTF-16 units from 0, the end exclusive.</summary>
    public (int Start, int End) SourceOf(int start, int end) => (SourceOf(start), SourceOf(end - 1) + 1);

    private int SourceOf(int at)
    {
        // The last that begins there or before.
        var stretch = stretches[~stretches.BinarySearch((at, int.MaxValue)) - 1];
        return stretch.Source + at - stretch.Start;
    }

    /// <summary>The first of what was meant to cite that does not end before a place in the Markdown.</summary>
    private int FirstMeant(int source)
    {
        var (low, high) = (0, MeantCitations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = MeantCitations[middle].End < source ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private static bool HasAny(List<int> ascending, int start, int end)
    {
        var first = ascending.BinarySearch(start);
        first = first < 0 ? ~first : first;
        return first < ascending.Count && ascending[first] < end;
    }

    private void Append(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Append(literal.Content.AsSpan(), literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0));
                    break;
                case HtmlEntityInline entity:
                    Append(entity.Transcoded.AsSpan(), entity.Span.Start);
                    break;
                case LineBreakInline:
                    Append(" ", inline.Span.Start);
                    break;
                case CitationInline:
                    citations.Add(length);
                    AppendObject(inline);
                    break;
                case FootnoteLink { IsBackLink: false } link:
                    if (link.Footnote.Descendants<CitationInline>().Any())
                        citations.Add(length);
                    AppendObject(inline);
                    break;
                case DirectiveInline { Syntax: { Name: DirectiveParser.Uncounted, Label: var label } syntax }:
                    uncounted.Add((length, length + label.Length));
                    Append(label, inline.Span.Start + syntax.Name.Length + ":[".Length);
                    break;
                case DirectiveInline { Syntax: { Name: DirectiveParser.Statistic, Label: var id } }
                    when !id.Contains('.', StringComparison.Ordinal):
                    statistics.Add(length);
                    statisticIds.Add(id);
                    AppendObject(inline);
                    break;
                case ContainerInline children:
                    Append(children);
                    break;
                case not HtmlInline:
                    AppendObject(inline);
                    break;
            }
        }
    }

    private void AppendObject(Inline inline) => AppendObject(inline.Span.Start);

    /// <summary>Something that is no text.</summary>
    public void AppendObject(int source) => Append([SentenceSplitter.Object], source);

    /// <param name="source">Where it stands in the Markdown.</param>
    public void Append(ReadOnlySpan<char> text, int source)
    {
        if (length + text.Length > letters.Length)
            Array.Resize(ref letters, Math.Max(letters.Length * 2, length + text.Length));
        stretches.Add((length, source));
        if (FoldsDigits)
            OtherDigits.Fold(text, letters.AsSpan(length));
        else
            text.CopyTo(letters.AsSpan(length));
        if (MeantCitations.Count > 0)
            TakeMeant(source, text.Length);
        length += text.Length;
    }

    private void TakeMeant(int source, int added)
    {
        for (var i = FirstMeant(source); i < MeantCitations.Count && MeantCitations[i].Start < source + added; i++)
        {
            var (start, end) = (Math.Max(0, MeantCitations[i].Start - source), Math.Min(added, MeantCitations[i].End + 1 - source));
            letters.AsSpan(length + start, end - start).Fill(SentenceSplitter.Object);
            citations.Add(length + start);
        }
    }
}
