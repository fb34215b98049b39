using System.Net;

namespace StaticGuide.Tests.Verification.FaultServer;

/// <summary>A request as it came over the socket.</summary>
/// <param name="At">By the clock that gaps are kept by.</param>
/// <param name="LocalAddress">Which of our addresses was connected to.</param>
internal sealed record FaultRequest(string Host, string Target, string Head, DateTimeOffset At, IPAddress LocalAddress)
{
    public bool IsRobots => Target == "/robots.txt";

    /// <summary>A header's value, or null.</summary>
    public string? Header(string name) =>
        Head.Split("\r\n")
            .FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
            ?[(name.Length + 1)..].Trim();
}
