using StaticGuide.Yaml;

namespace StaticGuide.Content.Sources;

/// <summary>The keys of an entry that only some kinds of source have, such as a journal's volume. Made by asking for them all.</summary>
internal sealed class SourceDetails(KeyReader keys)
{
    private readonly string? container = keys.Text("container");
    private readonly IReadOnlyList<SourceName> editors = keys.Names("editor");
    private readonly string? genre = keys.Text("genre");
    private readonly string? edition = keys.Text("edition");
    private readonly string? volume = keys.Text("volume");
    private readonly string? issue = keys.Text("issue");
    private readonly string? page = keys.Text("page");
    private readonly string? number = keys.Text("number");
    private readonly string? section = keys.Text("section");
    private readonly string? version = keys.Text("version");
    private readonly string? authority = keys.Text("authority");
    private readonly string? presentedAt = keys.Text("event");
    private readonly string? place = keys.Text("event_place");
    private readonly string? language = keys.Text("language");

    public Source AddTo(Source source) => source with
    {
        Container = container,
        Editors = editors,
        Genre = genre,
        Edition = edition,
        Volume = volume,
        Issue = issue,
        Page = page,
        Number = number,
        Section = section,
        Version = version,
        Authority = authority,
        Event = presentedAt,
        EventPlace = place,
        Language = language,
    };
}
