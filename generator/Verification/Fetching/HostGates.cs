using System.Collections.Concurrent;

namespace StaticGuide.Verification.Fetching;

/// <summary>A gate for each host name, whatever the scheme and port.</summary>
internal sealed class HostGates(TimeProvider time, TimeSpan gap, TimeSpan longest) : IDisposable
{
    private readonly ConcurrentDictionary<string, HostGate> gates = new(StringComparer.OrdinalIgnoreCase);

    public HostGate For(string host) => gates.GetOrAdd(host.TrimEnd('.'), _ => new HostGate(time, gap, longest));

    public void Dispose()
    {
        foreach (var gate in gates.Values)
            gate.Dispose();
    }
}
