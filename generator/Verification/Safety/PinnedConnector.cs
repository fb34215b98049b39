using System.Net;

namespace StaticGuide.Verification.Safety;

/// <summary>
/// Opens connections. A name is resolved once for each connection, all its addresses are checked, and one of exactly these is
/// connected to: an answer of the name server that changes later changes nothing.
/// </summary>
internal sealed class PinnedConnector(IReadOnlyList<ConnectTo> connectTo, IHostResolver resolver, AddressRace race)
{
    private readonly WitnessedResolver names = new(resolver);

    /// <param name="host">A name, or an address with or without brackets.</param>
    /// <exception cref="UnsafeAddressException"/>
    /// <exception cref="UnresolvedHostException"/>
    /// <exception cref="UnreachableHostException"/>
    public async ValueTask<Stream> ConnectAsync(string host, int port, CancellationToken cancel)
    {
        host = host.Trim('[', ']');
        var detour = Detour(host, port);
        var target = detour?.TargetHost ?? host;
        var addresses = IPAddress.TryParse(target, out var literal) ? [literal] : await names.ResolveAsync(target, cancel);
        if (detour?.TargetHost is null && addresses.Select(AddressRules.WhyUnsafe).FirstOrDefault(range => range is not null) is { } range)
            throw await names.IsHijackedAsync(cancel)
                ? new UnresolvedHostException(host, ResolutionFault.OurOwn)
                : new UnsafeAddressException(host, range);
        return await race.ConnectAsync(host, addresses, detour?.TargetPort ?? port, cancel);
    }

    /// <summary>Whether somebody said by name where such a connection leads, which makes any address right.</summary>
    public bool IsTrusted(string host, int port) => Detour(host, port)?.TargetHost is not null;

    /// <summary>The detour that somebody asked for by <c>--connect-to</c>, or null.</summary>
    private ConnectTo? Detour(string host, int port) => connectTo.FirstOrDefault(entry => entry.Covers(host.Trim('[', ']'), port));
}
