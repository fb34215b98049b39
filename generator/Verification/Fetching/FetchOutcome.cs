namespace StaticGuide.Verification.Fetching;

/// <summary>What asking for a source came to. Verdicts are made of it (and of what the lock remembers).</summary>
internal abstract record FetchOutcome
{
    private FetchOutcome() { }

    /// <summary>How often the whole way was tried; 0 where nothing was sent for this source.</summary>
    public int Attempts { get; init; }

    /// <summary>The redirects of the last attempt, in order.</summary>
    public IReadOnlyList<Hop> Hops { get; init; } = [];

    /// <summary>Where permanent redirects lead, before the first one that is not; null where none is.</summary>
    public string? MovedTo => Hops.TakeWhile(hop => hop.IsPermanent).LastOrDefault()?.Location;

    /// <summary>Whether a redirect left https for http: what was read then may be anybody's.</summary>
    public bool IsDowngraded =>
        Hops.Any(hop =>
            hop.Url.StartsWith("https:", StringComparison.Ordinal) && hop.Location.StartsWith("http:", StringComparison.Ordinal)
        );

    /// <summary>A page that can be looked at. It came whole.</summary>
    public sealed record Reached : FetchOutcome
    {
        /// <summary>After all redirects.</summary>
        public required string FinalUrl { get; init; }

        /// <summary>200 or 203.</summary>
        public required int Status { get; init; }

        /// <summary>What the body is, in small letters, whatever its label: <c>text/html</c>, <c>application/pdf</c> …</summary>
        public required string MediaType { get; init; }

        /// <summary>The charset that the Content-Type header names, as written, or null.</summary>
        public string? Charset { get; init; }

        /// <summary>Unpacked, never empty.</summary>
        public required ReadOnlyMemory<byte> Body { get; init; }
    }

    /// <summary>Somebody does not want to be read by a program. Never an error.</summary>
    public sealed record Blocked(FetchReason Reason, int? Status = null) : FetchOutcome;

    /// <summary>It could not be read this time: no answer, half of one, or a busy server. Never an error.</summary>
    public sealed record Transient(FetchReason Reason, int? Status = null) : FetchOutcome
    {
        /// <summary>Whether the same may go well in a moment.</summary>
        public bool CanRetry { get; init; }

        /// <summary>How long the server asks to be left alone.</summary>
        public TimeSpan? RetryAfter { get; init; }
    }

    /// <summary>It is not there (any more).</summary>
    public sealed record Dead(FetchReason Reason, int? Status = null) : FetchOutcome;

    /// <summary>An address that is not connected to; nothing was sent to it.</summary>
    public sealed record Unsafe(FetchReason Reason) : FetchOutcome;

    /// <summary>No address of a page; nothing was sent.</summary>
    public sealed record Invalid(FetchReason Reason) : FetchOutcome;
}
