using StaticGuide.Urls;
using StaticGuide.Verification.Fetching;

namespace StaticGuide.Verification;

/// <summary>
/// Goes for many sources: host by host side by side, within a host one after the other. The host with the most sources starts
/// first, since it takes the longest.
/// </summary>
internal static class FetchSchedule
{
    /// <param name="addressOf">The address of a source, as written.</param>
    /// <param name="look">
    /// Called once for each source, side by side. The body of a page is ours only until this returns.
    /// </param>
    public static async Task RunAsync<T>(
        SourceFetcher fetcher,
        int hostsAtOnce,
        IEnumerable<T> sources,
        Func<T, string> addressOf,
        Func<T, FetchOutcome, CancellationToken, ValueTask> look,
        CancellationToken cancel
    )
    {
        var hosts = sources
            .GroupBy(source => HostOf(addressOf(source)))
            .OrderByDescending(host => host.Count())
            .ThenBy(host => host.Key, StringComparer.Ordinal);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = hostsAtOnce, CancellationToken = cancel };
        await Parallel.ForEachAsync(
            hosts,
            parallel,
            async (host, token) =>
            {
                foreach (var source in host)
                {
                    using var lease = fetcher.Lease();
                    await look(source, await fetcher.FetchAsync(addressOf(source), lease, token), token);
                }
            }
        );
    }

    /// <summary>Empty for what is no address.</summary>
    private static string HostOf(string address) =>
        WebUrlParser.Parse(address) is UrlParse.Parsed parsed ? parsed.Url.Host.TrimEnd('.') : "";
}
