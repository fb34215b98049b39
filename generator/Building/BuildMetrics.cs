using System.Collections.Concurrent;
using System.Diagnostics;
using StaticGuide.Building.Memory;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Building;

/// <summary>Where the time of a build went, for whoever asks. From any thread, but for the stages, which follow each other.</summary>
internal sealed class BuildMetrics
{
    private readonly ConcurrentDictionary<RemadeReason, int> remade = new();
    private readonly ConcurrentDictionary<string, TimeSpan> pages = new(StringComparer.Ordinal);
    private readonly List<StageCost> stages = [];
    private int kept;
    private StageCost last = Now("");

    /// <summary>In the order in which they ran.</summary>
    public IReadOnlyList<StageCost> Stages => stages;

    public TemplateTimes Templates { get; } = new();

    /// <summary>How many pages were made for each reason; those without one are made as the first ever.</summary>
    public IReadOnlyDictionary<RemadeReason, int> Remade => remade;

    /// <summary>What it took to make each page, by route.</summary>
    public IReadOnlyDictionary<string, TimeSpan> Pages => pages;

    /// <summary>How many pages were taken over from the last build.</summary>
    public int Kept => kept;

    /// <summary>Ends a stage: all since the last one belongs to it.</summary>
    public void End(string stage)
    {
        var now = Now(stage);
        stages.Add(
            now with
            {
                Time = now.Time - last.Time,
                Bytes = now.Bytes - last.Bytes,
                Collections = now.Collections - last.Collections,
                Collecting = now.Collecting - last.Collecting,
            }
        );
        last = now;
    }

    public void Made(string route, TimeSpan time, RemadeReason reason)
    {
        // What was made in vain is made twice, and is one page.
        if (pages.TryAdd(route, time))
            remade.AddOrUpdate(reason, 1, (_, count) => count + 1);
    }

    public void Keep(int count = 1) => Interlocked.Add(ref kept, count);

    private static StageCost Now(string stage) =>
        new(stage, Stopwatch.GetElapsedTime(0), GC.GetTotalAllocatedBytes(), GC.CollectionCount(0), GC.GetTotalPauseDuration());
}

/// <param name="Bytes">Allocated, not held.</param>
/// <param name="Collecting">How long all threads waited for the collector, which is within the time.</param>
internal sealed record StageCost(string Name, TimeSpan Time, long Bytes, int Collections, TimeSpan Collecting);
