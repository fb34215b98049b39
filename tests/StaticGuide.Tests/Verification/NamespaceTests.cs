using System.Diagnostics;
using System.Text.RegularExpressions;

namespace StaticGuide.Tests.Verification;

/// <summary>Runs <see cref="PrivateAddressTests"/> in a network namespace, of which the machine's own network is no part.</summary>
public sealed partial class NamespaceTests
{
    private const string Addresses =
        "10.1.2.3/32 172.16.0.1/32 192.168.1.1/32 169.254.169.254/32 100.64.0.1/32 198.18.0.1/32 fd00::1/128 64:ff9b::a01:203/128 "
        + "2002:a01:203::1/128 "
        + PrivateAddressTests.Public
        + "/32";

    private static readonly string Enter =
        $"ip link set lo up && for a in {Addresses}; do ip addr add $a dev lo nodad 2>/dev/null || ip addr add $a dev lo; done && exec "
        + "\"$0\" \"$@\"";

    [Fact]
    public async Task No_private_address_is_ever_connected_to()
    {
        var cancel = TestContext.Current.CancellationToken;
        var (probe, said) = await RunAsync(["ip", "link"], cancel);
        // Where the gate runs, nobody would notice that the one test of safety does not.
        Assert.SkipUnless(
            probe == 0 || Environment.GetEnvironmentVariable("CI") is { Length: > 0 },
            "no network namespace can be made here (unshare -rn)"
        );
        Assert.True(probe == 0, $"no network namespace can be made here (unshare -rn): {said}");
        var (code, output) = await RunAsync(
            [
                Environment.ProcessPath!,
                "--filter-class",
                typeof(PrivateAddressTests).FullName!,
                "--explicit",
                "only",
                "--no-ansi",
                "--progress",
                "off",
            ],
            cancel
        );
        Assert.True(
            code == 0
                && Succeeded().Match(output) is { Success: true } match
                && int.Parse(match.Groups[1].Value) > 30
                && !Skipped().IsMatch(output),
            output
        );
    }

    private static async Task<(int Code, string Output)> RunAsync(string[] command, CancellationToken cancel)
    {
        try
        {
            var start = new ProcessStartInfo("unshare", ["-rn", "/bin/sh", "-c", Enter, .. command])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment[PrivateAddressTests.Mark] = "1";
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync(cancel);
            var output = await process.StandardOutput.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            return (process.ExitCode, output + await error);
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            return (-1, exception.Message);
        }
    }

    [GeneratedRegex(@"succeeded:\s*(\d+)")]
    private static partial Regex Succeeded();

    [GeneratedRegex(@"skipped:\s*[1-9]")]
    private static partial Regex Skipped();
}
