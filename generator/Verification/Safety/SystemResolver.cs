using System.Net;

namespace StaticGuide.Verification.Safety;

/// <summary>Asks the machine's own resolver.</summary>
internal sealed class SystemResolver : IHostResolver
{
    public Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancel) => Dns.GetHostAddressesAsync(host, cancel);
}
