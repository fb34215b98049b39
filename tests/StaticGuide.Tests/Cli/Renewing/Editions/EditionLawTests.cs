using CsCheck;
using StaticGuide.Cli.Renewing;
using StaticGuide.Evidence.Locks;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Renewing.Editions;

/// <summary>
/// Of editions made by rule, everything that is taken is right and everything else is left with the right reason; the files differ in
/// the values named and in nothing else; renewed once is renewed twice, and what was taken is found.
/// </summary>
public sealed class EditionLawTests
{
    private const string Earlier = "2024-08-29";

    /// <summary>Year, day of the page, whether numbers are other ones.</summary>
    private static readonly Gen<(int Years, string? Published, bool Numbers)> Rule = Pick.Of<(int, string?, bool)>(
        (1, "2026-08-27", true),
        (1, null, true),
        (1, "2026-08-27", false),
        (1, null, false),
        (2, "2026-08-27", true),
        (0, "2025-08-28", true),
        (0, "2026-08-27", true),
        (0, "2025-08-28", false),
        // Pages that go back in time.
        (-1, Earlier, true),
        (-1, null, true),
        (-1, Earlier, false),
        (0, Earlier, true)
    );

    private static readonly Gen<Edition[]> Editions = Gen.Select(
        Rule,
        Gen.Int[88, 112].Array[EditionPages.Numbers.Count],
        Gen.Int[0, 9_999].Array[9],
        (rule, factors, picks) =>
            EditionPages.All.Select((lines, page) => Made(lines, rule, factors, picks[(page * 3)..(page * 3 + 3)])).ToArray()
    );

    [Fact]
    public void What_is_taken_is_right_and_all_else_is_left_with_its_reason() =>
        Gen.Select(Editions, Gen.Bool)
            .Holds(
                (editions, isReversed) =>
                {
                    Edition[] first = [.. editions.Select(e => Edition.First(e.Lines))];
                    using var site = Site.Small();
                    for (var i = 0; i < EditionRun.Sources.Count; i++)
                        site.Write(PathOf(i), EditionGuide.Before(EditionRun.Sources[i], first[i]));
                    var known = EditionRun.Noted(site, first);
                    var result = EditionRun.Renew(site, editions, known, isReversed);
                    var expected = Verdicts(first, editions);
                    Assert.Equal(expected.Order(StringComparer.Ordinal), Verdicts(result).Order(StringComparer.Ordinal));
                    // Bytes, of values that are named and of no others.
                    for (var i = 0; i < EditionRun.Sources.Count; i++)
                        Assert.Equal(ExpectedYaml(i, first[i], editions[i]), File.ReadAllText(site.At(PathOf(i))));
                    // Once is twice, and what was taken is found.
                    Assert.Empty(EditionRun.Renew(site, editions, known, !isReversed).Files);
                    var found = EditionRun
                        .Looks(EditionRun.Read(site), editions, EvidenceLock.None)
                        .SelectMany(l => l.Check.Quotes)
                        .Where(q => q.Verdict == QuoteVerdict.Found)
                        .Select(q => q.Id)
                        .ToHashSet(StringComparer.Ordinal);
                    Assert.All(
                        result.Taken.Select(t => t.Figure.Id).Concat(result.Passages.Select(p => p.Excerpt.Id)),
                        id => Assert.Contains(id, found)
                    );
                },
                iter: 90
            );

    private static string PathOf(int source) => $"content/evidence/{EditionRun.Sources[source]}.yml";

    private static Edition Made(
        IReadOnlyList<PageLine> lines,
        (int Years, string? Published, bool Numbers) rule,
        int[] factors,
        int[] picks
    )
    {
        var numbers = EditionPages
            .Numbers.Zip(factors)
            .ToDictionary(n => n.First.Key, n => rule.Numbers ? Edition.Scaled(n.First.Value, n.Second / 100m) : n.First.Value);
        var fates = new Fate[lines.Count];
        // What goes back in time does so as a whole.
        if (rule.Years >= 0 && rule.Published != Earlier)
        {
            foreach (var pick in picks)
            {
                var at = pick % lines.Count;
                var fate = (Fate)(pick / lines.Count % 7);
                if (!MayBe(fate, lines, at) || fates[at] != Fate.Same || at > 0 && fates[at - 1] == Fate.Swapped)
                    continue;
                if (fate != Fate.Swapped || fates[at + 1] == Fate.Same)
                    fates[at] = fate;
            }
        }
        for (var at = 0; at < lines.Count; at++)
        {
            if (fates[at] == Fate.Stale && !IsToldBeside(lines, fates, at))
                fates[at] = Fate.Same;
        }
        return new Edition(lines, 2024 + rule.Years, rule.Published, numbers, fates, picks[0] / 7);
    }

    /// <summary>Another line says of which time it is what a line is of.</summary>
    private static bool IsToldBeside(IReadOnlyList<PageLine> lines, Fate[] fates, int at) =>
        Enumerable
            .Range(0, lines.Count)
            .Any(i => i != at && fates[i] == Fate.Same && lines[i].Items.Any(t => t.IsDated && t.Time == lines[at].Items[0].Time));

    private static bool MayBe(Fate fate, IReadOnlyList<PageLine> lines, int at) =>
        lines[at].Items.Length > 0
        && fate switch
        {
            Fate.Changed => lines[at].Changes.Count > 0,
            Fate.Stale => lines[at].MayBeStale,
            Fate.Doubled => lines[at].Items.All(i => i.Words.Any(w => w.Replace("[y", "", StringComparison.Ordinal).Contains('['))),
            Fate.Moved => lines[at]
                .Items.All(i => !i.MayMoveFar && i.Words.Any(w => w.Replace("[y", "", StringComparison.Ordinal).Contains('['))),
            Fate.Swapped => lines[at].IsRow && lines[at + 1].IsRow && !lines[at + 1].Html.EndsWith("</table>", StringComparison.Ordinal),
            _ => true,
        };

    private static IEnumerable<string> Verdicts(Edition[] first, Edition[] editions) =>
        editions.SelectMany(
            (edition, i) =>
            {
                var expectation = new Expectation(first[i], edition);
                return expectation
                    .Items()
                    .Select(item => (item.Item.Id, Verdict: expectation.Of(item.Line, item.Fate, item.Item)))
                    .Where(v => v.Verdict != Expectation.Same)
                    .Select(v => $"{v.Id} {v.Verdict}");
            }
        );

    private static IEnumerable<string> Verdicts(RenewResult result) =>
        result
            .Taken.Select(t => $"{t.Figure.Id} {Expectation.Taken}")
            .Concat(result.Passages.Select(p => $"{p.Excerpt.Id} {Expectation.Taken}"))
            .Concat(result.Left.Select(l => $"{l.Item.Id} {LeftWords.Of(l.Reason)}"));

    private static string ExpectedYaml(int source, Edition first, Edition next)
    {
        var expectation = new Expectation(first, next);
        var taken = expectation
            .Items()
            .Where(i => expectation.Of(i.Line, i.Fate, i.Item) == Expectation.Taken)
            .Select(i => i.Item.Id)
            .ToHashSet(StringComparer.Ordinal);
        return EditionGuide.After(EditionRun.Sources[source], first, next, taken, LockText.DayText(EditionRun.Fetched));
    }
}
