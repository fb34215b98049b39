using StaticGuide.Verification.Safety;

namespace StaticGuide.Verification.Fetching;

/// <summary>How politely and how patiently sources are asked for.</summary>
internal sealed record FetchOptions
{
    /// <summary>Our product token: robots.txt calls us by it.</summary>
    public const string ProductToken = "staticguide";

    /// <summary>What is read of a source, unpacked, in bytes.</summary>
    public const int BodyLimit = 8 * 1024 * 1024;

    /// <summary>Names the tool and whom to write to.</summary>
    public required string UserAgent { get; init; }

    /// <summary>Of one body, unpacked; no more of it is read.</summary>
    public int LargestBody { get; init; } = BodyLimit;

    /// <summary>Of all headers of one answer, in KiB.</summary>
    public int LargestHeaders { get; init; } = 64;

    public int MostRedirects { get; init; } = 10;

    /// <summary>How often one source is tried in one run.</summary>
    public int MostAttempts { get; init; } = 3;

    /// <summary>For one connection, name look-up excluded.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>For one request, from the look-up of its name to the last byte of its answer.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>For all requests of one source together; waiting for our turn does not count.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>Between the end of one request to a host and the start of the next.</summary>
    public TimeSpan Gap { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Before the second attempt; doubled before each further one.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>A server that asks for more than this is left alone until the next run.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(2);

    public IReadOnlyList<ConnectTo> ConnectTo { get; init; } = [];

    /// <summary>How many hosts are asked side by side.</summary>
    public int HostsAtOnce { get; init; } = 64;

    /// <param name="contact">A web or mail address, or null. What could end the header or its comment is left out.</param>
    public static string UserAgentFor(string version, string? contact)
    {
        var clean = string.Concat((contact ?? "").Where(c => c is > ' ' and < '\u007F' and not ('(' or ')' or '\\')));
        return clean.Length == 0 ? $"{ProductToken}/{version}" : $"{ProductToken}/{version} (+{clean})";
    }
}
