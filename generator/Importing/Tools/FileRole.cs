namespace StaticGuide.Importing.Tools;

/// <summary>What becomes of a file of another tool's site.</summary>
internal abstract record FileRole
{
    private FileRole() { }

    /// <param name="Target">Its file in the new folder.</param>
    public sealed record Page(string Target) : FileRole
    {
        public bool IsDraft { get; init; }

        /// <summary>The day that its name begins with.</summary>
        public DateOnly? Day { get; init; }

        public string? Language { get; init; }

        /// <summary>What a person has to know of it; null for nothing.</summary>
        public string? Remark { get; init; }
    }

    /// <param name="Address">Where it was published, from the root of the site.</param>
    public sealed record Copy(string Target, string Address) : FileRole;

    /// <param name="Name">What templates call it, a dot between folders.</param>
    public sealed record Data(string Name) : FileRole;

    /// <param name="What">Named once for a folder.</param>
    public sealed record NotTaken(string What) : FileRole;

    /// <summary>A page that cannot be taken, which is named by itself.</summary>
    /// <param name="Why">What it is.</param>
    public sealed record PageNotTaken(string Why) : FileRole;

    /// <summary>None of the site's.</summary>
    public sealed record Nothing : FileRole;
}
