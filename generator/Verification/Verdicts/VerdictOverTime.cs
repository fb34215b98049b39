using StaticGuide.Evidence.Locks;

namespace StaticGuide.Verification.Verdicts;

/// <summary>
/// What is known of a source after one more look. A look that failed for a passing reason (<see cref="CheckOutcome.Transient"/>) takes
/// nothing away that a good look has found; a source is dead only after it was missing on three days; and a day on which it was read
/// counts as a day it was there, whatever its other looks came to.
/// </summary>
internal static class VerdictOverTime
{
    private const int DaysToDie = 3;

    public static LockEntry Next(LockEntry? previous, SourceCheck check)
    {
        previous ??= new LockEntry
        {
            Url = check.Url,
            Verdict = SourceVerdict.Transient,
            Checked = check.Day,
        };
        return check.Outcome switch
        {
            CheckOutcome.Unsafe => Barred(previous, check, SourceVerdict.Unsafe),
            // A source that was read before is no place in a private network: the name server was wrong today.
            // So it is where the third day without an answer has already settled it, whichever of the day's looks came first.
            CheckOutcome.UnsafeName when previous.Reached is null && previous.Failing.Count < DaysToDie => Barred(
                previous,
                check,
                SourceVerdict.Unsafe
            ),
            CheckOutcome.Invalid => Barred(previous, check, SourceVerdict.Invalid),
            // What was read later knows more.
            CheckOutcome.Reached => previous.Reached > check.Day ? previous : Read(previous, check),
            _ when previous.Reached >= check.Day => previous,
            CheckOutcome.Dead => NotThere(previous, check),
            _ => Weather(previous, check),
        };
    }

    private static LockEntry Barred(LockEntry previous, SourceCheck check, SourceVerdict verdict) =>
        previous with
        {
            Verdict = verdict,
            Checked = Later(previous, check),
            HttpStatus = null,
        };

    private static LockEntry Read(LockEntry previous, SourceCheck check)
    {
        var isGood = check.Quotes.All(q => q.Verdict == QuoteVerdict.Found);
        // A saved copy says nothing of redirects, nor of days after it.
        var isSaved = check.Copy == CheckedCopy.Saved;
        var failing = previous.Failing.Where(day => day > check.Day).ToList();
        var movedTo = isSaved ? previous.MovedTo : check.MovedTo;
        var movedSince =
            movedTo is null ? null
            : isSaved || movedTo == previous.MovedTo ? previous.MovedSince
            : check.Day;
        return previous with
        {
            Verdict =
                failing.Count >= DaysToDie ? SourceVerdict.Dead
                : !isGood ? SourceVerdict.Drifted
                : movedSince < check.Day ? SourceVerdict.Moved
                : SourceVerdict.Verified,
            HttpStatus = isSaved ? previous.HttpStatus : check.HttpStatus,
            Checked = Later(previous, check),
            Reached = check.Day,
            FirstVerified = previous.FirstVerified ?? (isGood ? check.Day : null),
            Verified = isGood ? check.Day : previous.Verified,
            Copy = check.Copy,
            Forced = check.Forced,
            Failing = failing,
            // What it first was counts, though not all of it was found there.
            IsPdf = isGood || previous.Quotes.Count == 0 ? check.IsPdf : previous.IsPdf,
            MovedTo = movedTo,
            MovedSince = movedSince,
            Quotes = WithPlaces(check.Quotes, previous.Quotes),
        };
    }

    /// <summary>What is not there today stood somewhere when it was last found: its next edition is looked for there.</summary>
    private static IReadOnlyList<LockedQuote> WithPlaces(IReadOnlyList<LockedQuote> quotes, IReadOnlyList<LockedQuote> before)
    {
        var known = before
            .Where(q => q is not { Place: null, Below: null, Title: null, IsNewest: null })
            .DistinctBy(q => q.Hash)
            .ToDictionary(q => q.Hash, StringComparer.Ordinal);
        return known.Count == 0
            ? quotes
            :
            [
                .. quotes.Select(q =>
                    q.Verdict != QuoteVerdict.Found && known.GetValueOrDefault(q.Hash) is var old
                        ? q with
                        {
                            Place = old?.Place,
                            Below = old?.Below,
                            Title = old?.Title,
                            IsNewest = old?.IsNewest,
                        }
                        : q
                ),
            ];
    }

    private static LockEntry NotThere(LockEntry previous, SourceCheck check)
    {
        List<DateOnly> failing = [.. previous.Failing.Append(check.Day).Distinct().Order().Take(DaysToDie)];
        return previous with
        {
            Verdict =
                failing.Count >= DaysToDie ? SourceVerdict.Dead
                : previous.Verdict == SourceVerdict.Drifted || previous.Verdict == SourceVerdict.Unsafe && previous.Checked == check.Day
                    ? previous.Verdict
                : SourceVerdict.Transient,
            HttpStatus = check.HttpStatus,
            Checked = Later(previous, check),
            Failing = failing,
        };
    }

    private static LockEntry Weather(LockEntry previous, SourceCheck check)
    {
        if (previous.Verdict is SourceVerdict.Drifted or SourceVerdict.Dead or SourceVerdict.Moved)
            return previous with { Checked = Later(previous, check) };
        var saidMoreToday =
            previous.Failing.Contains(check.Day)
            || previous.Checked == check.Day
                && (
                    previous.Verdict == SourceVerdict.Unsafe
                    || previous.Verdict == SourceVerdict.Blocked && check.Outcome is CheckOutcome.Transient or CheckOutcome.UnsafeName
                );
        return saidMoreToday
            ? previous
            : previous with
            {
                Verdict = check.Outcome == CheckOutcome.Blocked ? SourceVerdict.Blocked : SourceVerdict.Transient,
                HttpStatus = check.HttpStatus,
                Checked = Later(previous, check),
            };
    }

    private static DateOnly Later(LockEntry previous, SourceCheck check) => previous.Checked > check.Day ? previous.Checked : check.Day;
}
