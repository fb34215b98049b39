using System.Net;

namespace StaticGuide.Verification.Safety;

/// <summary>
/// The IANA special-purpose address registries (RFC 6890 and what came after), as far as they are not globally reachable.
/// </summary>
internal static class SpecialRanges
{
    public static readonly SpecialRange[] Ipv4 =
    [
        SpecialRange.Of("0.0.0.0/8", "this network"),
        SpecialRange.Of("10.0.0.0/8", "private use"),
        SpecialRange.Of("100.64.0.0/10", "shared address space"),
        SpecialRange.Of("127.0.0.0/8", "loopback"),
        SpecialRange.Of("168.63.129.16/32", "host services of a cloud"),
        SpecialRange.Of("169.254.0.0/16", "link local"),
        SpecialRange.Of("172.16.0.0/12", "private use"),
        SpecialRange.Of("192.0.0.0/24", "protocol assignments"),
        SpecialRange.Of("192.0.2.0/24", "documentation"),
        SpecialRange.Of("192.88.99.0/24", "6to4 relay"),
        SpecialRange.Of("192.168.0.0/16", "private use"),
        SpecialRange.Of("198.18.0.0/15", "benchmarking"),
        SpecialRange.Of("198.51.100.0/24", "documentation"),
        SpecialRange.Of("203.0.113.0/24", "documentation"),
        SpecialRange.Of("224.0.0.0/4", "multicast"),
        SpecialRange.Of("240.0.0.0/4", "reserved"),
    ];

    /// <summary>Within 2000::/3. All else in IPv6 is no global unicast (RFC 4291, 2.4) and refused without a table.</summary>
    public static readonly SpecialRange[] Ipv6 =
    [
        SpecialRange.Of("2001::/32", "Teredo"),
        SpecialRange.Of("2001::/23", "protocol assignments"),
        SpecialRange.Of("2001:db8::/32", "documentation"),
        SpecialRange.Of("3fff::/20", "documentation"),
    ];
}

/// <summary>A block of addresses that no public page is served from.</summary>
/// <param name="Name">As the IANA registry calls it, in small letters.</param>
internal sealed record SpecialRange(IPNetwork Network, string Name)
{
    public static SpecialRange Of(string network, string name) => new(IPNetwork.Parse(network), name);
}
