using System.Net;

namespace StaticGuide.Verification.Safety;

/// <summary>A block of addresses that no public page is served from.</summary>
/// <param name="Name">As the IANA registry calls it, in small letters.</param>
internal sealed record SpecialRange(IPNetwork Network, string Name)
{
    public static SpecialRange Of(string network, string name) => new(IPNetwork.Parse(network), name);
}
