using System.Globalization;
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
    public static void Write(CompactJson json, Source source, string id, IReadOnlyList<Excerpt> quoted)
    {
        json.Add(",{"u8);
        json.Text(CslName.Id, id);
        json.Text(CslName.Type, source.Type);
        Text(CslName.Title, source.Title);
        Names(CslName.Author, source.Authors);
        Names(CslName.Editor, source.Editors);
        foreach (var (variable, names) in source.NamesPassedOn)
            Names(CslName.Of(variable, "["), names);
        for (var i = 0; i < CslVariables.Texts.Length; i++)
            Text(CslName.Texts[i], CslVariables.Texts[i].Of(source));
        foreach (var (variable, text) in source.PassedOn)
            Text(CslName.Of(variable, "\""), text);
        Text(CslName.Url, source.Url);
        Text(CslName.Doi, source.Doi);
        if (source.Published is { } published)
            Date(CslName.Issued, published, source.PublishedTo, source.Season, source.IsCirca);
        else if (source.PublishedWords is { } words)
            Words(CslName.Issued, words);
        if (source.Accessed is { } accessed)
            Date(CslName.Accessed, EdtfDate.Of(accessed), null, null, false);
        foreach (var (variable, date) in source.DatesPassedOn)
            Date(CslName.Of(variable, "{"), date.Date, date.To, date.Season, date.IsCirca);
        if (source.ArchiveUrl is { } archived)
        {
            json.Text(CslName.Archive, NameOfArchive(archived));
            json.Text(CslName.ArchiveLocation, archived);
        }
        WriteCustom(json, source, quoted);
        json.End("}"u8);

        void Text(ReadOnlySpan<byte> variable, string? text)
        {
            if (text is not null)
                json.Text(variable, text);
        }

        void Names(ReadOnlySpan<byte> variable, IReadOnlyList<SourceName> names)
        {
            if (names.Count == 0)
                return;
            json.Add(variable);
            foreach (var name in names)
            {
                json.Add(",{"u8);
                Text(CslName.Literal, name.Literal);
                Text(CslName.Family, name.Family);
                Text(CslName.Given, name.Given);
                Text(CslName.DroppingParticle, name.DroppingParticle);
                Text(CslName.NonDroppingParticle, name.NonDroppingParticle);
                Text(CslName.Suffix, name.Suffix);
                json.End("}"u8);
            }
            json.End("]"u8);
        }

        void Words(ReadOnlySpan<byte> variable, string words)
        {
            json.Add(variable);
            json.Text(CslName.Literal, words);
            json.End("}"u8);
        }

        void Date(ReadOnlySpan<byte> variable, EdtfDate date, EdtfDate? to, string? season, bool isCirca)
        {
            json.Add(variable);
            json.Add(CslName.DateParts);
            var seasons = SeasonRange.In(season);
            Parts(date, seasons?.First);
            if (to is not null || seasons is not null)
                Parts(to ?? date, seasons?.Last);
            json.End("]"u8);
            if (seasons is null && int.TryParse(season, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                json.Number(CslName.SeasonNumber, number);
            else if (seasons is null && season is not null)
                json.Text(CslName.Season, season);
            if (isCirca)
                json.Add(CslName.Circa);
            json.End("}"u8);
        }

        // Two seasons stand in the places of the months.
        void Parts(EdtfDate date, int? season)
        {
            var month = date.Month ?? season + SeasonRange.BeforeSpring;
            ReadOnlySpan<int> parts = [date.Year, month ?? 0, date.Day ?? 0];
            json.Numbers(parts[..(1 + (month is null ? 0 : 1) + (date.Day is null ? 0 : 1))]);
        }
    }

    private static void WriteCustom(CompactJson json, Source source, IReadOnlyList<Excerpt> quoted)
    {
        if (source.ArchiveDate is null && source.UpdatePeriodDays is null && quoted.Count == 0)
            return;
        json.Add(CslName.Custom);
        if (source.ArchiveDate is { } made)
            json.Text(CslName.ArchiveDate, EdtfDate.Of(made).ToString());
        if (source.UpdatePeriodDays is { } days)
            json.Number(CslName.UpdatePeriodDays, days);
        if (quoted.Count > 0)
            WriteQuoted(json, quoted);
        json.End("}"u8);
    }

    private static void WriteQuoted(CompactJson json, IReadOnlyList<Excerpt> quoted)
    {
        json.Add(CslName.Passages);
        foreach (var excerpt in quoted)
        {
            json.Add(",{"u8);
            json.Text(CslName.Id, excerpt.Id);
            if (excerpt.Locator is { } locator)
                json.Text(CslName.Locator, locator.Label);
            json.Text(CslName.Text, excerpt.Text);
            json.End("}"u8);
        }
        json.End("]"u8);
    }

    private static string NameOfArchive(string url) =>
        (WebUrlParser.Parse(url) as UrlParse.Parsed)?.Url.Host switch
        {
            "web.archive.org" => "Internet Archive",
            var host => host ?? "",
        };
}
