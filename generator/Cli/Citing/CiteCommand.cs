using System.Text.Json;
using StaticGuide.Building;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;
using StaticGuide.Configuration;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Sources;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Files;
using StaticGuide.Files.Kept;
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

    /// <param name="output">Gets the entry; remarks go to standard error.</param>
    public int Run(TextWriter output)
    {
        if ((options.Saved is { } copy ? Saved(copy) : Fetched()) is not { } page)
            return ExitCode.EvidenceIsWrong;
        var metadata = CitedPage.Read(page).Or(new PageMetadata { Doi = Doi.Of(options.Url.Request) });
        var final = WebUrlParser.Parse(page.FinalUrl) is UrlParse.Parsed { Url: var url } ? url : options.Url;
        var entry = EntryMaker.Make(metadata, final, options.Accessed, site?.Content.Settings.Language);
        var known = new KnownSources(site);
        var there = options.Quote.Count == 0 ? null : known.Find([options.Url.ToString(), entry.Url], entry.Doi);
        // The id is that of the entry that is printed: of the words alone, where the source is there already.
        entry = entry with
        {
            Id = (there is null ? options.Id : null) ?? CitedId.Unused(entry.Id, known.Ids),
        };
        var source = there ?? SourceOf(entry);
        var words = options.Quote.Count == 0 ? null : QuotedWords.LookFor(options.Quote, source, page, options);
        var excerpt = words is null ? null : QuotedWords.Excerpt(PassageId(words, there, source.Id, known), source, words.Runs);
        Print(output, there is null ? entry : null, source, excerpt, words);
        foreach (var line in there is null ? Remarks(entry, known) : [])
            Console.Error.WriteLine(line);
        foreach (var line in StandsIn.Remarks(page, final, metadata.Title))
            Console.Error.WriteLine($"warning: {line}");
        if (page.IsDowngraded)
            Console.Error.WriteLine(
                "warning: a redirect on the way left https, so anybody may have written what came; compare it with what a browser shows"
            );
        return words is null ? ExitCode.Fine : Say(words, there);
    }

    /// <param name="entry">Null where the site has the source already.</param>
    private void Print(TextWriter output, CitedEntry? entry, Source source, Excerpt? excerpt, QuotedWords? words)
    {
        if (options.IsJson)
        {
            output.Write(JsonOf(source, excerpt is null ? [] : [excerpt]));
            return;
        }
        if (entry is not null)
            output.Write(EntryWriter.Write(entry));
        if (excerpt is not null)
            output.Write(PassageWriter.Write(excerpt.Id, source.Id, excerpt.Runs, words?.Form, words?.Faults ?? []));
    }

    private string PassageId(QuotedWords words, Source? there, string source, KnownSources known) =>
        (there is null ? null : options.Id)
        ?? CitedId.Unused(PassageWriter.IdOf(words.Runs[0]), known.Ids.Concat(known.IdsOfEvidence).Append(source).ToHashSet());

    private static string JsonOf(Source source, IReadOnlyList<Excerpt> quoted)
    {
        using var list = JsonDocument.Parse(new ReferenceList().Of([source], quoted).ToArray());
        return ReadableJson.Write(list.WriteTo);
    }

    /// <summary>Whether the words stand there.</summary>
    /// <param name="known">The source, where the site has it already.</param>
    private int Say(QuotedWords words, Source? known)
    {
        if (known is not null)
            Console.Error.WriteLine($"note: the source is `{known.Id}` ({KnownSources.PlaceOf(known)})");
        foreach (var fault in words.Faults)
            Console.Error.WriteLine($"error: {fault}");
        if (words.Faults.Count > 0)
            return ExitCode.EvidenceIsWrong;
        if (words.IsHidden)
            Console.Error.WriteLine("warning: the words are there, but hidden from readers of the page; quote what they see");
        if (words.HasPicture)
            Console.Error.WriteLine(
                "warning: the words are there, with a picture among them that may be a sign (a minus, an arrow down): look at the page"
            );
        Console.Error.WriteLine(
            $"note: the words stand {(options.Saved is null ? "there" : "in the saved copy")}; `staticguide verify` will look for them again"
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
            KeptTitle = new PackedText(entry.Title ?? ""),
            Container = entry.Container,
            Authors = entry.Authors,
            Publisher = entry.Publisher,
            KeptUrl = new PackedText(entry.Url),
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
