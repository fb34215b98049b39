using System.Net;
using StaticGuide.Urls;
using StaticGuide.Verification.Safety;

namespace StaticGuide.Verification.Fetching;

/// <summary>What can be said against an address before its name is looked up.</summary>
internal static class UrlRules
{
    public static FetchOutcome.Unsafe? WhyRefused(WebUrl url, PinnedConnector connector)
    {
        if (url.HasUserInfo)
            return new FetchOutcome.Unsafe(FetchReason.UserInfo);
        if (connector.IsTrusted(url.Host, url.Port))
            return null;
        if (BlockedPorts.All.Contains(url.Port))
            return new FetchOutcome.Unsafe(FetchReason.Port);
        return IPAddress.TryParse(url.Host.Trim('[', ']'), out var address) && AddressRules.WhyUnsafe(address) is not null
            ? new FetchOutcome.Unsafe(FetchReason.PrivateAddress)
            : null;
    }
}
