using StaticGuide.Cli.Usage;
using StaticGuide.Configuration;
using StaticGuide.Urls;

namespace StaticGuide.Cli.Starting;

/// <summary>The arguments of <c>init</c>, as resolved.</summary>
internal sealed record InitOptions
{
    /// <summary>As typed.</summary>
    public required string Folder { get; init; }

    public required string Title { get; init; }

    public required string Language { get; init; }

    public required string BaseUrl { get; init; }

    public required bool WithTemplates { get; init; }

    public required DateOnly Today { get; init; }

    /// <exception cref="UsageException">A value makes no sense; its message says which.</exception>
    public static InitOptions Checked(InitOptions typed)
    {
        if (!LanguageTag.IsWellFormed(typed.Language))
            throw new UsageException($"--language {typed.Language}: write a tag of BCP 47, such as en or es-MX");
        if (LanguageCodes.Doubt(typed.Language) is var (message, hint))
            throw new UsageException($"--language {message}; {hint}");
        if (string.IsNullOrWhiteSpace(typed.Title))
            throw new UsageException("--title: write the name of the guide; this is empty");
        if (typed.Title.Any(char.IsControl))
            throw new UsageException("--title: write it on one line");
        if (
            WebUrlParser.Parse(typed.BaseUrl) is not UrlParse.Parsed { Url: { HasUserInfo: false, Query: null, Fragment: null } url }
            || url.Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
        )
            throw new UsageException($"--base-url {typed.BaseUrl}: write the address of the site, such as https://guide.example.org/");
        if (File.Exists(typed.Folder))
            throw new UsageException($"{typed.Folder}: this is a file; name a folder");
        return typed with { BaseUrl = url.ToString() };
    }
}
