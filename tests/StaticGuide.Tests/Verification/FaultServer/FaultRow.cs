namespace StaticGuide.Tests.Verification.FaultServer;

/// <summary>One line of the table of faults.</summary>
/// <param name="Expected">
/// The outcome in the words of <see cref="OutcomeWords"/>; several where a network may show either, with <c>or</c> between.
/// </param>
/// <param name="Requests">How many arrive at the socket, those for robots.txt left out.</param>
internal sealed record FaultRow(string Name, string Url, string Expected, int Requests, params (string Address, Script Script)[] Scripts)
{
    public const string Page = "http://site.test/page";

    /// <summary>A row whose page answers by one script.</summary>
    public static FaultRow Of(string name, string expected, int requests, Script script) =>
        new(name, Page, expected, requests, ("site.test/page", script));

    /// <summary>A row of an address that nothing is sent to.</summary>
    public static FaultRow NotAsked(string url, string expected) => new(url, url, expected, 0);
}
