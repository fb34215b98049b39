using StaticGuide.Building;
using StaticGuide.Configuration;
using StaticGuide.Diagnostics;

namespace StaticGuide.Cli.Usage;

/// <summary>What the process says when it ends.</summary>
internal static class ExitCode
{
    public const int Fine = 0;
    public const int ContentHasErrors = 1;
    public const int WrongUsage = 2;

    /// <summary><c>verify</c>: evidence is dead or has drifted, or its address can never be looked at.</summary>
    public const int EvidenceIsWrong = 3;

    /// <summary>Ended by SIGINT, as shells have it: 128 and the signal's number.</summary>
    public const int Interrupted = 130;

    /// <summary>Ended by SIGTERM.</summary>
    public const int Terminated = 143;

    /// <summary>Ended by SIGHUP.</summary>
    public const int HungUp = 129;

    /// <summary><c>links</c>: a link is broken.</summary>
    public const int LinksAreBroken = 3;

    /// <summary>EX_SOFTWARE of sysexits.h.</summary>
    public const int OurFault = 70;

    public static int Of(BuildResult result, bool strict) =>
        result.Diagnostics.Any(d => d.Severity == Severity.Error && (d.Rule.IsConfiguration || d.Place?.File == SiteSettings.Path))
            ? WrongUsage
        : result.Errors > 0 || strict && result.Warnings > 0 ? ContentHasErrors
        : Fine;
}
