namespace StaticGuide.Checking;

/// <summary>Where a link leads, as far as it can be told without the network.</summary>
internal abstract record LinkTarget
{
    private LinkTarget() { }

    /// <summary>Off the site, or no address of a page: not checked here.</summary>
    public sealed record Elsewhere : LinkTarget
    {
        public static readonly Elsewhere Instance = new();
    }

    /// <summary>On the site. The route is not percent-encoded; the fragment is as written, and null where there is none.</summary>
    public sealed record Internal(string Route, string? Fragment) : LinkTarget;

    /// <summary>On the site's host, but not below its base path.</summary>
    public sealed record OutsideBase(string Path) : LinkTarget;

    /// <summary>An address that would run a script.</summary>
    public sealed record Script(string Scheme) : LinkTarget;

    /// <summary>An address that no browser could follow.</summary>
    public sealed record Malformed : LinkTarget;
}
