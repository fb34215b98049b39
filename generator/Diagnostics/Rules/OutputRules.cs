namespace StaticGuide.Diagnostics;

/// <summary>SG6: the folder the site is written to.</summary>
internal static class OutputRules
{
    public static readonly Rule HoldsSource = new(
        "SG6001",
        Severity.Error,
        "The output would replace the source",
        "The output folder is replaced as a whole, so it may not hold the source, nor lie in content/ or templates/.",
        "--output site-output"
    )
    {
        IsConfiguration = true,
    };

    public static readonly Rule NotOurs = new(
        "SG6002",
        Severity.Error,
        "The output folder holds other files",
        "Building replaces the whole folder. To protect files that are not ours, only an empty folder or one that a build has made is replaced.",
        "--output site-output"
    )
    {
        IsConfiguration = true,
    };

    public static readonly Rule CannotWrite = new(
        "SG6003",
        Severity.Error,
        "A file cannot be written",
        "The disk is full, or the folder may not be written. The last site is still there.",
        "df -h ."
    )
    {
        IsConfiguration = true,
    };

    public static readonly Rule Busy = new(
        "SG6004",
        Severity.Error,
        "Another build is writing the same folder",
        "Two builds into one folder would mix two sites.",
        "--output preview"
    )
    {
        IsConfiguration = true,
    };

    public static readonly Rule LeftOver = new(
        "SG6005",
        Severity.Warning,
        "What is left of the last site cannot be removed",
        "The new site is in its place. Something in the old one belongs to somebody else, or is in use. Later builds leave it alone.",
        "sudo rm -r .site-output.building"
    );

    public static IReadOnlyList<Rule> All => [HoldsSource, NotOurs, CannotWrite, Busy, LeftOver];
}
