namespace StaticGuide.Cli.Usage;

/// <summary>The command line asks for something that cannot be. Never leaves <see cref="CommandLine"/>.</summary>
#pragma warning disable CA1032, CA1064 // never constructed or caught outside this folder
internal sealed class UsageException(string message) : Exception(message);
#pragma warning restore CA1032, CA1064
