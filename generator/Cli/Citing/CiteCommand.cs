using StaticGuide.Cli.Reporting;
using StaticGuide.Configuration;
using StaticGuide.Content.Sources;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Output.References;
using StaticGuide.Verification.Addresses;
using StaticGuide.Verification.Citing;
using StaticGuide.Verification.Fetching;
using StaticGuide.Verification.Pages;
using StaticGuide.Verification.Verdicts;

namespace StaticGuide.Cli.Citing;

/// <summary><c>cite</c>: reads one page, and prints what it says of itself as an entry of <c>sources:</c>.</summary>
internal sealed class CiteCommand(CiteOptions options)
{
    /// <summary>The site's, where there is one: a page can be cited before there is a site.</summary>
    private readonly SiteSettings? settings = ReadSettings(options.Common.SourceRoot);

    public int Run()
    {
        if ((options.Saved is { } file ? Saved(file) : Fetched()) is not { } page)
            return ExitCode.EvidenceIsWrong;
        var metadata = MediaTypes.IsHtml(page.MediaType) ? PageMetadataReader.Read(HtmlDecoder.Decode(page.Body.Span, page.Charset).Text) : new PageMetadata();
        if (WebUrlParser.Parse(page.FinalUrl) is not UrlParse.Parsed { Url: var final })
            final = options.Url;
        var entry = EntryMaker.Make(metadata, final, options.Accessed, settings?.Language);
        entry = entry with { Id = options.Id ?? entry.Id };
        Console.Out.Write(options.IsJson ? ReadableJson.Write(json => { json.WriteStartArray(); CslJson.Write(json, SourceOf(entry), entry.Id); json.WriteEndArray(); }) : EntryWriter.Write(entry));
        foreach (var key in entry.Lacks)
            Console.Error.WriteLine($"warning: the page does not tell its {key}; an entry needs `{key}: …`");
        return ExitCode.Fine;
    }

    private FetchOutcome.Reached? Fetched()
    {
        var version = typeof(CiteCommand).Assembly.GetName().Version!.ToString(3);
        using var fetcher = new SourceFetcher(new FetchOptions { UserAgent = FetchOptions.UserAgentFor(version, settings?.Contact), ConnectTo = options.ConnectTo });
        var outcome = fetcher.FetchAsync(options.Url.ToString(), CancellationToken.None).GetAwaiter().GetResult();
        if (outcome is FetchOutcome.Reached page)
            return page;
        var (verdict, reason) = outcome switch
        {
            FetchOutcome.Blocked(var why, var status) => ("blocked", ReasonText.Of(why, status)),
            FetchOutcome.Transient(var why, var status) => ("transient", ReasonText.Of(why, status)),
            FetchOutcome.Dead(var why, var status) => ("dead", ReasonText.Of(why, status)),
            FetchOutcome.Unsafe(var why) => ("unsafe", ReasonText.Of(why, null)),
            FetchOutcome.Invalid(var why) => ("invalid", ReasonText.Of(why, null)),
            _ => throw new InvalidOperationException($"no such outcome: {outcome.GetType()}"),
        };
        var advice = outcome is FetchOutcome.Blocked ? "; save it in a browser and name the copy with --saved" : "";
        Console.Error.WriteLine($"error: {options.Url} is {verdict}: {reason}{advice}");
        return null;
    }

    private FetchOutcome.Reached Saved(string file)
    {
        var limit = new FetchOptions { UserAgent = "" }.LargestBody;
        if (new FileInfo(file).Length > limit)
            throw new UsageException($"--saved {file}: it is larger than what is read of a source");
        var body = File.ReadAllBytes(file);
        return new FetchOutcome.Reached { FinalUrl = options.Url.ToString(), Status = 200, MediaType = MediaTypes.Of("", body), Body = body };
    }

    private static Source SourceOf(CitedEntry entry) => new()
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

    /// <summary>Whatever is wrong with the site is for other verbs to say.</summary>
    private static SiteSettings? ReadSettings(string root)
    {
        var unheard = new DiagnosticBag();
        return SiteSettingsReader.Read(new SourceReader(new DiskTree(root), unheard), null, unheard);
    }
}
