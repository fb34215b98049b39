using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using StaticGuide.Verification.Safety;

namespace StaticGuide.Tests.Verification.FaultServer;

/// <summary>No test asks a real name server. This one knows no host, and finds the name that must exist while it is up.</summary>
internal sealed class NameServer : IHostResolver
{
    /// <summary>What it says of other names.</summary>
    public SocketError Answer { get; init; } = SocketError.HostNotFound;

    public bool IsDown { get; init; }

    public ConcurrentQueue<string> Questions { get; } = new();

    public Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancel)
    {
        Questions.Enqueue(host);
        return host == WitnessedResolver.Witness && !IsDown
            ? Task.FromResult<IPAddress[]>([IPAddress.Loopback])
            : throw new SocketException((int)Answer);
    }
}
