using System.Buffers;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Links;

namespace StaticGuide.Content.Markdown.Footnotes;

/// <summary>The footnotes of a document by their labels, whose case does not count, and what is wrong with them.</summary>
internal sealed class FootnoteLabels
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("[] \t\r\n");

    private readonly Dictionary<string, Footnote> byLabel = new(StringComparer.Ordinal);

    /// <summary>All that were defined, those of an earlier label too, in order.</summary>
    public List<Footnote> Defined { get; } = [];

    /// <summary>Those that hold nothing.</summary>
    public HashSet<Footnote> Empty { get; } = [];

    /// <summary>References that no footnote answers.</summary>
    public List<(string Label, SourceSpan Span)> Unknown { get; } = [];

    /// <summary>The text brings no footnotes of its own: they are read to be reported.</summary>
    public bool AreLost { get; private init; }

    /// <summary>Those that no reader meets, which is reported, whatever else is wrong with them.</summary>
    public IEnumerable<Footnote> Unseen => AreLost ? Defined : Defined.Where(f => f.Order < 0);

    /// <summary>How many have been referred to.</summary>
    public int Used { get; set; }

    public static FootnoteLabels? Find(MarkdownDocument document) => document.GetData(typeof(FootnoteLabels)) as FootnoteLabels;

    public static FootnoteLabels Of(MarkdownDocument document, bool areShown = true)
    {
        if (Find(document) is { } known)
            return known;
        var labels = new FootnoteLabels { AreLost = !areShown };
        document.SetData(typeof(FootnoteLabels), labels);
        return labels;
    }

    /// <summary>How long the brackets are that a text begins with, <c>[^label]</c>; 0 where it begins otherwise.</summary>
    public static int LengthOfLabel(ReadOnlySpan<char> text)
    {
        if (text is not ['[', '^', ..])
            return 0;
        var end = text[2..].IndexOfAny(Ends);
        return end > 0 && text[end + 2] == ']' ? end + 3 : 0;
    }

    public static string LabelIn(StringSlice slice, int length) => slice.Text.Substring(slice.Start + 2, length - 3);

    public void Add(Footnote footnote)
    {
        Defined.Add(footnote);
        byLabel.TryAdd(CaseFolding.Of(footnote.Label!), footnote);
    }

    public Footnote? Find(string label) => byLabel.GetValueOrDefault(CaseFolding.Of(label));
}
