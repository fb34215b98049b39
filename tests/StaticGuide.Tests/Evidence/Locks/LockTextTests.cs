using CsCheck;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Locks;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence.Locks;

public sealed class LockTextTests
{
    [Fact]
    public void What_is_written_is_read() =>
        Entries.Holds(entries =>
        {
            var text = LockText.Of(entries);
            var diagnostics = new DiagnosticBag();
            var read = LockReader.Read(new SourceText(EvidenceLock.Path, text), new DateOnly(2026, 6, 30), diagnostics);
            Assert.Empty(diagnostics.Sorted());
            Assert.Equal(text, LockText.Of(read.Entries));
        });

    [Fact]
    public void An_entry_is_a_line() =>
        Entries.Holds(entries => Assert.Equal(entries.Length == 0 ? 5 : entries.Length + 6, LockText.Of(entries).Split('\n').Length));

    [Fact]
    public void The_order_of_joined_locks_does_not_matter() =>
        Gen.Select(Entries, Entries, Entries)
            .Holds(
                (a, b, c) =>
                {
                    var joined = LockText.Of(LockMerge.Of([.. a, .. b, .. c]));
                    Assert.Equal(joined, LockText.Of(LockMerge.Of([.. c, .. a, .. b])));
                    Assert.Equal(joined, LockText.Of(LockMerge.Of([.. LockMerge.Of([.. b, .. c]), .. a])));
                    Assert.Equal(joined, LockText.Of(LockMerge.Of([.. LockMerge.Of([.. a, .. b, .. c]), .. b])));
                }
            );

    private static readonly Gen<DateOnly> Day = Gen.Int[0, 5].Select(d => new DateOnly(2026, 6, 1).AddDays(d));

    private static readonly Gen<LockEntry> Entry = Gen.Select(
            Gen.Int[0, 6],
            Gen.Enum<SourceVerdict>(),
            Day,
            Day,
            Gen.Bool,
            Gen.Enum<QuoteVerdict>()
        )
        .Select(t => new LockEntry
        {
            Url = $"https://data.example.org/{t.Item1}?\"ü\\<",
            Verdict = t.Item2,
            HttpStatus = t.Item5 ? 404 : null,
            Checked = t.Item3,
            Reached = t.Item5 ? t.Item4 : null,
            Copy = t.Item5 ? CheckedCopy.Saved : CheckedCopy.Network,
            Failing = t.Item5 ? [t.Item3] : [],
            MovedTo = t.Item5 || t.Item2 == SourceVerdict.Moved ? "https://data.example.org/new" : null,
            Quotes = [new LockedQuote("wage", "0123456789ab", t.Item6)],
        });

    private static readonly Gen<LockEntry[]> Entries = Entry.Array[0, 6].Select(all => all.DistinctBy(e => e.Url).ToArray());
}
