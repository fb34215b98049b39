using System.Runtime.InteropServices;

namespace StaticGuide.Cli.Usage;

/// <summary>Ends work that leaves something behind unless it is told to end. Whoever asks twice does not wait.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly List<PosixSignalRegistration> registrations = [];
    private volatile int signal;

    /// <summary>What the process is to say then, as shells have it: 128 and the signal's number; null where nobody has asked.</summary>
    public int? ExitCode => signal == 0 ? null : signal;

    /// <summary>From here on there is something to clear away; before, the system ends the program by itself.</summary>
    public void Listen()
    {
        // A build that first tries the short way begins twice; whoever listens twice would take the second for asking again.
        if (registrations.Count > 0)
            return;
        foreach (
            var (kind, code) in new[]
            {
                (PosixSignal.SIGINT, Usage.ExitCode.Interrupted),
                (PosixSignal.SIGTERM, Usage.ExitCode.Terminated),
                (PosixSignal.SIGHUP, Usage.ExitCode.HungUp),
            }
        )
            registrations.Add(
                PosixSignalRegistration.Create(
                    kind,
                    context =>
                    {
                        context.Cancel = signal == 0;
                        signal = code;
                    }
                )
            );
    }

    /// <exception cref="OperationCanceledException">Somebody has asked.</exception>
    public void ThrowIfAsked()
    {
        if (signal != 0)
            throw new OperationCanceledException();
    }

    public void Dispose()
    {
        foreach (var registration in registrations)
            registration.Dispose();
    }
}
