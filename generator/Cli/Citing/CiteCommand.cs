using StaticGuide.Building;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;
using StaticGuide.Configuration;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Sources;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Output.References;
using StaticGuide.Urls;
using StaticGuide.Verification;
using StaticGuide.Verification.Citing;
using StaticGuide.Verification.Fetching;
using StaticGuide.Verification.Pages;

namespace StaticGuide.Cli.Citing;

/// <summary><c>cite</c>: reads one page, and prints what it says of itself as an entry of <c>sources:</c>.</summary>
internal sealed class CiteCommand(CiteOptions options)
{
    /// <summary>A page can be cited before there is a site.</summary>
    private readonly SiteReading? site = ReadSite(options.Common);

    public int Run()
    {
        if ((options.Saved is { } copy ? Saved(copy) : Fetched()) is not { } page)
            return ExitCode.EvidenceIsWrong;
        var metadata = CitedPage.Read(page).Or(new PageMetadata { Doi = Doi.Of(options.Url.Request) });
        var final = WebUrlParser.Parse(page.FinalUrl) is UrlParse.Parsed { Url: var url } ? url : options.Url;
        var entry = EntryMaker.Make(metadata, final, options.Accessed, site?.Content.Settings.Language);
        var known = new KnownSources(site);
        entry = entry with { Id = options.Id ?? CitedId.Unused(entry.Id, known.Ids) };
        Console.Out.Write(
            options.IsJson
                ? ReadableJson.Write(json =>
                {
                    json.WriteStartArray();
                    CslJson.Write(json, SourceOf(entry), entry.Id, []);
                    json.WriteEndArray();
                })
                : EntryWriter.Write(entry)
        );
        foreach (var line in Remarks(entry, known))
            Console.Error.WriteLine(line);
        if (page.IsDowngraded)
            Console.Error.WriteLine(
                "warning: a redirect on the way left https, so anybody may have written what came; compare it with what a browser shows"
            );
        return ExitCode.Fine;
    }

    private IEnumerable<string> Remarks(CitedEntry entry, KnownSources known)
    {
        foreach (var key in entry.Lacks)
            yield return $"warning: the page does not tell its {key}; an entry needs `{key}: …`";
        if (known.Find([options.Url.ToString(), entry.Url], entry.Doi) is { } same)
            yield return $"warning: this is already the source `{same.Id}` ({KnownSources.PlaceOf(same)}); cite that one";
        if (known.Find(entry.Id) is { } other)
            yield return $"warning: the id `{entry.Id}` is taken ({KnownSources.PlaceOf(other)}); leave out --id for one that is not";
        if (site is null && File.Exists(Path.Combine(options.Common.SourceRoot, SiteSettings.Path)))
            yield return $"warning: {SiteSettings.Path} cannot be read, so nothing is known of the site's other sources; see `staticguide check`";
        foreach (var note in entry.Notes)
            yield return $"note: {note}";
    }

    private FetchOutcome.Reached? Fetched()
    {
        using var fetcher = new SourceFetcher(NetworkOptions.Of(site?.Content.Settings, options.ConnectTo));
        var outcome = fetcher.FetchAsync(options.Url.ToString(), CancellationToken.None).GetAwaiter().GetResult();
        if (outcome is FetchOutcome.Reached page)
            return page;
        Console.Error.WriteLine($"error: {UnreadPage.Sentence(options.Url.ToString(), outcome, options.Accessed)}");
        return null;
    }

    private FetchOutcome.Reached Saved(byte[] body) =>
        new()
        {
            FinalUrl = options.Url.ToString(),
            Status = 200,
            MediaType = MediaTypes.Of("", body),
            Body = body,
        };

    private static Source SourceOf(CitedEntry entry) =>
        new()
        {
            Id = entry.Id,
            Place = new Place("", default, default),
            Type = entry.Type,
            Title = entry.Title ?? "",
            Container = entry.Container,
            Authors = entry.Authors,
            Publisher = entry.Publisher,
            Url = entry.Url,
            Doi = entry.Doi,
            Volume = entry.Volume,
            Issue = entry.Issue,
            Page = entry.Page,
            Published = entry.Published,
            Accessed = entry.Accessed,
            Language = entry.Language,
        };

    /// <summary>
    /// With drafts and pages to come, whose sources are as much there. Whatever is wrong with the site is for other verbs to say.
    /// </summary>
    private static SiteReading? ReadSite(CommonOptions common) =>
        SiteReading.Of(
            new DiskTree(common.SourceRoot),
            null,
            new PageSelection(common.Today, Drafts: true, Future: true) { LastDay = common.LastDay },
            new DiagnosticBag()
        );
}
