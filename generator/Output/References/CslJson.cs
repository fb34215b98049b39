using System.Globalization;
using System.Text.Json;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Values;
using StaticGuide.Evidence.Figures;
using StaticGuide.Urls;

namespace StaticGuide.Output.References;

/// <summary>
/// Writes a source as an item of CSL-JSON (CSL 1.0.2, csl-data.json), for reference managers. What CSL has no variable for stands
/// under <c>custom</c>, so that nothing is lost where the file comes back as a bibliography.
/// </summary>
internal static class CslJson
{
    /// <param name="id">Takes the place of the source's own, which another page's source may have as well.</param>
    /// <param name="quoted">The words that are quoted of it.</param>
    public static void Write(Utf8JsonWriter json, Source source, string id, IReadOnlyList<Excerpt> quoted)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("type", source.Type);
        Text("title", source.Title);
        Names("author", source.Authors);
        Names("editor", source.Editors);
        foreach (var (variable, names) in source.NamesPassedOn)
            Names(variable, names);
        foreach (var variable in CslVariables.Texts)
            Text(variable.Name, variable.Of(source));
        foreach (var (variable, text) in source.PassedOn)
            Text(variable, text);
        Text("URL", source.Url);
        Text("DOI", source.Doi);
        if (source.Published is { } published)
            Date("issued", published, source.PublishedTo, source.Season, source.IsCirca);
        else if (source.PublishedWords is { } words)
            Words("issued", words);
        if (source.Accessed is { } accessed)
            Date("accessed", EdtfDate.Of(accessed), null, null, false);
        foreach (var (variable, date) in source.DatesPassedOn)
            Date(variable, date.Date, date.To, date.Season, date.IsCirca);
        if (source.ArchiveUrl is { } archived)
        {
            json.WriteString("archive", NameOfArchive(archived));
            json.WriteString("archive_location", archived);
        }
        WriteCustom(json, source, quoted);
        json.WriteEndObject();

        void Text(string variable, string? text)
        {
            if (text is not null)
                json.WriteString(variable, text);
        }

        void Names(string variable, IReadOnlyList<SourceName> names)
        {
            if (names.Count == 0)
                return;
            json.WriteStartArray(variable);
            foreach (var name in names)
            {
                json.WriteStartObject();
                Text("literal", name.Literal);
                Text("family", name.Family);
                Text("given", name.Given);
                Text("dropping-particle", name.DroppingParticle);
                Text("non-dropping-particle", name.NonDroppingParticle);
                Text("suffix", name.Suffix);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }

        void Words(string variable, string words)
        {
            json.WriteStartObject(variable);
            json.WriteString("literal", words);
            json.WriteEndObject();
        }

        void Date(string variable, EdtfDate date, EdtfDate? to, string? season, bool isCirca)
        {
            json.WriteStartObject(variable);
            json.WriteStartArray("date-parts");
            var seasons = SeasonRange.In(season);
            Parts(date, seasons?.First);
            if (to is not null || seasons is not null)
                Parts(to ?? date, seasons?.Last);
            json.WriteEndArray();
            if (seasons is null && int.TryParse(season, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                json.WriteNumber("season", number);
            else if (seasons is null && season is not null)
                json.WriteString("season", season);
            if (isCirca)
                json.WriteBoolean("circa", true);
            json.WriteEndObject();
        }

        // Two seasons stand in the places of the months.
        void Parts(EdtfDate date, int? season)
        {
            json.WriteStartArray();
            json.WriteNumberValue(date.Year);
            if ((date.Month ?? season + SeasonRange.BeforeSpring) is { } month)
                json.WriteNumberValue(month);
            if (date.Day is { } day)
                json.WriteNumberValue(day);
            json.WriteEndArray();
        }
    }

    private static void WriteCustom(Utf8JsonWriter json, Source source, IReadOnlyList<Excerpt> quoted)
    {
        if (source.ArchiveDate is null && source.UpdatePeriodDays is null && quoted.Count == 0)
            return;
        json.WriteStartObject("custom");
        if (source.ArchiveDate is { } made)
            json.WriteString("archive-date", EdtfDate.Of(made).ToString());
        if (source.UpdatePeriodDays is { } days)
            json.WriteNumber("update-period-days", days);
        if (quoted.Count > 0)
            WriteQuoted(json, quoted);
        json.WriteEndObject();
    }

    private static void WriteQuoted(Utf8JsonWriter json, IReadOnlyList<Excerpt> quoted)
    {
        json.WriteStartArray("passages");
        foreach (var excerpt in quoted)
        {
            json.WriteStartObject();
            json.WriteString("id", excerpt.Id);
            if (excerpt.Locator is { } locator)
                json.WriteString("locator", locator.Label);
            json.WriteString("text", excerpt.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string NameOfArchive(string url) =>
        (WebUrlParser.Parse(url) as UrlParse.Parsed)?.Url.Host switch
        {
            "web.archive.org" => "Internet Archive",
            var host => host ?? "",
        };
}
