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
        json.WriteString(CslName.Id, id);
        json.WriteString(CslName.Type, source.Type);
        Text(CslName.Title, source.Title);
        Names(CslName.Author, source.Authors);
        Names(CslName.Editor, source.Editors);
        foreach (var (variable, names) in source.NamesPassedOn)
            Names(CslName.Of(variable), names);
        for (var i = 0; i < CslVariables.Texts.Length; i++)
            Text(CslName.Texts[i], CslVariables.Texts[i].Of(source));
        foreach (var (variable, text) in source.PassedOn)
            Text(CslName.Of(variable), text);
        Text(CslName.Url, source.Url);
        Text(CslName.Doi, source.Doi);
        if (source.Published is { } published)
            Date(CslName.Issued, published, source.PublishedTo, source.Season, source.IsCirca);
        else if (source.PublishedWords is { } words)
            Words(CslName.Issued, words);
        if (source.Accessed is { } accessed)
            Date(CslName.Accessed, EdtfDate.Of(accessed), null, null, false);
        foreach (var (variable, date) in source.DatesPassedOn)
            Date(CslName.Of(variable), date.Date, date.To, date.Season, date.IsCirca);
        if (source.ArchiveUrl is { } archived)
        {
            json.WriteString(CslName.Archive, NameOfArchive(archived));
            json.WriteString(CslName.ArchiveLocation, archived);
        }
        WriteCustom(json, source, quoted);
        json.WriteEndObject();

        void Text(JsonEncodedText variable, string? text)
        {
            if (text is not null)
                json.WriteString(variable, text);
        }

        void Names(JsonEncodedText variable, IReadOnlyList<SourceName> names)
        {
            if (names.Count == 0)
                return;
            json.WriteStartArray(variable);
            foreach (var name in names)
            {
                json.WriteStartObject();
                Text(CslName.Literal, name.Literal);
                Text(CslName.Family, name.Family);
                Text(CslName.Given, name.Given);
                Text(CslName.DroppingParticle, name.DroppingParticle);
                Text(CslName.NonDroppingParticle, name.NonDroppingParticle);
                Text(CslName.Suffix, name.Suffix);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }

        void Words(JsonEncodedText variable, string words)
        {
            json.WriteStartObject(variable);
            json.WriteString(CslName.Literal, words);
            json.WriteEndObject();
        }

        void Date(JsonEncodedText variable, EdtfDate date, EdtfDate? to, string? season, bool isCirca)
        {
            json.WriteStartObject(variable);
            json.WriteStartArray(CslName.DateParts);
            var seasons = SeasonRange.In(season);
            Parts(date, seasons?.First);
            if (to is not null || seasons is not null)
                Parts(to ?? date, seasons?.Last);
            json.WriteEndArray();
            if (seasons is null && int.TryParse(season, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                json.WriteNumber(CslName.Season, number);
            else if (seasons is null && season is not null)
                json.WriteString(CslName.Season, season);
            if (isCirca)
                json.WriteBoolean(CslName.Circa, true);
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
        json.WriteStartObject(CslName.Custom);
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
            json.WriteString(CslName.Id, excerpt.Id);
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
