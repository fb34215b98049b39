namespace StaticGuide.Cli;

internal static class Program
{
    public static int Main(string[] arguments) => CommandLine.Run(arguments, TimeProvider.System);
}
