namespace StaticGuide.Cli.Reporting;

/// <summary>
/// The program's own control sequences for terminals, as they are handed to <see cref="CleanWriter"/>: behind a mark that is another one in
/// every run, so that no page or file can have it.
/// </summary>
internal static class TerminalSigns
{
    /// <summary>The first letter of the Private Use Area.</summary>
    private const int First = 0xE000;

    private const int Letters = 0x1900;

    private const int Length = 6;

    // Nobody can know it before the run, which is all that is asked of it: cryptography would take longer to load than a small build.
    /// <summary>Stands for the escape character.</summary>
    public static readonly string Escape = string.Concat(
        Enumerable.Range(0, Length).Select(_ => (char)(First + Random.Shared.Next(Letters)))
    );

    /// <summary>To the first column, and empties the line.</summary>
    public static readonly string NewLine = $"{Escape}[1G{Escape}[K";
}
