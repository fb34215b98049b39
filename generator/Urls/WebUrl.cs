namespace StaticGuide.Urls;

/// <summary>
/// An http or https address as the WHATWG URL standard parses and serialises it. Made by <see cref="WebUrlParser"/> alone.
/// </summary>
internal sealed record WebUrl
{
    /// <summary><c>http</c> or <c>https</c>.</summary>
    public required string Scheme { get; init; }

    /// <summary>ASCII, in small letters; an IPv6 address stands in brackets.</summary>
    public required string Host { get; init; }

    /// <summary>The port that is connected to, named or not.</summary>
    public required int Port { get; init; }

    /// <summary>Begins with a slash, without dot segments.</summary>
    public required string Path { get; init; }

    /// <summary>What follows the question mark, or null.</summary>
    public string? Query { get; init; }

    /// <summary>What follows the hash, or null. Never sent.</summary>
    public string? Fragment { get; init; }

    /// <summary>Whether a user name or a password was written. They are not kept.</summary>
    public bool HasUserInfo { get; init; }

    public bool IsSecure => Scheme == "https";

    /// <summary>Scheme, host and port: what robots.txt speaks for (RFC 9309, 2.3).</summary>
    public string Origin => $"{Scheme}://{Host}{(Port == (IsSecure ? 443 : 80) ? "" : $":{Port}")}";

    /// <summary>Path and query, as they are sent.</summary>
    public string Target => Query is null ? Path : $"{Path}?{Query}";

    /// <summary>The address without its fragment.</summary>
    public string Request => Origin + Target;

    /// <summary>The address of a folder: what stands in it is relative to this.</summary>
    public WebUrl AsFolder() => Path.EndsWith('/') ? this : this with { Path = Path + "/" };

    public override string ToString() => Fragment is null ? Request : $"{Request}#{Fragment}";
}
