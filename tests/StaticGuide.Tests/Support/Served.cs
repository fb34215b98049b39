using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace StaticGuide.Tests.Support;

/// <summary>A site that the real program serves until the test ends.</summary>
internal sealed partial class Served : IAsyncDisposable
{
    private readonly Process process;
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();
    private readonly List<string> said = [];

    private Served(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, e) =>
        {
            if (e.Data is null)
                lines.Writer.TryComplete();
            else
                lines.Writer.TryWrite(e.Data);
        };
        process.BeginErrorReadLine();
    }

    /// <summary>Ends with a slash.</summary>
    public Uri Address { get; private set; } = null!;

    public Process Process => process;

    /// <summary>What it said so far, as far as somebody waited for it.</summary>
    public IReadOnlyList<string> Said => said;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Serves it at a port that is free, and waits until it does.</summary>
    public static Task<Served> Start(Site site, params string[] arguments) =>
        Start(site.Root, ["serve", "--port", "0", .. arguments], null, null);

    public static async Task<Served> Start(
        string folder,
        IReadOnlyList<string> arguments,
        IReadOnlyDictionary<string, string>? environment,
        string? program
    )
    {
        var served = new Served(Generator.Start(folder, arguments, environment, program));
        var line = await served.Line("Serving ");
        served.Address = new Uri(FirstAddress().Match(line).Value);
        return served;
    }

    /// <summary>Waits until the program says a line that has these words.</summary>
    public async Task<string> Line(string words)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        try
        {
            await foreach (var line in lines.Reader.ReadAllAsync(limit.Token))
            {
                said.Add(line);
                if (line.Contains(words, StringComparison.Ordinal))
                    return line;
            }
        }
        catch (OperationCanceledException) { }
        throw new InvalidOperationException($"it never said “{words}”, but:\n{string.Join('\n', said)}");
    }

    /// <summary>Asks it to end, and gives its exit code.</summary>
    public async Task<int> End(string signal)
    {
        using var kill = Process.Start("kill", ["-s", signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }

    [GeneratedRegex(@"http://[^\s]+")]
    private static partial Regex FirstAddress();
}
