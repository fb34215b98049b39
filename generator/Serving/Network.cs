using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace StaticGuide.Serving;

/// <summary>How this machine is reached: by itself, and where that is wanted by others.</summary>
internal static class Network
{
    /// <summary>The names of this machine in its own network.</summary>
    public static IReadOnlySet<string> Names
    {
        get
        {
            var name = Dns.GetHostName().ToLowerInvariant();
            return new HashSet<string>(StringComparer.Ordinal) { name, name + ".local" };
        }
    }

    /// <summary>Where to listen; browsers take either of the first two for <c>localhost</c>.</summary>
    public static IReadOnlyList<IPAddress> AddressesOf(IPAddress? host) =>
        host is null || IPAddress.IsLoopback(host) ? [IPAddress.Loopback, IPAddress.IPv6Loopback]
        : host.Equals(IPAddress.Any) && Socket.OSSupportsIPv6 ? [IPAddress.IPv6Any] // which takes the other kind as well
        : [IPAddress.Loopback, IPAddress.IPv6Loopback, host];

    /// <summary>The hosts that other machines reach this one at, as addresses have them.</summary>
    public static IEnumerable<string> ReachedAt(IPAddress? host) =>
        host is null ? []
        : !host.Equals(IPAddress.Any) ? [Written(host)]
        : NetworkInterface
            .GetAllNetworkInterfaces()
            .Where(n => n.OperationalStatus == OperationalStatus.Up && n.NetworkInterfaceType != NetworkInterfaceType.Loopback)
            .SelectMany(n => n.GetIPProperties().UnicastAddresses)
            .Where(a => a.Address.AddressFamily == AddressFamily.InterNetwork)
            .Select(a => Written(a.Address));

    private static string Written(IPAddress address) =>
        address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString();
}
