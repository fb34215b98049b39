using System.CommandLine;
using StaticGuide.Configuration;
using StaticGuide.Verification.Fetching;
using StaticGuide.Verification.Safety;

namespace StaticGuide.Cli.Usage;

/// <summary>How the verbs that go to the network go there.</summary>
internal static class NetworkOptions
{
    /// <param name="settings">Those of the site whose contact is named, or null.</param>
    public static FetchOptions Of(SiteSettings? settings, IReadOnlyList<ConnectTo> connectTo) =>
        new()
        {
            UserAgent = FetchOptions.UserAgentFor(typeof(NetworkOptions).Assembly.GetName().Version!.ToString(3), settings?.Contact),
            ConnectTo = connectTo,
        };

    /// <exception cref="UsageException">One of them is written in another way than curl's.</exception>
    public static IReadOnlyList<ConnectTo> ConnectTo(ParseResult parsed, Option<string[]> option) =>
        [
            .. (parsed.GetValue(option) ?? []).Select(text =>
                Verification.Safety.ConnectTo.Parse(text) ?? throw new UsageException($"--connect-to {text}: write HOST:PORT:HOST2:PORT2")
            ),
        ];
}
