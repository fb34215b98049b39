using System.Globalization;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Sources.Csl;

/// <summary>Reads one entry of a bibliography in CSL-JSON or CSL-YAML (CSL 1.0.2, csl-data.json).</summary>
internal static class CslEntryReader
{
    /// <summary>The entry, or null where it has no id, which is reported.</summary>
    public static CslEntry? Read(SourceText file, YamlMapping entry, DiagnosticBag diagnostics)
    {
        var fields = new CslFields(entry);
        // Zotero's own ids are addresses; where it knows the key that writers cite by, it says so beside them.
        var idField = fields.Raw("citation-key") is not null ? "citation-key" : "id";
        var place = YamlReader.PlaceOf(file, fields.NodeOrEntry(idField));
        if (fields.Raw(idField) is not { } id)
        {
            diagnostics.Add(BibliographyRules.EntryWithoutId, place, "this entry has no `id`, so nobody can cite it",
                "give it one, or export the bibliography again");
            return null;
        }
        var doi = fields.Raw("DOI") is { } given ? Doi.Of(given) : null;
        var url = fields.Raw("URL") is { } address && SourceEntryReader.CanBeOpened(address)
            ? address
            : doi is not null ? Doi.UrlOf(doi) : null;
        var issued = CslDate.Of(fields.Node("issued"));
        var source = new Source
        {
            Id = id,
            Place = place,
            IsImported = true,
            Type = fields.Raw("type") is { } type && CslTypes.All.Contains(type) ? type : "document",
            Title = fields.Text("title") ?? "",
            Authors = fields.Names("author"),
            Editors = fields.Names("editor"),
            Container = fields.Text("container-title"),
            ContainerShort = fields.Text("container-title-short") ?? fields.Text("journalAbbreviation"),
            Publisher = fields.Text("publisher"),
            Authority = fields.Text("authority"),
            Event = fields.Text("event-title") ?? fields.Text("event"),
            EventPlace = fields.Text("event-place"),
            Genre = fields.Text("genre"),
            Edition = fields.Text("edition"),
            Volume = fields.Text("volume"),
            Issue = fields.Text("issue"),
            Page = fields.Text("page"),
            Number = fields.Text("number"),
            Section = fields.Text("section"),
            Version = fields.Text("version"),
            Language = fields.Text("language"),
            Url = url ?? "",
            Doi = doi,
            Published = issued?.Date,
            IsCirca = issued?.IsCirca ?? false,
            Accessed = CslDate.Of(fields.Node("accessed")) is { Date: { Day: not null } accessed } ? accessed.FirstDay : null,
            UpdatePeriodDays = Period(fields.Child("custom")?.Raw("update-period-days")),
            ArchiveUrl = fields.Raw("archive_location") is { } archived && SourceEntryReader.CanBeOpened(archived) ? archived : null,
            ArchiveDate = fields.Child("custom")?.Raw("archive-date") is { } made && EdtfDate.TryParse(made, out var day)
                && day.Day is not null ? day.FirstDay : null,
        };
        string?[] lacks =
            [source.Title.Length == 0 ? "a title" : null, url is null ? "an address (`URL` or `DOI`)" : null,
                source.Responsible.Length == 0 ? "an author or publisher" : null];
        return lacks.All(l => l is null)
            ? new CslEntry.Citable(source)
            : new CslEntry.Lacking(new IncompleteSource(id, place, string.Join(", ", lacks.OfType<string>())));
    }

    private static int? Period(string? days) =>
        int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var period) && period <= SourceEntryReader.LongestPeriod
            ? period
            : null;
}
