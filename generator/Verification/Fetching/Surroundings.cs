using System.Security.Cryptography.X509Certificates;
using StaticGuide.Verification.Safety;

namespace StaticGuide.Verification.Fetching;

/// <summary>The outside world, as far as it is handed in. No option of the command line reaches these.</summary>
internal sealed record Surroundings
{
    /// <summary>The clock of gaps, pauses and dates.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The clock of deadlines. Apart from the other, so that pauses can be skipped while sockets take their real time.</summary>
    public TimeProvider DeadlineTime { get; init; } = TimeProvider.System;

    public IHostResolver Resolver { get; init; } = new SystemResolver();

    /// <summary>Trusted in place of the machine's roots; null for these. Nothing else of a certificate's check changes.</summary>
    public X509Certificate2Collection? Roots { get; init; }
}
