using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace StaticGuide.Verification.Text;

/// <summary>
/// Reads a PDF in a process of its own, which has so much memory and time and no more: a small file can ask for any amount of
/// both (ISO 32000, 7.4 filters, 8.10 form XObjects), and the library that reads it cannot be told where to stop.
/// </summary>
internal static class PdfProcess
{
    /// <summary>The one argument by which the program is that process: a PDF in, its lines out, in UTF-8.</summary>
    public const string Argument = "--lines-of-pdf";

    /// <summary>Of the collected heap, in bytes, hexadecimal as .NET has it (DOTNET_GCHeapHardLimit): 80 MiB.</summary>
    private const string Memory = "5000000";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Null where the file cannot be read.</summary>
    public static string? LinesOf(ReadOnlyMemory<byte> body)
    {
        // In a program that only uses this one as a library, as the tests do, there is nothing of ours to start. What our own file
        // is called says nothing: people rename it.
        if (Assembly.GetEntryAssembly() != typeof(PdfProcess).Assembly || Environment.ProcessPath is not { } program)
            return PdfPageText.LinesOf(body);
        // Started by .NET's own `dotnet staticguide.dll`, it takes both to start it again.
        var isHosted =
            Path.GetFileNameWithoutExtension(program) == "dotnet"
            && Environment.GetCommandLineArgs()[0].EndsWith(".dll", StringComparison.Ordinal);
        var start = new ProcessStartInfo(program, isHosted ? [Environment.GetCommandLineArgs()[0], Argument] : [Argument])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = Memory;
        using var process = Start(start);
        if (process is null)
            return null;
        var lines = process.StandardOutput.ReadToEndAsync();
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        try
        {
            process.StandardInput.BaseStream.Write(body.Span);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It gave up before it had read everything: that is in its exit code.
        }
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            return null;
        }
        return process.ExitCode == 0 ? lines.GetAwaiter().GetResult() : null;
    }

    /// <summary>Null where the program is not there any more: it may be replaced while it runs.</summary>
    private static Process? Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>What the process of its own does: reads a PDF from the input and writes its text to the output.</summary>
    /// <returns>The exit code.</returns>
    public static int Answer(Stream input, Stream output)
    {
        // The library takes a page it has no memory for as an empty one, and what stood there would seem to be gone.
        var isWhole = true;
        AppDomain.CurrentDomain.FirstChanceException += (_, thrown) => isWhole &= thrown.Exception is not OutOfMemoryException;
        using var body = new MemoryStream();
        input.CopyTo(body);
        if (PdfPageText.LinesOf(body.GetBuffer().AsMemory(0, (int)body.Length)) is not { } lines || !isWhole)
            return 1;
        output.Write(Encoding.UTF8.GetBytes(lines));
        return 0;
    }
}
