using Spectre.Console;
using StaticGuide.Cli.Reporting;

namespace StaticGuide.Cli.Verifying;

/// <summary>
/// A line on the terminal that says how far a run is, once it takes longer than a second. Most take none: nothing is set up
/// before.
/// </summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private readonly Lock gate = new();
    private readonly ITimer? timer;
    private IAnsiConsole? console;
    private int done;
    private int total;
    private bool shown;
    private bool ended;

    private readonly string noun;

    private ProgressLine(ITimer? timer, string noun) => (this.timer, this.noun) = (timer, noun);

    public static ProgressLine Start(TimeProvider clock, bool silent, string noun = "pages")
    {
        if (silent || Console.IsErrorRedirected)
            return new ProgressLine(null, noun);
        ProgressLine? line = null;
        return line = new ProgressLine(clock.CreateTimer(_ => line?.Show(), null, Patience, Step), noun);
    }

    public void Report(int nowDone, int ofTotal) => (done, total) = (nowDone, ofTotal);

    public void Dispose()
    {
        timer?.Dispose();
        lock (gate)
        {
            ended = true;
            if (shown)
                Console.Error.Write(TerminalSigns.NewLine);
        }
    }

    private void Show()
    {
        lock (gate)
        {
            console ??= AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
            if (ended || total == 0 || !console.Profile.Capabilities.Ansi)
                return;
            shown = true;
            Console.Error.Write($"{TerminalSigns.NewLine}{done} of {total} {noun}");
        }
    }
}
