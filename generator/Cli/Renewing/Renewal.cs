using StaticGuide.Building;
using StaticGuide.Cli.Editing;
using StaticGuide.Cli.Verifying;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Locks;
using StaticGuide.Files;
using StaticGuide.Verification.Renewal;
using StaticGuide.Verification.Text;
using StaticGuide.Verification.Verdicts;

namespace StaticGuide.Cli.Renewing;

/// <summary>
/// Takes what was seen of the sources into the files: planned, read again as the guide would be, written file by file, and told to
/// the lock as if it had been looked for.
/// </summary>
internal sealed class Renewal(string sourceRoot, ISourceTree tree, PageSelection selection, bool writes, DiagnosticBag diagnostics)
{
    /// <summary>Each round takes something back, or lets a calculation follow another.</summary>
    private const int MostRounds = 50;

    private readonly RenewCheck check = new(tree, selection);
    private readonly Dictionary<string, (EditedFile File, string Text)> edited = new(StringComparer.Ordinal);

    /// <summary>The files with evidence as they were when the guide was read: what is edited later is not written over.</summary>
    private readonly Dictionary<string, byte[]> remembered = new(StringComparer.Ordinal);

    /// <summary>Called as soon as the guide is read.</summary>
    public void Remember(SiteReading site)
    {
        var places = site
            .Evidence.Figures.Select(f => f.Statistic.Place)
            .Concat(site.Evidence.Excerpts.Select(e => e.Place))
            .Concat(site.Evidence.Sources.Select(s => s.Place));
        foreach (var file in places.Select(p => p.File).Distinct(StringComparer.Ordinal))
        {
            if (site.Files.ReadBytes(file) is { } bytes)
                remembered[file] = bytes;
        }
    }

    /// <summary>What of a source is asked for.</summary>
    public NamedItems Only { get; init; } = new([]);

    /// <summary>What is to be said of the run as a whole; null for nothing.</summary>
    public string? Notice { get; private set; }

    /// <summary>What it came to; before <see cref="Apply"/> nothing.</summary>
    public RenewResult Result { get; private set; } = RenewResult.Nothing;

    /// <summary>The guide as it is afterwards, and the looks as they would have been at it.</summary>
    public (SiteReading Site, IReadOnlyList<Look> Looks) Apply(SiteReading site, IReadOnlyList<Look> looks)
    {
        var plan = new RenewPlan(new SourceReader(new OverlayTree(tree, remembered), new DiagnosticBag()));
        foreach (var look in looks.Where(l => l.Task.Renews))
            Add(plan, look);
        Notice = Only.Keep(plan);
        var after = Settle(plan, site);
        if (writes)
            after = Write(plan, site, after);
        Result = new RenewResult(
            site,
            after,
            plan,
            [.. edited.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => new FileChange(e.Key, e.Value.File.Raw, e.Value.Text))]
        );
        MixedEditions.Report(Result, diagnostics);
        ReportLeft(plan, looks);
        ReportDays(plan, after);
        return (after, edited.Count == 0 ? looks : Retold(plan, after, looks));
    }

    /// <summary>What is left although its words are found: of what is not found, the lock speaks.</summary>
    private void ReportLeft(RenewPlan plan, IReadOnlyList<Look> looks)
    {
        var found = looks.SelectMany(l => l.Check.Quotes).Where(q => q.Verdict == QuoteVerdict.Found).Select(q => q.Hash).ToHashSet();
        var now = new ToldOnce(Result);
        foreach (var left in plan.Left.Where(l => l.Reason != LeftReason.Unread && found.Contains(ProofHash.Of(l.Item))))
            diagnostics.Add(
                RenewalRules.LeftToPerson,
                ToldOnce.TimeOf(now.Now(left.Item)),
                $"`{left.Item.Id}` was left: {LeftWords.Sentence(left.Reason)}",
                left.Said is { } said ? $"the source says as well: {said}" : "look at the source: is it of the newer edition?"
            );
    }

    /// <summary>Where numbers are of a later time now, and nothing says when their edition appeared.</summary>
    private void ReportDays(RenewPlan plan, SiteReading after)
    {
        foreach (
            var source in plan.Sources.Where(n => n is { IsTaken: true, Published: null, Source.Published: not null }).Select(n => n.Source)
        )
        {
            if (plan.Taken.Any(t => t.Source == source && FigureTime.Of(t.Figure.Statistic).IsBefore(FigureTime.Of(t.Next))))
                diagnostics.Add(
                    RenewalRules.UnknownDay,
                    after.Evidence.Sources.FirstOrDefault(s => s.Id == source.Id)?.Place ?? source.Place,
                    $"numbers of a newer edition of `{source.Id}` were taken, and its page does not say when that appeared",
                    $"`published` is still {source.Published}, of the edition before: write the day that the source gives"
                );
        }
    }

    private static void Add(RenewPlan plan, Look look)
    {
        foreach (var news in look.Check.News)
            plan.Add(news);
        var told = look
            .Check.News.SelectMany(n => n.Figures.Select(f => (object)f.Figure).Concat(n.Passages.Select(p => p.Excerpt)))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var item in look.Task.Taken.Where(t => !told.Contains(t) && t.Source.Url == look.Task.Url))
            plan.Leave(new LeftItem(item, LeftReason.Unread, null, look.Check.Reason));
    }

    /// <summary>Until the guide with all of the plan would be read as planned, and pass.</summary>
    private SiteReading Settle(RenewPlan plan, SiteReading before)
    {
        var after = before;
        for (var round = 0; round < MostRounds; round++)
        {
            edited.Clear();
            foreach (var path in plan.Files)
            {
                if (plan.Edited(path) is { } file && file.Text != file.File.Raw)
                    edited[path] = file;
            }
            if (edited.Count == 0 || check.Reading(BytesOf(edited.Keys)) is not { } reading)
                break;
            var failing = check.Failing(plan, before, reading);
            foreach (var (item, why) in failing)
                plan.Leave(item, LeftReason.Unproven, why);
            var followers = failing.Count > 0 ? [] : DerivedFollowers.Of(before, reading, plan);
            plan.Derived.AddRange(followers);
            after = reading;
            if (failing.Count > 0 || followers.Count > 0)
                continue;
            var breaking = RenewCheck.Breaking(plan, before, reading);
            if (breaking.Count == 0)
                return after;
            foreach (var (item, why) in breaking)
                plan.Leave(item, LeftReason.Unproven, why);
            // What followed them is worked out anew.
            plan.Derived.Clear();
        }
        edited.Clear();
        foreach (var path in plan.Files)
            plan.LeaveAll(path, "the guide could not be read with it");
        return before;
    }

    private SiteReading Write(RenewPlan plan, SiteReading before, SiteReading planned)
    {
        List<string> failed = [];
        foreach (var path in plan.Files.Where(edited.ContainsKey).ToList())
        {
            var (file, text) = edited[path];
            if (file.Replace(sourceRoot, text) is not { } why)
                continue;
            failed.Add(path);
            edited.Remove(path);
            plan.LeaveAll(path, why);
            diagnostics.Add(
                RenewalRules.NotWritten,
                new Place(path),
                $"this file was not renewed: {why}",
                why == EditedFile.MayNotBeWritten
                    ? "let it and its folder be written, then run `staticguide renew` again"
                    : "run `staticguide renew` again"
            );
        }
        return failed.Count == 0 ? planned
            : edited.Count == 0 ? before
            : check.Reading(new Dictionary<string, byte[]>()) ?? before;
    }

    private Dictionary<string, byte[]> BytesOf(IEnumerable<string> paths) =>
        paths.ToDictionary(p => p, p => edited[p].File.BytesOf(edited[p].Text), StringComparer.Ordinal);

    /// <summary>What was found of the words that stand in the guide now: those that were taken were found when they were taken.</summary>
    private static IReadOnlyList<Look> Retold(RenewPlan plan, SiteReading site, IReadOnlyList<Look> looks)
    {
        var tasks = VerifyPlan
            .All(site.Evidence)
            .Concat(VerifyPlan.Archives(site.Evidence, site.Evidence.Sources))
            .ToLookup(t => t.Url, StringComparer.Ordinal);
        // What it is now, with what it was.
        Dictionary<Evidence.Figures.ITaken, Evidence.Figures.ITaken> taken = [];
        foreach (var item in plan.Items)
        {
            if (RenewCheck.Find(site, item.Item) is { } fresh)
                taken[fresh] = item.Item;
        }
        return [.. looks.Select(Told)];

        Look Told(Look look)
        {
            if (tasks[look.Task.Url].FirstOrDefault() is not { } task)
                return look;
            var hashes = task.Taken.Select(ProofHash.Of).ToHashSet(StringComparer.Ordinal);
            var fresh = look.Task.Renews
                ? task
                    .Taken.Where(taken.ContainsKey)
                    .Select(t => new LockedQuote(t.Id, ProofHash.Of(t), QuoteVerdict.Found)
                    {
                        IsPassage = t is Evidence.Figures.Excerpt,
                        Place = PlaceOf(look, taken[t])?.ToString(),
                        Below = BelowOf(look, taken[t]) is { } now
                            ? SentencePlace.First(Noted(look, taken[t])?.Below, now, FigureTime.YearOf(t))
                            : Noted(look, taken[t])?.Below,
                        Title = TitleWords.First(Noted(look, taken[t])?.Title, look.Check.Title, FigureTime.YearOf(t)),
                        IsNewest = IsNewest(look, taken[t]),
                    })
                : [];
            return new Look(
                task with
                {
                    Renews = look.Task.Renews,
                },
                look.Check with
                {
                    Replaced = taken.Values.Select(ProofHash.Of).ToHashSet(StringComparer.Ordinal),
                    Quotes =
                    [
                        .. look
                            .Check.Quotes.Where(q => hashes.Contains(q.Hash))
                            .Concat(fresh)
                            .DistinctBy(q => (q.Id, q.Hash))
                            .OrderBy(q => q.Id, StringComparer.Ordinal)
                            .ThenBy(q => q.Hash, StringComparer.Ordinal),
                    ],
                }
            );
        }
    }

    private static LockedQuote? Noted(Look look, Evidence.Figures.ITaken item) => look.Task.Noted.GetValueOrDefault(ProofHash.Of(item));

    private static FigureNews.Taken? Taken(Look look, Evidence.Figures.ITaken item) =>
        look.Check.News.SelectMany(n => n.Taken).FirstOrDefault(t => ReferenceEquals(t.Figure, item));

    private static PassageNews.Taken? TakenPassage(Look look, Evidence.Figures.ITaken item) =>
        look.Check.News.SelectMany(n => n.Passages).OfType<PassageNews.Taken>().FirstOrDefault(t => ReferenceEquals(t.Excerpt, item));

    private static RowPlace? PlaceOf(Look look, Evidence.Figures.ITaken item) =>
        Taken(look, item)?.NotedPlace ?? TakenPassage(look, item)?.NotedPlace;

    private static bool? IsNewest(Look look, Evidence.Figures.ITaken item) =>
        Taken(look, item)?.IsNewest ?? TakenPassage(look, item)?.IsNewest;

    /// <summary>Below what words stood where they were taken; null where that is not known.</summary>
    private static string? BelowOf(Look look, Evidence.Figures.ITaken item)
    {
        var runs = look
            .Check.News.SelectMany(n => n.Figures)
            .Where(f => ReferenceEquals(f.Figure, item))
            .Select(f => (IReadOnlyList<IReadOnlyList<string>>)[f.Below])
            .Concat(look.Check.News.SelectMany(n => n.Passages).Where(p => ReferenceEquals(p.Excerpt, item)).Select(p => p.Below))
            .FirstOrDefault();
        return runs is null ? null : SentencePlace.Joined([.. runs.Select(r => r is [var first, ..] ? first : null)]);
    }
}
