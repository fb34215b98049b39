using System.Collections;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Claims;
using StaticGuide.Diagnostics;
using StaticGuide.Language;

namespace StaticGuide.Content.Markdown.Uncited;

/// <summary>Looks through a text of Markdown, sentence by sentence, for numbers that nobody stands for.</summary>
internal sealed class UncitedCheck
{
    private readonly UncitedNumbers numbers;
    private readonly ClaimText text = new();
    private readonly HtmlProse html;

    /// <summary>Where in the Markdown something could be claimed: one look instead of one at each block and its parts.</summary>
    private readonly List<int> numeralPlaces = [];
    private readonly List<int> wordPlaces = [];

    /// <summary>The same within a block's letters.</summary>
    private readonly List<int> textNumerals = [];
    private readonly List<int> textWords = [];

    /// <summary>The sentence of the last report, with the digits that the writer knows as far as it was reported.</summary>
    private char[] written = [];
    private int writtenAt = -1;
    private string markdown = "";
    private ITextOrigin origin = null!;
    private BitArray? passedOver;
    private bool readsHtml;

    public UncitedCheck(UncitedNumbers numbers)
    {
        this.numbers = numbers;
        html = new HtmlProse(text, isHeading => CheckText(isHeading, inHtml: true, mayHaveWords: true));
    }

    /// <param name="foreign">Stretches of the source that are named for something else.</param>
    /// <param name="meant">Stretches that were meant to cite, and are named for how they are written.</param>
    /// <param name="allowsRawHtml">Whether blocks of HTML are shown; where they are refused, they claim nothing.</param>
    public void Run(
        MarkdownDocument document,
        string source,
        ITextOrigin place,
        IReadOnlyList<SourceSpan> foreign,
        IReadOnlyList<SourceSpan> meant,
        bool allowsRawHtml
    )
    {
        numeralPlaces.Clear();
        wordPlaces.Clear();
        var folded = OtherDigits.Fold(source);
        text.FoldsDigits = !ReferenceEquals(folded, source);
        numbers.AddPlaces(folded, numeralPlaces, wordPlaces);
        if (numeralPlaces.Count == 0 && wordPlaces.Count == 0)
            return;
        text.MeantCitations = meant;
        (markdown, origin, passedOver, readsHtml) = (source, place, Marked(foreign, source.Length), allowsRawHtml);
        CheckBlocks(document);
    }

    private static BitArray? Marked(IReadOnlyList<SourceSpan> spans, int length)
    {
        if (spans.Count == 0)
            return null;
        var marked = new BitArray(length);
        foreach (var span in spans)
        {
            for (var at = Math.Max(0, span.Start); at <= Math.Min(span.End, length - 1); at++)
                marked[at] = true;
        }
        return marked;
    }

    /// <summary>Looks through words that are no Markdown.</summary>
    public void CheckLine(string words, ITextOrigin place) => numbers.CheckLine(words, place, takesStatistics: false);

    private void CheckBlocks(ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
        {
            var block = container[i];
            var introduced =
                i > 0 && block is Table or ListBlock or QuoteBlock or DefinitionList && MayClaim(block) && Introduces(container[i - 1]);
            if (introduced)
                continue;
            switch (block)
            {
                case Table or ListBlock when !MayClaim(block):
                    break;
                case Table table:
                    if (!EndsWithSource(table, i + 1 < container.Count ? container[i + 1] : null))
                        CheckTable(table);
                    break;
                case ContainerBlock children:
                    CheckBlocks(children);
                    break;
                case HtmlBlock raw when readsHtml && MayClaim(raw):
                    html.Read(raw);
                    break;
                case LeafBlock { Inline: { } inlines } leaf when MayClaim(leaf):
                    CheckLine(
                        inlines,
                        mayHaveWords: MayHaveWords(leaf),
                        leaf is HeadingBlock || leaf.Parent is CustomContainer { Arguments.Length: > 0 } callOut && callOut[0] == leaf
                    );
                    break;
            }
        }
    }

    private void CheckTable(Table table)
    {
        var header = table.Count > 0 && table[0] is TableRow { IsHeader: true } first ? first : null;
        bool[] cited = header is null ? [] : [.. header.Select(cell => ((TableCell)cell).Descendants<LeafBlock>().Any(Cites))];
        foreach (var row in table.OfType<TableRow>())
        {
            if (!MayClaim(row) || row != header && row.Descendants<LeafBlock>().Any(Cites))
                continue;
            for (var column = 0; column < row.Count; column++)
            {
                if (row == header || column >= cited.Length || !cited[column])
                    CheckBlocks((TableCell)row[column]);
            }
        }
    }

    private void CheckLine(ContainerInline inlines, bool mayHaveWords, bool isHeading)
    {
        text.Read(inlines);
        CheckText(isHeading, inHtml: false, mayHaveWords);
    }

    /// <param name="mayHaveWords">The Markdown of it has number words.</param>
    private void CheckText(bool isHeading, bool inHtml, bool mayHaveWords)
    {
        textNumerals.Clear();
        textWords.Clear();
        writtenAt = -1;
        numbers.AddPlaces(text.Letters, textNumerals, mayHaveWords ? textWords : null);
        if (textNumerals.Count == 0 && textWords.Count == 0)
            return;
        for (var start = 0; start < text.Letters.Length; )
        {
            var end = numbers.EndOfSentence(text.Letters, start);
            var sentence = text.Letters[start..end];
            var whole = new SourceSpan(start, end - 1);
            // "Half earned more than :stat[median]": words can say what a statistic means, with its note beside them.
            // Digits are a number of their own.
            var explained = text.ShowsStatistic(start, end);
            if ((HasOneOf(textNumerals, whole) || !explained && HasOneOf(textWords, whole)) && !text.IsCited(start, end))
            {
                foreach (var claim in numbers.Find(sentence, start, isHeading))
                {
                    if (explained && (IsInWords(claim) || numbers.IsPercentile(text.Letters, claim, text.StatisticsIn(start, end))))
                        continue;
                    Report(claim, (start, end), inHtml);
                }
            }
            start = end;
        }
    }

    private bool IsInWords(Claim claim) => !text.Letters[claim.Start..claim.End].ContainsAnyInRange('0', '9');

    private void Report(Claim claim, (int Start, int End) sentence, bool inHtml)
    {
        if (text.IsUncounted(claim))
            return;
        var (start, end) = text.SourceOf(claim.Start, claim.End);
        if (passedOver is not null && start < passedOver.Length && passedOver[start])
            return;
        var within = text.Letters[sentence.Start..sentence.End];
        // Said in the digits that the writer knows.
        if (text.FoldsDigits && end - start == claim.End - claim.Start)
        {
            if (writtenAt != sentence.Start)
                (written, writtenAt) = (within.ToArray(), sentence.Start);
            markdown.AsSpan(start, end - start).CopyTo(written.AsSpan(claim.Start - sentence.Start));
            within = written;
        }
        numbers.Report(within, claim.Start - sentence.Start, claim.End - claim.Start, origin.PlaceOf(start, end), inHtml);
    }

    /// <summary>A paragraph that ends with a colon and cites in its last sentence speaks for what it introduces.</summary>
    private bool Introduces(Block before)
    {
        if (before is not ParagraphBlock { Inline: { } inlines } paragraph || !Cites(paragraph) || NamesSource(before))
            return false;
        text.Read(inlines);
        var words = text.Letters.TrimEnd([' ', SentenceSplitter.Object]);
        if (words is not [.., ':'])
            return false;
        var last = 0;
        for (var end = 0; end < text.Letters.Length; )
        {
            last = end;
            end = numbers.EndOfSentence(text.Letters, end);
        }
        return text.IsCited(last, text.Letters.Length);
    }

    /// <summary>What stands behind a table names its source, or its last row does: the same without an empty line between.</summary>
    private bool EndsWithSource(Table table, Block? behind) =>
        behind is not null && NamesSource(behind)
        || table[^1] is TableRow { IsHeader: false } last
            && !last.Skip(1).Any(cell => ((TableCell)cell).Descendants<LeafBlock>().Any(l => l.Inline?.FirstChild is not null))
            && last[0] is TableCell { Count: 1 } first
            && NamesSource(first[0]);

    /// <summary>"Source: [@id]" beneath a table.</summary>
    private bool NamesSource(Block behind)
    {
        if (behind is not ParagraphBlock { Inline: { } inlines } paragraph || !Cites(paragraph))
            return false;
        text.Read(inlines);
        return numbers.NamesSource(text.Letters);
    }

    private bool Cites(LeafBlock leaf)
    {
        if (leaf.Inline is not { } inlines)
            return false;
        text.Read(inlines);
        return text.IsCited(0, text.Letters.Length);
    }

    private bool MayClaim(Block block) => MayHaveWords(block) || HasOneOf(numeralPlaces, block.Span);

    private bool MayHaveWords(Block block) => !IsPlaced(block) || HasOneOf(wordPlaces, block.Span);

    /// <summary>Whether it is known where a block stands.</summary>
    private bool IsPlaced(Block block) => block.Span.Start >= 0 && block.Span.End < markdown.Length && block.Span.Length > 0;

    private static bool HasOneOf(List<int> places, SourceSpan span) =>
        FirstFrom(places, span.Start) is var first && first < places.Count && places[first] <= span.End;

    /// <summary>Thousands ask, and the library's own search compares by way of an interface.</summary>
    private static int FirstFrom(List<int> places, int start)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle] < start ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
