using System.Diagnostics;

namespace StaticGuide.Tests.Support;

/// <summary>Debian's pandoc, the judge of what a citation is. Tests that need it are skipped where it is missing, but not in CI.</summary>
internal static class Pandoc
{
    /// <param name="version">The one whose behaviour is recorded.</param>
    /// <param name="folder">Where the files stand that the arguments name.</param>
    public static string Run(string version, string folder, string input, params string[] arguments)
    {
        var found = Version();
        Assert.SkipWhen(found is null && Environment.GetEnvironmentVariable("CI") is not { Length: > 0 }, "there is no pandoc");
        Assert.True(found is not null, "there is no pandoc, which .ci/run installs");
        Assert.SkipUnless(found == version, $"this is pandoc {found}, and what {version} gives is recorded");
        return Start(folder, input, arguments);
    }

    private static string? Version()
    {
        try
        {
            return Start(Repository.Root, "", "--version").Split('\n')[0].Split(' ')[^1];
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string Start(string folder, string input, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo("pandoc", arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
        return output.GetAwaiter().GetResult();
    }
}
