using System.Net;
using Microsoft.AspNetCore.Http;

namespace StaticGuide.Serving.Http;

/// <summary>
/// Keeps other sites from reading the preview through a writer's browser: one whose name leads to this machine for a moment (DNS
/// rebinding), or one that asks from its own pages.
/// </summary>
/// <param name="names">Further names this machine is called by, where it may be asked from other machines.</param>
/// <param name="isOpen">It may be: by any of its addresses, which no name can be mistaken for.</param>
internal sealed class HostGuard(IReadOnlySet<string> names, bool isOpen)
{
    public bool Accepts(HttpRequest request) =>
        IsOurs(request.Host.Host)
        && (request.Headers.Origin is not [{ Length: > 0 } origin] || IsSame(origin, request.Host.Value))
        && (request.Headers["Sec-Fetch-Site"] is not ["cross-site"] || request.Headers["Sec-Fetch-Mode"] is ["navigate"]);

    private static bool IsSame(string origin, string? host) =>
        origin.Equals("http://" + host, StringComparison.OrdinalIgnoreCase)
        || origin.Equals("https://" + host, StringComparison.OrdinalIgnoreCase);

    private bool IsOurs(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase) // RFC 6761, 6.3
        || IPAddress.TryParse(host, out var address) && (isOpen || IPAddress.IsLoopback(address))
        || isOpen && names.Contains(host.ToLowerInvariant());
}
