using StaticGuide.Content.Passages;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Coherence;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Locks;
using StaticGuide.Verification.Fetching;
using StaticGuide.Verification.Verdicts;

namespace StaticGuide.Cli.Citing;

/// <summary>Words that somebody wants to quote of a page: looked for there, as <c>verify</c> will.</summary>
/// <param name="Runs">One or several.</param>
/// <param name="Faults">What is wrong with them, a sentence for each run that does not stand there; empty where all do.</param>
internal sealed record QuotedWords(IReadOnlyList<string> Runs, IReadOnlyList<string> Faults)
{
    /// <summary>What they are there, where they are no sentences; null where they are.</summary>
    public string? Form { get; private init; }

    /// <summary>They are there, but readers do not see all of them.</summary>
    public bool IsHidden { get; private init; }

    /// <inheritdoc cref="SourceCheck.Pictured"/>
    public bool HasPicture { get; private init; }

    /// <param name="typed">As typed, perhaps with quotation marks around them.</param>
    public static QuotedWords LookFor(IReadOnlyList<string> typed, Source source, FetchOutcome.Reached page, CiteOptions options)
    {
        List<string> runs =
        [
            .. typed.Select(words =>
                PastedQuote.Without(string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            ),
        ];
        // One passage for each run, so that each has a verdict of its own.
        var excerpts = runs.ConvertAll(run => Excerpt("run", source, [run]));
        var task = new SourceTask(source.Url, [source], excerpts);
        var look = options.Saved is null
            ? SourceLook.At(task, page, options.Accessed)
            : SourceLook.AtSaved(task, page.Body, options.Accessed);
        if (look.Outcome != CheckOutcome.Reached)
            return new QuotedWords(runs, [$"nobody can look for words there: {look.Reason}"]);
        var quotes = look.Quotes.DistinctBy(q => q.Hash).ToDictionary(q => q.Hash, StringComparer.Ordinal);
        var verdicts = quotes.ToDictionary(q => q.Key, q => q.Value.Verdict, StringComparer.Ordinal);
        return new QuotedWords(
            runs,
            [
                .. excerpts
                    .Select(e => (Run: e.Text, Hash: ProofHash.Of(e)))
                    .Where(e => verdicts[e.Hash] != QuoteVerdict.Found)
                    .Select(e => FaultOf(e.Run, verdicts[e.Hash], look.Nearest.GetValueOrDefault(e.Hash))),
            ]
        )
        {
            Form =
                excerpts.FindLast(e => PassageCheck.NeedsForm(e.Text)) is not { } odd ? null
                : quotes[ProofHash.Of(odd)] is var quote && quote.Place is not null ? "cell"
                : look.Headings.Contains(quote.Hash) ? "heading"
                : "item",
            IsHidden = look.Hidden.Count > 0,
            HasPicture = look.Pictured.Count > 0,
        };
    }

    /// <summary>Words of a source that no file has yet.</summary>
    public static Excerpt Excerpt(string id, Source source, IReadOnlyList<string> runs)
    {
        var nowhere = new Place("", default, default);
        return new Excerpt(
            new Passage
            {
                Id = id,
                Place = nowhere,
                Source = new Placed<string>(source.Id, nowhere),
                Runs = [.. runs.Select(run => new Placed<string>(run, nowhere))],
            },
            source
        );
    }

    private static string FaultOf(string run, QuoteVerdict verdict, string? nearest) =>
        verdict switch
        {
            QuoteVerdict.Fragment => $"“{run}” stands there only as a part of a sentence; quote all of it: {nearest}",
            QuoteVerdict.TooShort => $"“{run}” is too short to prove anything; quote the whole sentence",
            _ => $"“{run}” does not stand there" + (nearest is null ? "" : $"; it says: {nearest}"),
        };
}
