using System.Diagnostics;

namespace StaticGuide.Tests.Support;

/// <summary>The real program: the native one that STATICGUIDE_BINARY names, else the one built beside the tests.</summary>
internal static class Generator
{
    public static string Binary { get; } =
        Environment.GetEnvironmentVariable("STATICGUIDE_BINARY") is { Length: > 0 } given
            ? given
            : Path.Combine(AppContext.BaseDirectory, "staticguide");

    /// <summary>
    /// Runs it and waits. The day is fixed unless the arguments say otherwise; the environment carries nothing else of ours.
    /// </summary>
    public static Run Run(
        string folder,
        IReadOnlyList<string> arguments,
        IReadOnlyDictionary<string, string>? environment = null,
        string? program = null
    )
    {
        using var process = Start(folder, arguments, environment, program);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Run(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    public static Process Start(
        string folder,
        IReadOnlyList<string> arguments,
        IReadOnlyDictionary<string, string>? environment = null,
        string? program = null
    )
    {
        var start = new ProcessStartInfo(program ?? Binary, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["SOURCE_DATE_EPOCH"] = "1780272000"; // 2026-06-01
        start.Environment.Remove("NO_COLOR");
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>
    /// The program under a name of its own, in a folder of its own: what stands beside the one that is tested is what ships.
    /// </summary>
    /// <returns>Its path.</returns>
    public static string CopyInto(Site target, string name, Func<string, bool>? wanted = null)
    {
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(Binary)!).Where(f => wanted?.Invoke(Path.GetFileName(f)) ?? true))
        {
            var copy = target.At(file == Binary ? name : Path.GetFileName(file));
            // The system looks for the rest beside the real file.
            if (Path.GetFileName(file).StartsWith("staticguide", StringComparison.Ordinal))
                File.Copy(file, copy);
            else
                File.CreateSymbolicLink(copy, file);
        }
        return target.At(name);
    }

    public static Run Build(Site site, params string[] arguments) => Run(site.Root, ["build", .. arguments]);

    public static Run Check(Site site, params string[] arguments) => Run(site.Root, ["check", .. arguments]);
}
