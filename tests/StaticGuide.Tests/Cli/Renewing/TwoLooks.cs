using System.Text;
using StaticGuide.Building;
using StaticGuide.Cli.Renewing;
using StaticGuide.Cli.Verifying;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Evidence.Locks;
using StaticGuide.Files;
using StaticGuide.Tests.Support;
using StaticGuide.Verification.Verdicts;

namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>A guide of one source, looked at by <c>verify</c>, and in its next edition by <c>renew</c>; without a process.</summary>
internal sealed class TwoLooks : IDisposable
{
    public const string Same = "-";

    private static readonly PageSelection Everything = new(new DateOnly(2026, 6, 1), Drafts: true, Future: true);

    private readonly Site site = Site.Small();

    /// <param name="statistics">Entries of both lists as they stand in YAML, with <c>source: bureau</c>.</param>
    public TwoLooks(string statistics, string more = "") =>
        site.Write(
            Bureau.File,
            "sources:\n  - {id: bureau, title: Clerks, publisher: Bureau, url: 'http://a.test/clerks', published: 2025-08-28, "
                + $"accessed: 2026-02-28, update_period_days: 180}}\nstatistics:\n{statistics}{more}"
        );

    public EvidenceLock Lock { get; private set; } = EvidenceLock.None;

    public string Yaml => File.ReadAllText(site.At(Bureau.File));

    /// <summary>What is wrong with the guide as it is written.</summary>
    public IEnumerable<string> Errors
    {
        get
        {
            var found = new DiagnosticBag();
            SiteReading.Of(new DiskTree(site.Root), null, Everything, found);
            return found.Sorted().Where(d => d.Severity == Severity.Error).Select(d => $"{d.Rule.Code} {d.Message}");
        }
    }

    /// <summary>The verdict of one statistic or passage, <c>it</c>, in two editions.</summary>
    public static string Verdict(string entry, string before, string after)
    {
        using var looks = new TwoLooks(entry);
        looks.Verify(before);
        return looks.Renew(after).GetValueOrDefault("it", Same);
    }

    public TwoLooks Verify(string page)
    {
        var looks = LooksAt(page, Read(), t => t.After(Lock), new DateOnly(2026, 2, 28));
        Lock = LockUpdate.Apply(Lock, looks.Select(l => l.Check), null);
        return this;
    }

    /// <summary>The lock as if something else had been noted.</summary>
    public void Noted(Func<LockedQuote, LockedQuote> other) =>
        Lock = new EvidenceLock(Lock.Entries.ToDictionary(e => e.Url, e => e with { Quotes = [.. e.Quotes.Select(other)] }));

    /// <summary>By id: what it was taken as, and of when; or the reason for which it was left.</summary>
    public IReadOnlyDictionary<string, string> Renew(string page)
    {
        var reading = Read();
        var renewal = new Renewal(site.Root, new DiskTree(site.Root), Everything, writes: true, new DiagnosticBag());
        renewal.Remember(reading);
        var (_, looks) = renewal.Apply(reading, LooksAt(page, reading, t => t.Renewing(Lock), new DateOnly(2026, 6, 1)));
        Lock = LockUpdate.Apply(Lock, looks.Select(l => l.Check), null);
        return renewal
            .Result.Taken.Select(t => (t.Figure.Id, $"{ValueText.Machine(t.Next.Value!)} of {t.Next.AsOf}"))
            .Concat(renewal.Result.Passages.Select(p => (p.Excerpt.Id, "taken")))
            .Concat(renewal.Result.Left.Select(l => (l.Item.Id, LeftWords.Of(l.Reason))))
            .ToDictionary(v => v.Item1, v => v.Item2, StringComparer.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private SiteReading Read() => SiteReading.Of(new DiskTree(site.Root), null, Everything, new DiagnosticBag())!;

    private static IReadOnlyList<Look> LooksAt(string page, SiteReading site, Func<SourceTask, SourceTask> after, DateOnly day) =>
        [.. VerifyPlan.All(site.Evidence).Select(after).Select(t => new Look(t, SourceLook.AtSaved(t, Encoding.UTF8.GetBytes(page), day)))];
}
