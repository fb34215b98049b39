using StaticGuide.Yaml;

namespace StaticGuide.Importing.Sites;

/// <summary>What a site of another tool says of itself.</summary>
internal sealed record ForeignSettings
{
    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>Absolute, as written.</summary>
    public string? BaseUrl { get; init; }

    public string? Language { get; init; }

    /// <summary>The path of the address that the site is below: empty, or such as <c>/docs</c>.</summary>
    public string BasePath { get; init; } = "";

    /// <summary>The writer's own values.</summary>
    public IReadOnlyList<YamlEntry> Params { get; init; } = [];

    /// <summary>Titles with the files that they lead to.</summary>
    public IReadOnlyList<(string Title, string File)> Navigation { get; init; } = [];

    /// <summary>The same at the foot of pages.</summary>
    public IReadOnlyList<(string Title, string File)> Footer { get; init; } = [];

    /// <summary>What the site is called in other languages than its own, by their tags.</summary>
    public IReadOnlyList<(string Tag, string Title)> Languages { get; init; } = [];

    /// <summary>Titles that the settings give files, wherever these stand in the navigation.</summary>
    public IReadOnlyList<(string Title, string File)> Titles { get; init; } = [];

    /// <summary>Whether the HTML of pages was published.</summary>
    public bool AllowsHtml { get; init; } = true;

    /// <summary>What of the settings has no place here, with their file.</summary>
    public IReadOnlyList<(string File, string What)> Untaken { get; init; } = [];

    /// <summary>All that was read, for what only one tool knows.</summary>
    public YamlMapping? All { get; init; }

    public string? Text(string key) => (All?.Find(key)?.Value as YamlScalar)?.Line;
}
