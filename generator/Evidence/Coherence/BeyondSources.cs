using StaticGuide.Content.Sources;
using StaticGuide.Content.Statistics;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence.Coherence;

/// <summary>
/// Collects what is of a later time than its source was published, from any thread. Of several that one source cannot have said, most
/// likely the source's date is wrong, and that is one mistake.
/// </summary>
/// <param name="isOneByOne">Say it of each of them all the same.</param>
internal sealed class BeyondSources(DiagnosticBag diagnostics, bool isOneByOne)
{
    /// <summary>Should they be wrong themselves, a writer mends one after another.</summary>
    private const int MostNotes = 10;

    private readonly Lock gate = new();
    private readonly List<Beyond> found = [];

    /// <param name="key">What its time is called: <c>`as_of` is</c>.</param>
    /// <param name="isDoubted">Its own words name another time.</param>
    public void Add(ITaken taken, string key, EdtfDate from, Place? place, bool isDoubted)
    {
        lock (gate)
            found.Add(new Beyond(taken, key, from, place, isDoubted));
    }

    public void Report()
    {
        foreach (var ofSource in found.GroupBy(f => f.Taken.Source))
        {
            // The time of one whose words speak of another is wrong itself, and so is a forecast's moment, which wants to be a span.
            Beyond[] sure =
            [
                .. ofSource
                    .Where(f => !f.IsDoubted && !f.IsForecast)
                    .OrderBy(f => f.Place?.File, StringComparer.Ordinal)
                    .ThenBy(f => f.Place?.Start),
            ];
            var isOne = sure.Length > 1 && !isOneByOne;
            if (isOne)
                diagnostics.Add(
                    CoherenceRules.BeyondSource,
                    ofSource.Key.PublishedPlace ?? ofSource.Key.Place,
                    $"`{ofSource.Key.Id}` was published in {ofSource.Key.Published}, and {sure.Length} of its numbers and words are of a later time",
                    "mend the date that is wrong: most likely this one",
                    [.. sure.Take(MostNotes).Select(f => new DiagnosticNote($"{f.Key} {f.From}", f.Place ?? f.Taken.Place))]
                );
            foreach (var beyond in ofSource.Where(f => !isOne || f.IsDoubted || f.IsForecast))
                Report(beyond, ofSource.Key);
        }
    }

    private void Report(Beyond beyond, Source source) =>
        diagnostics.Add(
            CoherenceRules.BeyondSource,
            beyond.Place,
            $"{beyond.Key} {beyond.From}, and `{source.Id}` was published in {source.Published}",
            beyond.IsForecast ? "write the time it covers as `period: …`" : $"mend the date that is wrong; {HintFor(beyond.Taken)}",
            new DiagnosticNote("published", source.PublishedPlace ?? source.Place)
        );

    public static string HintFor(ITaken taken) =>
        taken is Figure ? "a forecast is of `kind: projection` and has a `period`" : "words about a time to come have a `period`";

    private sealed record Beyond(ITaken Taken, string Key, EdtfDate From, Place? Place, bool IsDoubted)
    {
        public bool IsForecast => Taken is Figure { Statistic.Kind: StatisticKind.Projection };
    }
}
