using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Serving;
using StaticGuide.Serving.Previews;

namespace StaticGuide.Cli.Serving;

/// <summary><c>serve</c>: shows the site in a browser while somebody writes it.</summary>
internal sealed class ServeCommand(ServeOptions options, TimeProvider clock)
{
    /// <summary>Whoever ends the program has no more of it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    public int Run()
    {
        using var end = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, End);
        var tree = new DiskTree(options.Common.SourceRoot);
        var log = new ServeLog(tree, options.Common.Quiet, clock);
        var request = new ServeRequest
        {
            SourceRoot = options.Common.SourceRoot,
            Preview = new PreviewRequest
            {
                Tree = tree,
                BaseUrl = options.BaseUrl,
                Selection = options.Selection,
            },
            Host = options.Host,
            Port = options.Port,
            UsePoll = options.Poll,
            TextOf = d => TextReporter.TextOf(d, new SourceLines(tree)),
            LinkTo = LinkTo,
            Clock = clock,
        };
        try
        {
            var serving = Task.Run(() => new PreviewServer(request, log).RunAsync(Open, end.Token), CancellationToken.None);
            WaitHandle.WaitAny([((IAsyncResult)serving).AsyncWaitHandle, end.Token.WaitHandle]);
            // A disk that does not answer, such as one across a network, is not waited for.
            if (Task.WaitAny([serving], Patience) == 0)
                serving.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            // It was ended while it began.
        }
        catch (IOException e)
        {
            throw new UsageException($"--port {options.Port}: {e.Message}");
        }
        return ExitCode.Fine;

        void End(PosixSignalContext context)
        {
            context.Cancel = true;
            end.Cancel();
        }
    }

    private string? LinkTo(Place place)
    {
        var file = Path.Combine(options.Common.SourceRoot, place.File).Replace('\\', '/');
        var path = string.Join('/', (file.StartsWith('/') ? file : "/" + file).Split('/').Select(Uri.EscapeDataString));
        return options
            .Editor.Replace("{file}", path, StringComparison.Ordinal)
            .Replace("{line}", Written(place.Start?.Line), StringComparison.Ordinal)
            .Replace("{column}", Written(place.Start?.Column), StringComparison.Ordinal);
    }

    private static string Written(int? number) => (number ?? 1).ToString(CultureInfo.InvariantCulture);

    private void Open(string address)
    {
        if (!options.Open)
            return;
        var (program, arguments) =
            OperatingSystem.IsWindows() ? ("cmd", new[] { "/c", "start", "", address })
            : OperatingSystem.IsMacOS() ? ("open", [address])
            : ("xdg-open", [address]);
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
            );
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            Console.Error.WriteLine($"No browser could be opened ({program}: {e.Message}): open {address} yourself.");
        }
    }
}
