using StaticGuide.Content.Sources;
using StaticGuide.Evidence.Locks;

namespace StaticGuide.Evidence;

/// <summary>What became of the last look at a source: its verdict, and the day on which it was asked for.</summary>
/// <param name="Verdict">As the lock writes it.</param>
internal sealed record LastLook(string Verdict, DateOnly Day)
{
    /// <summary>Null where its source was never looked at.</summary>
    public static LastLook? Of(ReviewDay review, EvidenceIndex evidence)
    {
        var source =
            evidence.Sources.FirstOrDefault(s => s.Place == review.Place)
            ?? evidence.Taken.FirstOrDefault(t => t.Place == review.Place)?.Source;
        return source is null ? null : Of(source, evidence);
    }

    /// <inheritdoc cref="Of(ReviewDay, EvidenceIndex)"/>
    public static LastLook? Of(Source source, EvidenceIndex evidence) =>
        evidence.Lock.Find(source.Url) is { } entry ? new LastLook(LockWords.Of(entry.Verdict), entry.Checked) : null;

    public override string ToString() => $"{LockText.DayText(Day)}: {Verdict}";
}
