using System.Text.RegularExpressions;
using StaticGuide.Content.Claims;
using StaticGuide.Content.Lists;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Passages;
using StaticGuide.Diagnostics;

namespace StaticGuide.Cli.Renewing;

/// <summary>All that a page says in words, piece by piece: its own lines, questions, charts, paragraphs.</summary>
internal static partial class PageProse
{
    /// <param name="text">Of the whole file.</param>
    public static IEnumerable<ProsePiece> Of(Page page, string text)
    {
        yield return new ProsePiece(ProseKind.Title, page.Head.Title, _ => LineOf(text, "title"), null);
        if (page.Head.Description is { } description)
            yield return new ProsePiece(ProseKind.Description, description, _ => LineOf(text, "description"), null);
        foreach (var question in page.Evidence.Questions)
        {
            yield return new ProsePiece(ProseKind.Text, question.Text, LineIn(question.TextOrigin), question);
            yield return new ProsePiece(ProseKind.Text, question.Answer, LineIn(question.AnswerOrigin), question);
        }
        foreach (var chart in page.Evidence.Charts)
            yield return new ProsePiece(ProseKind.Chart, chart.Title, LineIn(chart.TitleOrigin), chart);
        if (page.Head.Disclosure is { } disclosure)
            yield return new ProsePiece(ProseKind.Text, disclosure.Text, LineIn(disclosure.Origin), null);
        foreach (var words in TextsIn(page.Head.Params).Concat(page.Head.Changes.Select(c => c.Text)))
            yield return new ProsePiece(ProseKind.Text, words, _ => LineWith(text[..page.BodyOffset], words), null);
        foreach (var passage in page.Evidence.Passages.Where(p => p.Note is not null))
            yield return NoteOf(passage);
        foreach (var piece in Paragraphs(text, page.BodyOffset))
            yield return piece;
    }

    /// <summary>What the entries of evidence files say in words of their own, by file: definitions and notes of passages.</summary>
    public static IEnumerable<(string File, ProsePiece Piece)> Of(EvidenceLists evidence) =>
        [
            .. evidence.Terms.Select(t => (t.Place.File, new ProsePiece(ProseKind.Text, t.Definition, LineIn(t.DefinitionOrigin), null))),
            .. evidence.Passages.Where(p => p.Note is not null).Select(p => (p.Place.File, NoteOf(p))),
        ];

    private static ProsePiece NoteOf(Passage passage) => new(ProseKind.Note, passage.Note!, _ => LineAt(passage.Place), passage);

    /// <summary>The sentences of a piece, each with where it begins there. A line of a list or table is one as well.</summary>
    public static IEnumerable<(string Words, int Start)> SentencesOf(string text)
    {
        var bare = Citation().Replace(text, cited => new string(SentenceSplitter.Object, cited.Length));
        for (int start = 0, line = 0; start < text.Length; )
        {
            if (line <= start)
                line = LineOfList().Match(text, start) is { Success: true } next ? next.Index + 1 : text.Length;
            var end = Math.Min(SentenceSplitter.EndOf(bare, start), line);
            yield return (text[start..end], start);
            start = end;
        }
    }

    /// <summary>Paragraphs of Markdown, by the empty lines between them; code is none.</summary>
    private static List<ProsePiece> Paragraphs(string text, int from)
    {
        List<ProsePiece> pieces = [];
        var isCode = false;
        for (int at = from, start = from; at <= text.Length; )
        {
            var end = text.IndexOf('\n', at) is >= 0 and var found ? found : text.Length;
            var line = text.AsSpan(at, end - at).Trim();
            var isFence = line.StartsWith("```") || line.StartsWith("~~~");
            if ((line.IsEmpty || isFence || end == text.Length) && !isCode)
            {
                var last = isFence || line.IsEmpty ? at : end;
                if (!string.IsNullOrWhiteSpace(text[start..last]))
                {
                    var first = start;
                    pieces.Add(
                        new ProsePiece(
                            ProseKind.Text,
                            text[start..last],
                            offset => LineAt(text, first + offset),
                            WholeOf(text[start..last], pieces)
                        )
                    );
                }
            }
            if (isFence)
                isCode = !isCode;
            at = end + 1;
            if (line.IsEmpty || isFence || isCode)
                start = at;
        }
        return pieces;
    }

    private static IEnumerable<string> TextsIn(object? data) =>
        data switch
        {
            string text => [text],
            IReadOnlyDictionary<string, object?> mapping => mapping.Values.SelectMany(TextsIn),
            System.Collections.IEnumerable list => list.Cast<object?>().SelectMany(TextsIn),
            _ => [],
        };

    /// <summary>The line of the front matter with these words, as far as YAML has them as they are; else its first.</summary>
    private static int LineWith(string head, string words) =>
        head.IndexOf(words.Split('\n')[0], StringComparison.Ordinal) is > 0 and var at ? LineAt(head, at) : 1;

    private static Func<int, int> LineIn(ITextOrigin origin) => offset => origin.PlaceOf(offset, offset + 1).Start?.Line ?? 1;

    /// <summary>A heading is read with what it is the heading of.</summary>
    private static object? WholeOf(string paragraph, List<ProsePiece> before) =>
        before is [.., { Whole: { } whole } last] && IsHeading(last.Text) ? whole
        : IsHeading(paragraph) ? new object()
        : null;

    private static bool IsHeading(string paragraph) => paragraph.StartsWith('#') && !paragraph.AsSpan().TrimEnd().Contains('\n');

    private static int LineAt(Place place) => place.Start?.Line ?? 1;

    private static int LineAt(string text, int offset) => text.AsSpan(0, offset).Count('\n') + 1;

    /// <summary>The line of the front matter with a key, or its first.</summary>
    private static int LineOf(string text, string key) =>
        text.IndexOf($"\n{key}:", StringComparison.Ordinal) is > 0 and var at ? LineAt(text, at + 1) : 1;

    [GeneratedRegex(@"\[[^\]\n]*@[^\]\n]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();

    [GeneratedRegex(@"\n(?=\s*(?:[-*+|>#]|[0-9]+[.)] ))", RegexOptions.CultureInvariant)]
    private static partial Regex LineOfList();
}

/// <summary>Words that belong together.</summary>
/// <param name="LineOf">The line of the file in which an offset of the text stands.</param>
/// <param name="Whole">What it is a part of; null for what stands alone.</param>
internal sealed record ProsePiece(ProseKind Kind, string Text, Func<int, int> LineOf, object? Whole);

internal enum ProseKind
{
    Title,
    Description,

    /// <summary>The title of a chart.</summary>
    Chart,

    /// <summary>Why a passage supports what is said.</summary>
    Note,

    /// <summary>A paragraph, a question or an answer.</summary>
    Text,
}
