using System.Reflection;

namespace StaticGuide.Cli.Usage;

/// <summary>The version of the program, as <c>--version</c> says it.</summary>
internal static class ProgramVersion
{
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
