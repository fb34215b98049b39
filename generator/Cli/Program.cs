using System.Text;
using StaticGuide.Cli.Reporting;
using StaticGuide.Verification.Text;

namespace StaticGuide.Cli;

internal static class Program
{
    public static int Main(string[] arguments)
    {
        if (arguments is [PdfProcess.Argument])
            return PdfProcess.Answer(Console.OpenStandardInput(), Console.OpenStandardOutput());
        // Machines read JSON as UTF-8 (RFC 8259, 8.1), whatever the terminal's locale.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (IsOutputClosed())
            Console.SetOut(new ClosedWriter());
        else
            Console.SetOut(new CleanWriter(Console.Out, keepsReturns: Console.IsOutputRedirected));
        Console.SetError(new CleanWriter(new ForgivingWriter(StandardError()), keepsReturns: false));
        return CommandLine.Run(arguments, TimeProvider.System);
    }

    // Asked before anything else is opened, which would take its number, standard error first of all.
    private static bool IsOutputClosed()
    {
        try
        {
            using var output = Console.OpenStandardOutput();
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>Nobody's where it is closed, which the native program notices as soon as it asks for it.</summary>
    private static TextWriter StandardError()
    {
        try
        {
            return Console.Error;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return TextWriter.Null;
        }
    }
}
