using System.Net;
using System.Net.Sockets;

namespace StaticGuide.Verification.Safety;

/// <summary>Says which IP addresses are never connected to.</summary>
internal static class AddressRules
{
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    /// <summary>The name of the special range that an address is in, or null for one of the public internet.</summary>
    public static string? WhyUnsafe(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork)
            return NameOf(address, SpecialRanges.Ipv4);
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return "unknown family";
        if (Embedded(address) is { } inner)
            return WhyUnsafe(inner);
        return GlobalUnicast.Contains(address) ? NameOf(address, SpecialRanges.Ipv6) : "not global";
    }

    /// <summary>
    /// The IPv4 address that a gateway would take out of an IPv6 address: mapped (RFC 4291), NAT64 (RFC 6052), 6to4 (RFC 3056).
    /// </summary>
    private static IPAddress? Embedded(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return Nat64.Contains(address) ? new IPAddress(bytes.AsSpan(12, 4))
            : SixToFour.Contains(address) ? new IPAddress(bytes.AsSpan(2, 4))
            : null;
    }

    private static string? NameOf(IPAddress address, SpecialRange[] ranges) =>
        Array.Find(ranges, range => range.Network.Contains(address))?.Name;
}
