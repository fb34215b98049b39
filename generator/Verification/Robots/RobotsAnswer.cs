using StaticGuide.Verification.Fetching;

namespace StaticGuide.Verification.Robots;

/// <summary>What asking for a site's robots.txt came to (RFC 9309, 2.3.1).</summary>
internal abstract record RobotsAnswer
{
    private RobotsAnswer() { }

    public sealed record Rules(RobotsFile File) : RobotsAnswer;

    /// <summary>There is none: everything is allowed (2.3.1.3).</summary>
    public sealed record Unavailable : RobotsAnswer
    {
        public static readonly Unavailable Instance = new();
    }

    /// <summary>The server failed or fell silent: everything is forbidden (2.3.1.4).</summary>
    public sealed record Unreachable : RobotsAnswer
    {
        public static readonly Unreachable Instance = new();
    }

    /// <summary>No connection to the server came about: its pages would fare the same.</summary>
    public sealed record NoConnection(FetchOutcome Cause) : RobotsAnswer;
}
