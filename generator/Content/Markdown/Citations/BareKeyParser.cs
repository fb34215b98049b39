using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown.Citations;

/// <summary>
/// Notices a key without brackets, which pandoc would cite and which is text here; and one in the brackets of a link. It takes nothing
/// from the text.
/// </summary>
internal sealed partial class BareKeyParser : InlineParser
{
    /// <summary>So far back, words may say that a handle is meant.</summary>
    private const int Near = 200;

    public BareKeyParser() => OpeningCharacters = ['@'];

    /// <summary>The keys that cite nothing in a document, or null where it has none.</summary>
    public static List<(string Id, SourceSpan Span, bool IsLink)>? FoundIn(MarkdownDocument document) =>
        document.GetData(typeof(BareKeyParser)) as List<(string, SourceSpan, bool)>;

    public static void Add(MarkdownDocument document, string id, SourceSpan span, bool isLink)
    {
        if (FoundIn(document) is not { } found)
            document.SetData(typeof(BareKeyParser), found = []);
        found.Add((id, span, isLink));
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // Handles have no hyphens, addresses have something else before them.
        if (slice.PeekCharExtra(-1) is not ('\0' or ' ' or '\n' or '(' or '"' or '—'))
            return false;
        var length = CitationKey.LengthAt(slice.AsSpan(), 0);
        if (length < 2 || !slice.AsSpan()[..length].Contains('-') && !EndsSentence(slice, length))
            return false;
        Add(
            processor.Document,
            slice.AsSpan()[1..length].ToString(),
            new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + length - 1)),
            isLink: false
        );
        return false;
    }

    /// <summary>
    /// A word of one part may be a handle, unless it stands where citations stand: at the end of a sentence or of brackets, and nothing
    /// speaks of accounts.
    /// </summary>
    private static bool EndsSentence(StringSlice slice, int length)
    {
        var behind = slice.AsSpan()[length..];
        var start = Math.Max(0, slice.Start - Near);
        var before = slice.Text.AsSpan(start, slice.Start - start);
        // Its first bracket is gone.
        if (behind is [']', not ('(' or '[' or ':'), ..] or [']'] && before.LastIndexOf('[') <= before.LastIndexOf(']'))
            return !OfHandle().IsMatch(before);
        if (behind is not ([] or ['.' or ';' or ')', ..] or ['\n', ..]) || behind is ['.', not (' ' or '\n'), ..])
            return false;
        return !OfHandle().IsMatch(before);
    }

    [GeneratedRegex(
        @"(?:\b(?:by|from|at|via|to|us|on|is|are|and|or|with|ask|dm|as|of|for) |[:@,])\(?\z|follow|twitter|instagram|mastodon|facebook|threads|bluesky|youtube|tiktok"
            + @"|github|linkedin|telegram|account|handle|tag\b|mention|tweet|post|message|contact|decorator|annotation",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OfHandle();
}
