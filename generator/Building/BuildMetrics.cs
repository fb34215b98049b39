using System.Collections.Concurrent;
using StaticGuide.Building.Memory;

namespace StaticGuide.Building;

/// <summary>What a build has done, for whoever asks where its time went. From any thread.</summary>
internal sealed class BuildMetrics
{
    private readonly ConcurrentDictionary<RemadeReason, int> remade = new();

    public IReadOnlyDictionary<RemadeReason, int> RemadeFor => remade;

    public void Remade(RemadeReason reason) => remade.AddOrUpdate(reason, 1, (_, count) => count + 1);
}
