using System.Net;
using System.Net.Sockets;

namespace StaticGuide.Verification.Safety;

/// <summary>
/// Tells a host that is gone from a name server of ours that is. Some networks answer every name with "no such host" while they are
/// cut off, so a failure says something of a host only where another name, which must exist, is found in the same moment. No
/// number of hosts is needed for that: a guide with one source is served as well as one with hundreds.
/// </summary>
internal sealed class WitnessedResolver(IHostResolver resolver)
{
    /// <summary>
    /// One of the servers that all look-ups of names begin with (IANA, "Root Servers"). It is looked up, never connected to.
    /// </summary>
    public const string Witness = "a.root-servers.net";

    /// <summary>At least one address.</summary>
    /// <exception cref="UnresolvedHostException"/>
    public async Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancel)
    {
        try
        {
            return await resolver.ResolveAsync(host, cancel);
        }
        catch (SocketException exception)
        {
            throw new UnresolvedHostException(host, await FaultOfAsync(exception, cancel), exception);
        }
    }

    /// <summary>
    /// Some networks lead every name to a machine of their own until somebody has signed in there; the witness too, then.
    /// </summary>
    public async Task<bool> IsHijackedAsync(CancellationToken cancel)
    {
        try
        {
            return (await resolver.ResolveAsync(Witness, cancel)).Any(address => AddressRules.WhyUnsafe(address) is not null);
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private async Task<ResolutionFault> FaultOfAsync(SocketException exception, CancellationToken cancel)
    {
        try
        {
            await resolver.ResolveAsync(Witness, cancel);
        }
        catch (SocketException)
        {
            return ResolutionFault.OurOwn;
        }
        return exception.SocketErrorCode is SocketError.HostNotFound or SocketError.NoData
            ? ResolutionFault.NoSuchHost
            : ResolutionFault.NoAnswer;
    }
}
