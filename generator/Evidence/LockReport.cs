using StaticGuide.Content.Sources;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Locks;

namespace StaticGuide.Evidence;

/// <summary>
/// Says what the lock's verdicts mean for the guide. That a source could not be read today is never reported: what the last
/// good check found stands.
/// </summary>
internal sealed class LockReport(EvidenceIndex evidence, EvidenceLock locked, Func<Source, bool> isMeant, DiagnosticBag diagnostics)
{
    /// <summary>Leaves out statistics and passages that are not spoken of.</summary>
    private Func<ITaken, bool> IsMeantOf { get; init; } = _ => true;

    private const string LookItUp = "run `staticguide verify --new`";

    /// <param name="isMeant">Leaves out what is not spoken of; null to speak of every source.</param>
    /// <param name="isMeantOf">The same of what is taken from a source.</param>
    public static void Report(
        EvidenceIndex evidence,
        EvidenceLock locked,
        DiagnosticBag diagnostics,
        Func<Source, bool>? isMeant = null,
        Func<ITaken, bool>? isMeantOf = null
    )
    {
        if (locked == EvidenceLock.Unreadable)
            return;
        if (locked == EvidenceLock.None)
            ReportNothingChecked(evidence, isMeant ?? (_ => true), diagnostics);
        else
            new LockReport(evidence, locked, isMeant ?? (_ => true), diagnostics) { IsMeantOf = isMeantOf ?? (_ => true) }.Report();
    }

    /// <summary>One warning for all: a guide that was never verified is a fact about the guide.</summary>
    private static void ReportNothingChecked(EvidenceIndex evidence, Func<Source, bool> isMeant, DiagnosticBag diagnostics)
    {
        if (evidence.Sources.Any(isMeant))
            diagnostics.Add(
                VerificationRules.Unchecked,
                null,
                $"no source has been checked: there is no {EvidenceLock.Path}",
                "run `staticguide verify`"
            );
    }

    private void Report()
    {
        var taken = evidence.Taken.ToLookup(t => t.Source);
        foreach (var source in evidence.Sources.Where(isMeant))
        {
            if (locked.Find(source.Url) is { } entry)
                Report(source, entry, taken[source]);
            else if (!locked.Disbelieved.Contains(source.Url))
                diagnostics.Add(VerificationRules.Unchecked, source.Place, $"nobody has looked at `{source.Id}` yet", LookItUp);
        }
    }

    private void Report(Source source, LockEntry entry, IEnumerable<ITaken> taken)
    {
        switch (entry.Verdict)
        {
            case SourceVerdict.Unsafe:
                diagnostics.Add(
                    VerificationRules.Unsafe,
                    source.Place,
                    $"`{source.Id}` has an address that is not connected to: {source.Url}",
                    "cite a page that any reader can open"
                );
                return;
            case SourceVerdict.Invalid:
                diagnostics.Add(
                    VerificationRules.Invalid,
                    source.Place,
                    $"`{source.Id}` has no address of a page: {source.Url}",
                    "write an https address that any reader can open"
                );
                return;
            case SourceVerdict.Dead when source.ArchiveUrl is not { } archive || locked.Find(archive)?.Verdict == SourceVerdict.Dead:
                diagnostics.Add(
                    VerificationRules.Dead,
                    source.Place,
                    $"`{source.Id}` is gone{(source.ArchiveUrl is null ? "" : ", and so is its archived copy")}: it was not there on {string.Join(", ", entry.Failing.Select(LockText.DayText))}",
                    source.ArchiveUrl is null
                        ? "find its new address, or add `archive_url` and `archive_date`"
                        : "find its new address, or name another archived copy"
                );
                break;
            case SourceVerdict.Moved:
                diagnostics.Add(
                    VerificationRules.Moved,
                    source.Place,
                    $"`{source.Id}` has moved to {entry.MovedTo}",
                    "run `staticguide verify --fix`, or write the new address"
                );
                break;
        }
        foreach (var one in taken.Where(IsMeantOf))
            Report(one, source, entry);
    }

    private void Report(ITaken taken, Source source, LockEntry entry)
    {
        var (hash, places) = (ProofHash.Of(taken), taken.ProofPlaces);
        var place = places[entry.QuoteOf(hash)?.Run is { } run && run <= places.Count ? run - 1 : 0];
        var (own, archived) = (entry.VerdictOf(hash), ArchivedCopy.Of(source, locked)?.VerdictOf(hash));
        if (archived == QuoteVerdict.Found)
            return;
        if (own is null)
        {
            // Of what was never read nothing more is known than that: no fault of the writer's.
            if (entry.Reached is not null)
                diagnostics.Add(
                    VerificationRules.Unchecked,
                    place,
                    $"nobody has looked for the words of `{taken.Id}` at its source since they were written",
                    LookItUp
                );
        }
        else if (own != QuoteVerdict.Found)
        {
            var (message, hint) = TextOf(taken, source.Id, own.Value);
            diagnostics.Add(VerificationRules.Drifted, place, message, hint);
        }
        else if (entry.Verdict == SourceVerdict.Dead && archived is not null)
            diagnostics.Add(
                VerificationRules.Drifted,
                place,
                $"`{source.Id}` is gone, and its archived copy does not say what `{taken.Id}` quotes",
                "name an archived copy that has the words, or another source"
            );
    }

    private static (string Message, string Hint) TextOf(ITaken taken, string source, QuoteVerdict verdict) =>
        verdict switch
        {
            QuoteVerdict.Fragment => (
                $"`{source}` says the words of `{taken.Id}` only as a part of a sentence",
                "quote the whole sentence, item or cell: a part can reverse its meaning"
            ),
            QuoteVerdict.ValueMissing => (
                $"`{source}` has the words of `{taken.Id}`, but they do not say its value",
                "quote the words that say the number, or correct `value` or `unit`"
            ),
            QuoteVerdict.TooShort => (
                $"the quote of `{taken.Id}` is too short to prove anything",
                taken is Figure ? "quote the whole sentence, or use `cell`" : "quote the whole sentence"
            ),
            _ => (
                $"`{source}` does not say what `{taken.Id}` quotes",
                $"look at the source: bring the {(taken is Figure ? "statistic" : "passage")} up to date, or name an archived copy that has the words"
            ),
        };
}
