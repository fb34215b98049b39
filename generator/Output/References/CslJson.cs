using System.Globalization;
using System.Text.Encodings.Web;
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
    /// <summary>The names of <see cref="CslVariables.Texts"/>.</summary>
    private static readonly JsonEncodedText[] Texts = [.. CslVariables.Texts.Select(v => Encoded(v.Name))];

    private static JsonEncodedText Encoded(string name) => JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <summary>What is written in every entry is encoded once.</summary>
    private static class Name
    {
        public static readonly JsonEncodedText Id = Encoded("id");
        public static readonly JsonEncodedText Type = Encoded("type");
        public static readonly JsonEncodedText Title = Encoded("title");
        public static readonly JsonEncodedText Author = Encoded("author");
        public static readonly JsonEncodedText Editor = Encoded("editor");
        public static readonly JsonEncodedText Url = Encoded("URL");
        public static readonly JsonEncodedText Doi = Encoded("DOI");
        public static readonly JsonEncodedText Issued = Encoded("issued");
        public static readonly JsonEncodedText Accessed = Encoded("accessed");
        public static readonly JsonEncodedText Archive = Encoded("archive");
        public static readonly JsonEncodedText ArchiveLocation = Encoded("archive_location");
        public static readonly JsonEncodedText Custom = Encoded("custom");
        public static readonly JsonEncodedText Literal = Encoded("literal");
        public static readonly JsonEncodedText Family = Encoded("family");
        public static readonly JsonEncodedText Given = Encoded("given");
        public static readonly JsonEncodedText DroppingParticle = Encoded("dropping-particle");
        public static readonly JsonEncodedText NonDroppingParticle = Encoded("non-dropping-particle");
        public static readonly JsonEncodedText Suffix = Encoded("suffix");
        public static readonly JsonEncodedText DateParts = Encoded("date-parts");
        public static readonly JsonEncodedText Season = Encoded("season");
        public static readonly JsonEncodedText Circa = Encoded("circa");
    }

    /// <param name="id">Takes the place of the source's own, which another page's source may have as well.</param>
    /// <param name="quoted">The words that are quoted of it.</param>
    public static void Write(Utf8JsonWriter json, Source source, string id, IReadOnlyList<Excerpt> quoted)
    {
        json.WriteStartObject();
        json.WriteString(Name.Id, id);
        json.WriteString(Name.Type, source.Type);
        Text(Name.Title, source.Title);
        Names(Name.Author, source.Authors);
        Names(Name.Editor, source.Editors);
        foreach (var (variable, names) in source.NamesPassedOn)
            Names(Encoded(variable), names);
        for (var i = 0; i < CslVariables.Texts.Length; i++)
            Text(Texts[i], CslVariables.Texts[i].Of(source));
        foreach (var (variable, text) in source.PassedOn)
            Text(Encoded(variable), text);
        Text(Name.Url, source.Url);
        Text(Name.Doi, source.Doi);
        if (source.Published is { } published)
            Date(Name.Issued, published, source.PublishedTo, source.Season, source.IsCirca);
        else if (source.PublishedWords is { } words)
            Words(Name.Issued, words);
        if (source.Accessed is { } accessed)
            Date(Name.Accessed, EdtfDate.Of(accessed), null, null, false);
        foreach (var (variable, date) in source.DatesPassedOn)
            Date(Encoded(variable), date.Date, date.To, date.Season, date.IsCirca);
        if (source.ArchiveUrl is { } archived)
        {
            json.WriteString(Name.Archive, NameOfArchive(archived));
            json.WriteString(Name.ArchiveLocation, archived);
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
                Text(Name.Literal, name.Literal);
                Text(Name.Family, name.Family);
                Text(Name.Given, name.Given);
                Text(Name.DroppingParticle, name.DroppingParticle);
                Text(Name.NonDroppingParticle, name.NonDroppingParticle);
                Text(Name.Suffix, name.Suffix);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }

        void Words(JsonEncodedText variable, string words)
        {
            json.WriteStartObject(variable);
            json.WriteString(Name.Literal, words);
            json.WriteEndObject();
        }

        void Date(JsonEncodedText variable, EdtfDate date, EdtfDate? to, string? season, bool isCirca)
        {
            json.WriteStartObject(variable);
            json.WriteStartArray(Name.DateParts);
            var seasons = SeasonRange.In(season);
            Parts(date, seasons?.First);
            if (to is not null || seasons is not null)
                Parts(to ?? date, seasons?.Last);
            json.WriteEndArray();
            if (seasons is null && int.TryParse(season, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                json.WriteNumber(Name.Season, number);
            else if (seasons is null && season is not null)
                json.WriteString(Name.Season, season);
            if (isCirca)
                json.WriteBoolean(Name.Circa, true);
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
        json.WriteStartObject(Name.Custom);
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
            json.WriteString(Name.Id, excerpt.Id);
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
