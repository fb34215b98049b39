using System.Collections;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Content.Markdown.Links;
using StaticGuide.Content.Markdown.Tables;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>Names markup that is nearly right, which readers would see as it stands.</summary>
internal sealed partial class TypoCheck
{
    private static readonly SignPairs.Sign[] Brackets = ["[", "{@", "［@", "［＠", "【@", "【＠"];

    private readonly MarkdownDocument document;
    private readonly SignPairs signs;
    private readonly ITextOrigin origin;
    private readonly IFragmentHost host;
    private readonly string markdown;

    // Most pages have none, so that nobody asks for these.
    private readonly Lazy<MarkupSpans> markup;
    private readonly List<SourceSpan> directives = [];
    private readonly BracketPairs brackets;
    private readonly MarkOrder marks;

    // One of each for all checks.
    private readonly Func<Regex, Func<int, bool>?, List<Match>> foundBy;
    private readonly Action<Rule, Group, string, string> report;

    public TypoCheck(MarkdownDocument document, List<Inline> inlines, SignPairs signs, ITextOrigin origin, IFragmentHost host)
    {
        (this.document, this.signs, this.origin, this.host, markdown) = (document, signs, origin, host, signs.Text);
        (brackets, marks) = (new BracketPairs(signs), new MarkOrder(signs, inlines));
        markup = new Lazy<MarkupSpans>(() => new MarkupSpans(this.document), isThreadSafe: false);
        (foundBy, report) = (FoundBy, Report);
    }

    public bool HasNestedBrackets => brackets.AreNested;

    /// <summary>What is named as markup of another tool: nothing in it is a word of the text.</summary>
    public List<SourceSpan> Foreign { get; } = [];

    /// <summary>What is named as a citation that is written amiss: its sentence is not without one.</summary>
    public List<SourceSpan> Citations { get; } = [];

    public void Run()
    {
        if (DirectiveTypos.MayBeIn(signs, marks))
            new DirectiveTypos(host, signs, brackets, marks, foundBy, report, directives).Check();
        AddGlued();
        if (marks.MayBeEmoji)
            CheckEmoji();
        CheckSizes();
        if (signs.Has("~"))
            CheckSubscripts();
        if (signs.Has("[^"))
            CheckFootnotes();
        CheckForeign();
        if (signs.HasDigitBehind('['))
            new NumberedNotes(foundBy, report, Foreign).Check();
        if (signs.Has("&"))
            new EntityTypos(foundBy, report).Check();
        if (signs.HasAny(Brackets))
            CheckBrackets();
        CheckLines();
        if (EmphasisTypos.MayBeIn(signs, marks))
            new EmphasisTypos(
                signs,
                marks,
                foundBy,
                markup,
                (at, length, message, hint) => Report(MarkdownRules.OpenBold, at, length, message, hint)
            ).Check();
        if (StrayMarks.MayBeIn(signs, marks))
            new StrayMarks(signs, marks, foundBy, report).Check();
        if (marks.HasLooseStar)
            new SwallowedStars(foundBy, markup, Report).Check();
        if (LostEntries.MayBeIn(signs))
            new LostEntries(document, signs, foundBy, report).Check();
    }

    private void CheckLines()
    {
        var (headings, entries) = LineStarts.In(markdown);
        if (headings)
            new HeadingTypos(foundBy, report).Check();
        if (entries)
            Lists().CheckEntries();
        if (signs.HasAny(ListTypos.BoxSigns))
            Lists().CheckTasks();
    }

    /// <summary>The digit right before a directive is of what was meant.</summary>
    private void AddGlued()
    {
        foreach (var span in directives)
        {
            if (span.Start > 0 && char.IsAsciiDigit(markdown[span.Start - 1]))
                Foreign.Add(new SourceSpan(span.Start - 1, span.End));
        }
    }

    private ListTypos Lists() =>
        new(markdown, foundBy, markup, (group, message, hint) => Report(MarkdownRules.NoList, group, message, hint));

    private void CheckForeign()
    {
        foreach (var (pattern, what, hint) in ForeignMarkup.SignedIn(signs))
        {
            foreach (var match in FoundBy(pattern))
            {
                var found = LinkTypos.FirstLineOf(match.Value.Trim());
                Foreign.Add(SpanOf(match));
                if (CitationTypos.MeansCitation(match.Value, host))
                    Citations.Add(SpanOf(match));
                Report(
                    MarkupRules.OfOtherTools,
                    match.Index + match.Value.IndexOf(found, StringComparison.Ordinal),
                    found.Length,
                    $"`{Short(found)}` is {what}, which means nothing here: readers would see it as it stands",
                    $"{hint}; if it is meant as it stands, put it in backticks"
                );
            }
        }
    }

    private void CheckEmoji()
    {
        foreach (var match in FoundBy(EmojiName()))
        {
            if (CitationTypos.MeansCitation(match.Value, host))
                Citations.Add(SpanOf(match));
            Foreign.Add(SpanOf(match));
            Report(
                MarkupRules.OfOtherTools,
                match,
                $"`{match.Value}` names an emoji or a role of another tool, which means nothing here: readers would see it as it stands",
                "write the sign itself, or the words it stands for; if it is meant as it stands, put it in backticks"
            );
        }
    }

    /// <summary>What Obsidian takes for a picture's width, and is read aloud here.</summary>
    private void CheckSizes()
    {
        if (!signs.Has("![") || !signs.Has("|"))
            return;
        foreach (Match match in SizeInWords().Matches(markdown))
        {
            if (!markup.Value.BeginsPicture(match.Index))
                continue;
            var size = match.Groups["size"];
            Foreign.Add(new SourceSpan(size.Index, size.Index + size.Length - 1));
            Report(
                MarkupRules.OfOtherTools,
                size,
                $"`{size.Value}` is a size of Obsidian's, which means nothing here: it is read as a part of the picture's words",
                "leave the size out; it is read from the file"
            );
        }
    }

    private void CheckFootnotes()
    {
        var labels = LinkLabels.Find(document)?.Places.Select(p => p.Start).ToHashSet() ?? [];
        foreach (Match match in SpacedFootnote().Matches(markdown))
        {
            // With one word behind it, it is the definition of a link.
            var start = match.Groups["label"].Index - 2;
            if (markup.Value.Covers(start) && !labels.Contains(start))
                continue;
            var label = match.Groups["label"];
            var mended = Spaces().Replace(label.Value.Trim(), "-");
            var word = match.Groups["word"].Index;
            host.Diagnostics.Add(
                new Diagnostic(
                    MarkdownRules.UnknownFootnote,
                    origin.PlaceOf(start, start + label.Length + 3),
                    $"this is no footnote: there is a space in its label `{Short(label.Value)}`, so readers see it as it stands"
                )
                {
                    Hint = $"write `[^{mended}]`, here and where it is referred to",
                    // Where a link would lead to, if it were one.
                    Spoils = labels.Contains(start) ? origin.PlaceOf(word, word + 1) : null,
                }
            );
        }
    }

    /// <summary>GFM takes one tilde for a line through the words, as it does two.</summary>
    private void CheckSubscripts()
    {
        foreach (var match in FoundBy(Subscript()))
            Report(
                MarkupRules.OfOtherTools,
                match,
                $"`{match.Value}` is a subscript of pandoc's: here a line is drawn through its words",
                "write the character itself, such as `₂`; to strike words out, write `~~words~~`"
            );
    }

    private void CheckBrackets()
    {
        List<SourceSpan> links = LinkTypos.MayBeIn(signs, brackets) ? CheckLinks() : [];
        // Before an address, brackets are those of a link, though their word is an id as well.
        if (CitationTypos.MayBeIn(signs, brackets))
            new CitationTypos(host, foundBy, report).Check(IsNamed([.. Foreign, .. directives, .. links]), Citations);
    }

    /// <summary>Where those are that are named.</summary>
    private List<SourceSpan> CheckLinks()
    {
        List<SourceSpan> links = [];
        var isNamed = IsNamed([.. Foreign, .. directives]);
        new LinkTypos(
            signs,
            brackets,
            foundBy,
            (match, message, hint) =>
            {
                if (isNamed(match.Index) || IsInExcess(match.Index))
                    return;
                links.Add(SpanOf(match));
                Report(MarkdownRules.NoLink, match, message, hint);
            }
        ).Check();
        return links;
    }

    /// <summary>In a row that a pipe has parted into too many cells, which is told.</summary>
    private bool IsInExcess(int at) =>
        TableParser.FaultsIn(document) is { Excess: { Count: > 0 } rows }
        && rows.Exists(r => !markdown.AsSpan()[Math.Min(at, r.Span.Start)..Math.Max(at, r.Span.Start)].Contains('\n'));

    private Func<int, bool> IsNamed(List<SourceSpan> spans)
    {
        if (spans.Count == 0)
            return _ => false;
        var named = new BitArray(markdown.Length);
        foreach (var span in spans)
        {
            for (var at = span.Start; at <= span.End; at++)
                named[at] = true;
        }
        return at => named[at];
    }

    public static SourceSpan SpanOf(Match match) => new(match.Index, match.Index + match.Length - 1);

    /// <param name="isRight">Whether what begins there is markup as it should be.</param>
    private List<Match> FoundBy(Regex pattern, Func<int, bool>? isRight = null)
    {
        List<Match>? found = null;
        // Nearly all of it is markup that is right: of that, no more is asked than where it stands.
        foreach (var at in pattern.EnumerateMatches(markdown))
        {
            if (isRight?.Invoke(at.Index) != true && !markup.Value.Covers(at.Index + at.Length - 1) && !markup.Value.Covers(at.Index))
                (found ??= []).Add(pattern.Match(markdown, at.Index));
        }
        return found ?? [];
    }

    private void Report(Rule rule, int start, int length, string message, string hint) =>
        host.Diagnostics.Add(rule, origin.PlaceOf(start, start + length), message, hint);

    private void Report(Rule rule, Group match, string message, string hint) => Report(rule, match.Index, match.Length, message, hint);

    public static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;

    [GeneratedRegex(@"^ {0,3}(?:> ?)*\[\^(?<label>[^\[\]\n]*[ \t][^\[\]\n]*)(?<=\S[^\[]*)\]:[ \t]*(?<word>\S)", RegexOptions.Multiline)]
    private static partial Regex SpacedFootnote();

    [GeneratedRegex(@"[ \t]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<![\w:\\.]):(?:[a-z][a-z0-9_+-]{1,30}|[+-]1|100|1234):(?![\w:\[])")]
    internal static partial Regex EmojiName();

    [GeneratedRegex(@"!\[[^\]\[\n|]*(?<size>\|[0-9]{2,4}(?:x[0-9]{2,4})?)\]\(")]
    private static partial Regex SizeInWords();

    [GeneratedRegex(@"(?<=[\p{L}\p{N})\]])~[\p{L}\p{N}+-]{1,4}~(?![~\w-])|(?<=\p{L})~[\p{N}]{1,3}~(?!~)")]
    private static partial Regex Subscript();

    [GeneratedRegex(@"(?<=[\p{L}\p{N}.,)])\*{1,2}(?![\w*])")]
    internal static partial Regex NoteMark();
}
