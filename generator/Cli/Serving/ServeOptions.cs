using System.CommandLine;
using System.Net;
using System.Text.RegularExpressions;
using StaticGuide.Cli.Usage;
using StaticGuide.Content.Pages;
using StaticGuide.Serving.Http;

namespace StaticGuide.Cli.Serving;

/// <summary>The options of <c>serve</c>, as resolved.</summary>
internal sealed partial record ServeOptions
{
    public required CommonOptions Common { get; init; }

    public required int Port { get; init; }

    /// <summary>Null for this machine alone.</summary>
    public required IPAddress? Host { get; init; }

    public required bool Open { get; init; }

    public required string Editor { get; init; }

    public required bool Poll { get; init; }

    public required string? BaseUrl { get; init; }

    /// <summary>Which pages belong to the site at a moment; where no day was given, the clock's.</summary>
    public required Func<PageSelection> Selection { get; init; }

    /// <exception cref="UsageException">A value makes no sense; its message says which.</exception>
    public static ServeOptions Resolve(ServeArguments typed, ParseResult parsed, TimeProvider clock)
    {
        var common = CommonOptions.Resolve(typed.Common, parsed, clock);
        var port = parsed.GetValue(typed.Port);
        if (port is < 0 or > IPEndPoint.MaxPort)
            throw new UsageException($"--port {port}: a port is a number up to {IPEndPoint.MaxPort}");
        var all = !parsed.GetValue(typed.NoDrafts);
        return new ServeOptions
        {
            Common = common,
            Port = port,
            Host = ReadHost(parsed.GetValue(typed.Host)),
            Open = parsed.GetValue(typed.Open),
            Editor = ReadEditor(parsed.GetValue(typed.Editor)!),
            Poll = parsed.GetValue(typed.Poll),
            BaseUrl = parsed.GetValue(typed.BaseUrl),
            Selection = () =>
            {
                var (today, lastDay) = CommonOptions.ReadDays(typed.Common, parsed, clock);
                return new PageSelection(today, all, all) { LastDay = lastDay };
            },
        };
    }

    /// <summary>Without a scheme a browser would look for it on this site; without the file it would open nothing.</summary>
    private static string ReadEditor(string given) =>
        !Scheme().IsMatch(given)
            ? throw new UsageException($"--editor {given}: write the address that opens a file, such as {ServeArguments.VisualStudioCode}")
        : !given.Contains("{file}", StringComparison.Ordinal)
            ? throw new UsageException($"--editor {given}: {{file}} must stand in it, as in {ServeArguments.VisualStudioCode}")
        : given;

    [GeneratedRegex(@"\A[a-z][a-z0-9+.-]*:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    private static IPAddress? ReadHost(string? given) =>
        given is null or "localhost" ? null
        : IPAddress.TryParse(given, out var address)
            ? Listener.IsThere(address) ? address
                : throw new UsageException($"--host {given}: this machine has no such address; write one that it has, or 0.0.0.0 for all")
        : throw new UsageException($"--host {given}: write an address of this machine, or 0.0.0.0 for all it has");
}
