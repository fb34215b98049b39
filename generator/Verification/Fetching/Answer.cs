namespace StaticGuide.Verification.Fetching;

/// <summary>A server's answer to one request, as far as we look at it.</summary>
internal sealed record Answer
{
    public required int Status { get; init; }

    public required ContentType Type { get; init; }

    public string? Location { get; init; }

    /// <summary>How long the server asks to be left alone, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public IReadOnlyList<string> SetCookies { get; init; } = [];

    /// <summary>Unpacked; empty where the status promises no page.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }
}
