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
        return
            IsOfThisMachine(url.Host)
            || IPAddress.TryParse(url.Host.Trim('[', ']'), out var address) && AddressRules.WhyUnsafe(address) is not null
            ? new FetchOutcome.Unsafe(FetchReason.PrivateAddress)
            : null;
    }

    /// <summary>These names never lead anywhere else (RFC 6761, 6.3).</summary>
    private static bool IsOfThisMachine(string host) =>
        host.TrimEnd('.') is var name && (name == "localhost" || name.EndsWith(".localhost", StringComparison.Ordinal));
}
