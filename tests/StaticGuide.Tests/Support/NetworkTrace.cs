namespace StaticGuide.Tests.Support;

/// <summary>
/// Runs the program under Debian's strace, which writes down each of its calls to the kernel that has to do with sockets. Tests
/// that need it are skipped where it is missing, but not in CI, and where the machine lets nobody trace a process.
/// </summary>
internal static class NetworkTrace
{
    /// <summary>
    /// The debugger's door, which the runtime of an ordinary build opens as a socket between processes; the native program has
    /// none.
    /// </summary>
    private static readonly Dictionary<string, string> NoDebugger = new() { ["DOTNET_EnableDiagnostics"] = "0" };

    /// <summary>What the run gave, and each of its calls as strace writes it, such as <c>socket(AF_INET, …) = 3</c>.</summary>
    public static (Run Run, IReadOnlyList<string> Calls) Of(Site site, params string[] arguments)
    {
        var probe = Trace(site, "/bin/true", []);
        Assert.SkipUnless(probe.Run.ExitCode == 0, $"no process can be traced here: {probe.Run.Error.Trim()}");
        return Trace(site, Generator.Binary, arguments);
    }

    private static (Run Run, string[] Calls) Trace(Site site, string program, string[] arguments)
    {
        var calls = site.At("network.trace");
        try
        {
            var run = Generator.Run(
                site.Root,
                ["--follow-forks", "--quiet=all", "--trace=%network", "--signal=none", $"--output={calls}", "--", program, .. arguments],
                NoDebugger,
                "strace"
            );
            // A thread that ends while it is looked at leaves a line without a call.
            return (
                run,
                File.Exists(calls) ? [.. File.ReadAllLines(calls).Where(l => !l.Contains("<detached", StringComparison.Ordinal))] : []
            );
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") is not { Length: > 0 }, "there is no strace");
            Assert.Fail("there is no strace, which .ci/run installs");
            throw;
        }
    }
}
