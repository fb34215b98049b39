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
    private long lastTime = Stopwatch.GetTimestamp();
    private long lastBytes = GC.GetTotalAllocatedBytes();

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
        var (time, bytes) = (Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes());
        stages.Add(new StageCost(stage, Stopwatch.GetElapsedTime(lastTime, time), bytes - lastBytes));
        (lastTime, lastBytes) = (time, bytes);
    }

    public void Made(string route, TimeSpan time, RemadeReason reason)
    {
        // What was made in vain is made twice, and is one page.
        if (pages.TryAdd(route, time))
            remade.AddOrUpdate(reason, 1, (_, count) => count + 1);
    }

    public void Keep(int count = 1) => Interlocked.Add(ref kept, count);
}

/// <param name="Bytes">Allocated, not held.</param>
internal sealed record StageCost(string Name, TimeSpan Time, long Bytes);
