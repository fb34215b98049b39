using System.Globalization;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Files.Kept;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Sources.Csl;

/// <summary>Reads one entry of a bibliography in CSL-JSON or CSL-YAML (CSL 1.0.2, csl-data.json).</summary>
internal static class CslEntryReader
{
    /// <summary>The entry, or null where it has no id, which is reported.</summary>
    public static CslEntry? Read(SourceText file, YamlMapping entry, TextShelf shelf, DiagnosticBag diagnostics)
    {
        var fields = CslFields.OfEntry(entry, isMarkdown: !file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase));
        // Zotero's own ids are addresses; where it knows the key that writers cite by, it says so beside them. Pandoc cites by the id.
        var idField = fields.Raw("citation-key") is not null ? "citation-key" : "id";
        var place = YamlReader.PlaceOf(file, fields.NodeOrEntry(idField));
        if (fields.Raw(idField) is not { } id)
        {
            diagnostics.Add(
                BibliographyRules.EntryWithoutId,
                place,
                "this entry has no `id`, so nobody can cite it",
                "give it one, or export the bibliography again"
            );
            return null;
        }
        var other = fields.Raw("id") is { } besides && besides != id ? besides : null;
        var source = SourceOf(fields, id, place, shelf) with { OtherId = other };
        string?[] lacks =
        [
            source.Title.Length == 0 ? "a title" : null,
            source.Url.Length == 0 ? LackedAddress(fields) : null,
            source.Responsible.Length == 0 ? "an author or publisher" : null,
        ];
        return lacks.All(l => l is null)
            ? new CslEntry.Citable(source)
            : new CslEntry.Lacking(new IncompleteSource(id, place, string.Join(", ", lacks.OfType<string>()), other));
    }

    private static Source SourceOf(CslFields fields, string id, Place place, TextShelf shelf)
    {
        var doi = DoiOf(fields);
        var issued = fields.Date("issued");
        var source = new Source
        {
            Id = id,
            Place = place,
            IsImported = true,
            Type = CslTypes.Of(fields.Noted("type")) ?? CslTypes.Of(fields.Raw("type")) ?? "document",
            KeptTitle = shelf.Put(fields.Text("title") ?? ""),
            Authors = fields.Names("author"),
            Editors = fields.Names("editor"),
            KeptUrl = shelf.Put(AddressOf(fields, doi) ?? ""),
            Doi = doi,
            Published = issued?.Date,
            PublishedTo = issued?.To,
            Season = issued?.Season,
            PublishedWords = issued is null ? fields.DateWords("issued") : null,
            IsCirca = issued?.IsCirca ?? false,
            Accessed = fields.Date("accessed") is { Date: { Day: not null } accessed } ? accessed.FirstDay : null,
            PassedOn =
            [
                .. from name in CslVariables.PassedOn
                let text = fields.Text(name)
                where text is not null
                select KeyValuePair.Create(name, text),
            ],
            NamesPassedOn =
            [
                .. from name in CslVariables.NamesPassedOn
                let names = fields.Names(name)
                where names.Count > 0
                select KeyValuePair.Create(name, names),
            ],
            DatesPassedOn =
            [
                .. from name in CslVariables.DatesPassedOn
                let date = fields.Date(name)
                where date is not null
                select KeyValuePair.Create(name, new SourceDate(date.Value.Date, date.Value.To, date.Value.Season, date.Value.IsCirca)),
            ],
            UpdatePeriodDays = Period(fields.Child("custom")?.Raw("update-period-days")),
            ArchiveUrl = fields.Raw("archive_location") is { } archived && SourceEntryReader.CanBeOpened(archived) ? archived : null,
            LeftOut = [.. LeftOut(fields, doi)],
            ArchiveDate = DayOf(fields.Child("custom")?.Raw("archive-date")),
        };
        foreach (var variable in CslVariables.Texts)
        {
            if ((fields.Text(variable.Name) ?? (variable.AlsoCalled is { } other ? fields.Text(other) : null)) is { } text)
                source = variable.With(source, text);
        }
        return source;
    }

    private static string LackedAddress(CslFields fields) =>
        UrlOf(fields) is { } given ? $"an address: its `URL` is `{given}`, which no reader can open"
        : (fields.Miswritten("URL") ?? fields.Miswritten("DOI")) is { } key ? $"an address: CSL writes `{key}` in capitals"
        : "an address (`URL` or `DOI`)";

    /// <summary>Some exports write it as HTML has it.</summary>
    private static string? UrlOf(CslFields fields) =>
        fields.Raw("URL")?.Replace("&amp;", "&", StringComparison.Ordinal) is { } url ? SourceEntryReader.WithoutSpaces(url) : null;

    /// <summary>What is not what its field is for, in a sentence each.</summary>
    private static IEnumerable<string> LeftOut(CslFields fields, string? doi)
    {
        if (doi is null && fields.Raw("DOI") is { } given)
            yield return $"its `DOI` is `{given}`, which is none";
        if (UrlOf(fields) is { } address && !SourceEntryReader.CanBeOpened(address))
            yield return $"its `URL` is `{address}`, which no reader can open";
        if ((fields.Noted("type") ?? fields.Raw("type")) is { } type && CslTypes.Of(type) is null)
            yield return $"its `type` is `{type}`, which CSL does not have: it counts as a document";
        if (CslDate.Unread(fields.Node("issued")) is { } parts)
            yield return $"its `issued` is {parts}, which is no date: {(fields.Date("issued") is { } read ? $"it counts as {read.Date}" : "it counts as undated")}";
    }

    /// <summary>A field that holds no DOI does not hide the one in the note.</summary>
    private static string? DoiOf(CslFields fields) =>
        (fields.Raw("DOI") is { } given ? Doi.Of(given) : null) ?? (fields.Noted("DOI") is { } noted ? Doi.Of(noted) : null);

    /// <summary>Where a reader finds it: at the address, or where its number leads.</summary>
    private static string? AddressOf(CslFields fields, string? doi)
    {
        if (UrlOf(fields) is { } address && SourceEntryReader.CanBeOpened(address))
            return address;
        if (doi is not null)
            return Doi.UrlOf(doi);
        if (fields.Raw("PMID") is { } pubmed && pubmed.All(char.IsAsciiDigit))
            return $"https://pubmed.ncbi.nlm.nih.gov/{pubmed}/";
        return fields.Raw("PMCID") is ['P', 'M', 'C', .. var central] && central.All(char.IsAsciiDigit)
            ? $"https://pmc.ncbi.nlm.nih.gov/articles/PMC{central}/"
            : null;
    }

    private static DateOnly? DayOf(string? text) =>
        text is not null && EdtfDate.TryParse(text, out var date) && date.Day is not null ? date.FirstDay : null;

    private static int? Period(string? days) =>
        int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var period) && period <= SourceEntryReader.LongestPeriod
            ? period
            : null;
}
